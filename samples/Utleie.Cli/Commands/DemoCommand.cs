using Utleie.Cli.Frame;

namespace Utleie.Cli.Commands;

/// <summary>A tour of the library with the bundled catalogue.</summary>
internal static class DemoCommand
{
    internal static Command Definition { get; } = new()
    {
        Name = "demo",
        Summary = "A tour: four rental objects, their prices, calendars and permits.",
        Example = new("demo", "", "…"),
        Run = Run,
    };

    private static ExitCode Run(Call call) => ExitCode.Done;
}
