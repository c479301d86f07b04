using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Utleie.Domain;

/// <summary>An e-mail address that mail can be sent to: <c>name@domain.no</c>.</summary>
/// <remarks>
/// At most 254 characters, 64 before the at sign; the domain has two labels or more and may hold Norwegian letters. Quoted names and comments are not
/// accepted: no municipality has them. The domain is kept in lower case. The default value is no address and prints as the empty string. Source: 001 §5.1, §12.2.
/// </remarks>
public readonly record struct EmailAddress
{
    /// <summary>Which ASCII characters a name is made of, without the dots between them.</summary>
    private static readonly bool[] OfNames = Ascii("!#$%&'*+-/=?^_`{|}~");

    /// <summary>Which ASCII characters a label of a domain is made of.</summary>
    private static readonly bool[] OfLabels = Ascii("-");

    private readonly string? _value;

    private EmailAddress(string value) => _value = value;

    /// <summary>Reads an address.</summary>
    /// <exception cref="FormatException">The text is not an address.</exception>
    public static EmailAddress Parse(string text) => TryParse(text, out var address)
        ? address
        : throw Bad.Format(text, "an e-mail address", "it is a name, an at sign and a domain with a dot, without spaces", "Write it as post@kommune.no");

    /// <summary>Reads as <see cref="Parse"/> does; false where it would throw.</summary>
    public static bool TryParse(string? text, out EmailAddress address)
    {
        address = default;
        if (!IsValid(text))
            return false;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        address = new(string.Concat(text.AsSpan(0, at + 1), text[(at + 1)..].ToLowerInvariant()));
        return true;
    }

    /// <summary>Whether <see cref="TryParse"/> would read it; makes nothing to tell.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (text is not { Length: > 0 and <= 254 })
            return false;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at is >= 1 and <= 64 && IsName(text.AsSpan(0, at)) && IsDomain(text.AsSpan(at + 1));
    }

    /// <summary>The address.</summary>
    public override string ToString() => _value ?? "";

    /// <summary>Letters, digits and marks; dots only between them.</summary>
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

    /// <summary>Labels with dots between them, the last of two characters or more that are not all digits.</summary>
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

    /// <summary>At most 63 characters, and no hyphen at either end.</summary>
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
