using Utleie.Cli;
using Utleie.Cli.Frame;

return (int)Host.Run(args, Shell.OfProcess());
