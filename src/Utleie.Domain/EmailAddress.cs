using System.Globalization;

namespace Utleie.Domain;

/// <summary>An e-mail address that mail can be sent to: <c>name@domain.no</c>.</summary>
/// <remarks>
/// At most 254 characters, 64 before the at sign; the domain has two labels or more and may hold Norwegian letters. Quoted names and comments are not
/// accepted: no municipality has them. The domain is kept in lower case. The default value is no address and prints as the empty string. Source: 001 §5.1, §12.2.
/// </remarks>
public readonly record struct EmailAddress
{
    private const string NameMarks = "!#$%&'*+-/=?^_`{|}~.";

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
        if (text is not { Length: > 0 and <= 254 })
            return false;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at is < 1 or > 64 || !IsName(text.AsSpan(0, at)) || !IsDomain(text[(at + 1)..]))
            return false;
        address = new(string.Concat(text.AsSpan(0, at + 1), text[(at + 1)..].ToLowerInvariant()));
        return true;
    }

    /// <summary>The address.</summary>
    public override string ToString() => _value ?? "";

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && !NameMarks.Contains(c, StringComparison.Ordinal))
                return false;
        }

        return name[0] != '.' && name[^1] != '.' && name.IndexOf("..", StringComparison.Ordinal) < 0;
    }

    private static bool IsDomain(string domain)
    {
        var labels = domain.Split('.');
        return labels.Length >= 2 && labels.All(IsLabel) && labels[^1].Length >= 2 && !labels[^1].All(char.IsDigit);
    }

    private static bool IsLabel(string label) =>
        label is { Length: > 0 and <= 63 } && label[0] != '-' && label[^1] != '-'
        && label.All(static c => c == '-' || char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
}
