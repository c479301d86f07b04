using Utleie.Cli.Frame;

namespace Utleie.Cli.Texts;

/// <summary>Help and usage of the program and of each command.</summary>
internal static class HelpTexts
{
    private const int Column = 24;

    /// <summary>The usage of a command, or of the program with its commands.</summary>
    internal static string Usage(Command? command) => command is not null
        ? $"usage: {command.Usage}; utleie {command.Name} --help for details."
        : $"usage: utleie COMMAND [arguments]; the commands are {string.Join(", ", CommandTable.All.Select(known => known.Name))}.";

    /// <summary>The help of the program.</summary>
    internal static string Program() => Lines(
    [
        "utleie: municipal booking on the command line. JSON in, JSON out.",
        "",
        "usage: utleie COMMAND [arguments]",
        "",
        .. CommandTable.All.Select(command => Row(command.Name, command.Summary)),
        "",
        "options of every command:",
        .. Option.Common.Select(Row),
        "",
        "Use - as a file to read standard input. Times are local (2026-01-19T10:00) in the time zone, or instants with an offset.",
        "Exit codes: 0 success, 1 refused, 2 unreadable input, 64 invalid command line.",
        "utleie COMMAND --help shows an example.",
    ]);

    /// <summary>The help of a command.</summary>
    internal static string Of(Command command) => Lines(
    [
        command.Summary,
        "",
        $"usage: {command.Usage}",
        "",
        .. command.About.Select(line => $"  {line}"),
        .. command.About.IsEmpty ? [] : new[] { "" },
        "options:",
        .. command.AllOptions.Select(Row),
        "",
        "example:",
        $"  $ {Shown(command.Example)}",
        .. command.Example.Output.Split('\n').Select(line => $"  {line}".TrimEnd()),
    ]);

    private static string Shown(Example example) =>
        example.Input.Length == 0 ? $"utleie {example.Arguments}" : $"echo '{example.Input}' | utleie {example.Arguments}";

    private static string Row(Option option) => Row(option.Value is null ? option.Name : $"{option.Name} {option.Value}", option.Summary);

    private static string Row(string left, string right) => $"  {left,-Column}{right}";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
