using System.Diagnostics.CodeAnalysis;

namespace Utleie.Domain;

/// <summary>A phone number: Norwegian, or international with <c>+</c> and country code.</summary>
/// <remarks>
/// Norwegian numbers have eight digits and start with 2–9, or are short: 110–119, five digits starting with 0, or 116 and three digits. Eight digits are stored as <c>+47…</c>.
/// The default value is empty and prints as the empty string. Source: 001 §5.1, §12.2.
/// </remarks>
public readonly record struct PhoneNumber
{
    private const string Norway = "+47";
    private const int Room = 3 + Digits.LongestRead;

    private readonly string? _value;

    private PhoneNumber(string value) => _value = value;

    /// <summary>Parses <c>64 88 99 42</c>, <c>+47 64 88 99 42</c>, <c>0047 64889942</c>, <c>+45 12 34 56 78</c> or a short number.</summary>
    /// <exception cref="FormatException">The text is not a valid phone number.</exception>
    public static PhoneNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw Bad.Format(text, "a telephone number", "it has eight digits from 2 on, is a Norwegian short number, or starts with + and a country code", "Write it as +47 64 88 99 42");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, out PhoneNumber number)
    {
        Span<char> room = stackalloc char[Room];
        var kept = Kept(text, room);
        number = kept.IsEmpty ? default : new(kept.ToString());
        return !kept.IsEmpty;
    }

    /// <summary>Whether <see cref="TryParse"/> would succeed; does not allocate.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        Span<char> room = stackalloc char[Room];
        return !Kept(text, room).IsEmpty;
    }

    /// <summary>The number without spaces: <c>+4764889942</c>, or a short number's digits.</summary>
    public override string ToString() => _value ?? "";

    /// <summary>Writes the normalized number to a buffer; empty if the text is not a number.</summary>
    private static ReadOnlySpan<char> Kept(string? text, Span<char> room)
    {
        // Before the digits there is room for the country code.
        var digits = room[Norway.Length..];
        digits = digits[..Digits.Read(text, digits)];
        if (digits is ['0', '0', ..])
        {
            digits = digits[1..];
            digits[0] = '+';
        }

        if (IsNorwegian(digits))
        {
            digits = room[..(Norway.Length + digits.Length)];
            Norway.CopyTo(digits);
        }

        return IsInternational(digits) || IsShort(digits) ? digits : default;
    }

    private static bool IsNorwegian(ReadOnlySpan<char> digits) => digits.Length == 8 && digits[0] is >= '2' and <= '9' && AreDigits(digits);

    private static bool IsInternational(ReadOnlySpan<char> text)
    {
        if (text is not ['+', >= '1' and <= '9', ..] || text.Length is < 8 or > 16 || !AreDigits(text[1..]))
            return false;
        return !text.StartsWith(Norway, StringComparison.Ordinal) || IsNorwegian(text[Norway.Length..]);
    }

    private static bool IsShort(ReadOnlySpan<char> digits) => AreDigits(digits) && digits switch
    {
        ['1', '1', _] => true,
        ['0', _, _, _, _] => true,
        ['1', '1', '6', _, _, _] => true,
        _ => false,
    };

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
