namespace Utleie.Cli.Texts;

/// <summary>Makes text of unknown origin fit for a terminal: control characters would move its cursor or end the line.</summary>
internal static class Printable
{
    internal static string Of(string text) => text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
        ? string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c))
        : text;
}
