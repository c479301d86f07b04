using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Utleie.Domain;

/// <summary>An e-mail address that mail can be sent to: <c>name@domain.no</c>.</summary>
/// <remarks>
/// At most 254 characters, 64 before the at sign; the domain has at least two labels and may contain Norwegian letters. Quoted names and comments are not
/// accepted. The domain is converted to lower case. The default value is empty and prints as the empty string. Source: 001 §5.1, §12.2.
/// </remarks>
public readonly record struct EmailAddress
{
    /// <summary>The ASCII characters allowed in a local part, apart from dots.</summary>
    private static readonly bool[] OfNames = Ascii("!#$%&'*+-/=?^_`{|}~");

    /// <summary>The ASCII characters allowed in a domain label.</summary>
    private static readonly bool[] OfLabels = Ascii("-");

    private readonly string? _value;

    private EmailAddress(string value) => _value = value;

    /// <summary>Parses an address.</summary>
    /// <exception cref="FormatException">The text is not a valid address.</exception>
    public static EmailAddress Parse(string text) => TryParse(text, out var address)
        ? address
        : throw Bad.Format(text, "an e-mail address", "it is a name, an at sign and a domain with a dot, without spaces", "Write it as post@kommune.no");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, out EmailAddress address)
    {
        address = default;
        if (!IsValid(text))
            return false;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        address = new(string.Concat(text.AsSpan(0, at + 1), text[(at + 1)..].ToLowerInvariant()));
        return true;
    }

    /// <summary>Whether <see cref="TryParse"/> would succeed; does not allocate.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (text is not { Length: > 0 and <= 254 })
            return false;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at is >= 1 and <= 64 && IsName(text.AsSpan(0, at)) && IsDomain(text.AsSpan(at + 1));
    }

    /// <summary>The address.</summary>
    public override string ToString() => _value ?? "";

    /// <summary>Whether the local part consists of letters, digits and marks, with dots only between them.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        var (ascii, afterDot) = (OfNames, true);
        foreach (var c in name)
        {
            if (c == '.' ? afterDot : c < ascii.Length ? !ascii[c] : !char.IsLetterOrDigit(c))
                return false;
            afterDot = c == '.';
        }

        return !afterDot;
    }

    /// <summary>Whether the domain consists of labels separated by dots; the last has at least two characters, not all digits.</summary>
    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var (ascii, start) = (OfLabels, 0);
        for (var i = 0; i < domain.Length; i++)
        {
            var c = domain[i];
            if (c == '.')
            {
                if (!IsLabel(domain[start..i]))
                    return false;
                start = i + 1;
            }
            else if (c < ascii.Length ? !ascii[c] : !char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                return false;
            }
        }

        var last = domain[start..];
        return start > 0 && IsLabel(last) && last.Length >= 2 && HasOtherThanDigits(last);
    }

    /// <summary>Whether the label has at most 63 characters and no hyphen at either end.</summary>
    private static bool IsLabel(ReadOnlySpan<char> label) => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-';

    private static bool HasOtherThanDigits(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
        {
            if (!char.IsDigit(c))
                return true;
        }

        return false;
    }

    private static bool[] Ascii(string marks) =>
        [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetterOrDigit((char)c) || marks.Contains((char)c, StringComparison.Ordinal))];
}
