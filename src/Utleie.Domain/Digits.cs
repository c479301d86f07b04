namespace Utleie.Domain;

/// <summary>Digits as people write them, ignoring spaces.</summary>
internal static class Digits
{
    internal const int LongestRead = 40;

    /// <summary>Returns the text without spaces; null if it is too long.</summary>
    internal static string? Of(string? text)
    {
        Span<char> digits = stackalloc char[LongestRead];
        return text is { Length: <= LongestRead } ? digits[..Read(text, digits)].ToString() : null;
    }

    /// <summary>Copies the text without spaces and returns its length; 0 if it is too long.</summary>
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
