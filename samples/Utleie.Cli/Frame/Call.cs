using System.Text.Json;
using NodaTime;
using Utleie.Cli.Texts;
using Utleie.Cli.Wire;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;

namespace Utleie.Cli.Frame;

/// <summary>One call of a command: its arguments made sense of, and where its input comes from and its answer goes.</summary>
internal sealed class Call
{
    private readonly Arguments _arguments;
    private readonly Shell _shell;

    /// <exception cref="UsageException">Something needed is missing, or a common option makes no sense.</exception>
    internal Call(Command command, Arguments arguments, Shell shell, TextWriter output)
    {
        (Command, _arguments, _shell, Output) = (command, arguments, shell, output);
        Language = CommonOptions.Language(this);
        Zone = CommonOptions.Zone(this);
        Now = CommonOptions.Now(this) ?? shell.Clock();
        Page = new(output, shell.IsColoured);
        OperandCheck.Run(this);
    }

    /// <summary>The command.</summary>
    internal Command Command { get; }

    /// <summary>The language of texts.</summary>
    internal Language Language { get; }

    /// <summary>The zone of local times.</summary>
    internal DateTimeZone Zone { get; }

    /// <summary>The time it is.</summary>
    internal Instant Now { get; }

    /// <summary>The local date it is.</summary>
    internal LocalDate Today => Now.InZone(Zone).Date;

    /// <summary>Whether tables are wanted instead of JSON.</summary>
    internal bool IsText => Has("--text");

    /// <summary>Whether the request is JSON lines.</summary>
    internal bool IsBatch => Has(Option.Batch.Name);

    /// <summary>What stands alone on the command line.</summary>
    internal IReadOnlyList<string> Operands => _arguments.Operands;

    /// <summary>Where text goes.</summary>
    internal Page Page { get; }

    /// <summary>Where everything goes in the end.</summary>
    internal TextWriter Output { get; }

    /// <summary>Standard input.</summary>
    internal Stream StandardInput => _shell.In;

    /// <summary>Whether an option is given.</summary>
    internal bool Has(string option) => _arguments.Has(option);

    /// <summary>The value of an option; null where it is not given.</summary>
    internal string? Value(string option) => _arguments.Value(option);

    /// <summary>The rental object in a file.</summary>
    internal BaseResource Resource(int operand) => Documents.Resource(Operands[operand], StandardInput);

    /// <summary>The document in a file.</summary>
    internal T Read<T>(string file)
        where T : notnull => Documents.Read<T>(file, StandardInput, CliJson.Options);

    /// <summary>Writes an answer as JSON: indented, or on one line in a batch.</summary>
    internal void Write<T>(T answer) =>
        Output.WriteLine(JsonSerializer.Serialize(answer, IsBatch ? CliJson.Line<T>() : CliJson.Indented<T>()));

    /// <summary>Writes an answer as JSON on one line.</summary>
    internal void WriteLine<T>(T answer) => Output.WriteLine(JsonSerializer.Serialize(answer, CliJson.Line<T>()));

    /// <summary>Runs another command in the same shell, with this one's language, zone and time.</summary>
    internal ExitCode Run(Command command, IEnumerable<string> words)
    {
        string[] all = [.. words, "--lang", Value("--lang") ?? "nb", "--zone", Zone.Id, "--now", Now.ToString()];
        return command.Run(new(command, Arguments.Of(command, all), _shell, Output));
    }

    /// <summary>An error of the command line.</summary>
    internal UsageException Usage(string message) => new(message, Command);
}
