namespace Utleie.Domain;

/// <summary>Numbers as people write them: spaces between the digits carry no meaning.</summary>
internal static class Digits
{
    internal const int LongestRead = 40;

    /// <summary>The text without spaces; null where it is too long to be a number.</summary>
    internal static string? Of(string? text)
    {
        Span<char> digits = stackalloc char[LongestRead];
        return text is { Length: <= LongestRead } ? digits[..Read(text, digits)].ToString() : null;
    }

    /// <summary>Copies the text without spaces, and tells its length; 0 where it is too long to be a number.</summary>
    internal static int Read(string? text, Span<char> digits)
    {
        var length = 0;
        foreach (var c in text is { Length: <= LongestRead } ? text : "")
        {
            if (c is not (' ' or '\u00A0'))
                digits[length++] = c;
        }

        return length;
    }
}
