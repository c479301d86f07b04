namespace Utleie.Cli.Texts;

/// <summary>Makes text of unknown origin fit for a terminal: control characters would move its cursor or end the line.</summary>
internal static class Printable
{
    internal static string Of(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c)) : text;
}
