namespace Utleie.Domain;

/// <summary>A telephone number that a municipality can call: Norwegian, or international with <c>+</c> and country code.</summary>
/// <remarks>
/// Norwegian numbers have eight digits from 2 on, or are short: 110–119, five digits from 0, or 116 and three digits. Eight digits are kept as <c>+47…</c>.
/// The default value is no number and prints as the empty string. Source: 001 §5.1, §12.2.
/// </remarks>
public readonly record struct PhoneNumber
{
    private const string Norway = "+47";

    private readonly string? _value;

    private PhoneNumber(string value) => _value = value;

    /// <summary>Reads <c>64 88 99 42</c>, <c>+47 64 88 99 42</c>, <c>0047 64889942</c>, <c>+45 12 34 56 78</c> or a short number.</summary>
    /// <exception cref="FormatException">The text is not a telephone number.</exception>
    public static PhoneNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw Bad.Format(text, "a telephone number", "it has eight digits from 2 on, is a Norwegian short number, or starts with + and a country code", "Write it as +47 64 88 99 42");

    /// <summary>Reads as <see cref="Parse"/> does; false where it would throw.</summary>
    public static bool TryParse(string? text, out PhoneNumber number)
    {
        var digits = Digits.Of(text) ?? "";
        if (digits.StartsWith("00", StringComparison.Ordinal))
            digits = $"+{digits.AsSpan(2)}";
        if (IsNorwegian(digits))
            digits = Norway + digits;
        var valid = IsInternational(digits) || IsShort(digits);
        number = valid ? new(digits) : default;
        return valid;
    }

    /// <summary>The number without spaces: <c>+4764889942</c>, or a short number's digits.</summary>
    public override string ToString() => _value ?? "";

    private static bool IsNorwegian(ReadOnlySpan<char> digits) => digits.Length == 8 && digits[0] is >= '2' and <= '9' && AreDigits(digits);

    private static bool IsInternational(string text)
    {
        if (text is not ['+', >= '1' and <= '9', ..] || text.Length is < 8 or > 16 || !AreDigits(text.AsSpan(1)))
            return false;
        return !text.StartsWith(Norway, StringComparison.Ordinal) || IsNorwegian(text.AsSpan(Norway.Length));
    }

    private static bool IsShort(string digits) => AreDigits(digits) && digits switch
    {
        ['1', '1', _] => true,
        ['0', _, _, _, _] => true,
        ['1', '1', '6', _, _, _] => true,
        _ => false,
    };

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
