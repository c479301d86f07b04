namespace Utleie.Domain;

/// <summary>Numbers as people write them: spaces between the digits carry no meaning.</summary>
internal static class Digits
{
    private const int LongestRead = 40;

    internal static string? Of(string? text) => text is { Length: <= LongestRead }
        ? text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal)
        : null;
}
