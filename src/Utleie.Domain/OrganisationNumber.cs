namespace Utleie.Domain;

/// <summary>A Norwegian organisation number (organisasjonsnummer): nine digits, the last a check digit.</summary>
/// <remarks>The check digit is modulus 11 with the weights 3 2 7 6 5 4 3 2; nine zeros are rejected. The default value is empty and prints as the empty string. Source: 001 §5.1.</remarks>
public readonly record struct OrganisationNumber
{
    private const string Weights = "32765432";

    /// <summary>A common filler whose check digit happens to be valid.</summary>
    private const string Filler = "000000000";

    private readonly string? _digits;

    private OrganisationNumber(string digits) => _digits = digits;

    /// <summary>Parses nine digits, ignoring spaces: <c>964 965 226</c>.</summary>
    /// <exception cref="FormatException">The text does not have nine digits, or the check digit is wrong.</exception>
    public static OrganisationNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw Bad.Format(text, "an organisation number", "it is nine digits, the last of them the modulus 11 check digit", "Look it up in Brønnøysundregistrene; it is written like 964 965 226");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, out OrganisationNumber number)
    {
        var digits = Digits.Of(text);
        var valid = digits is { Length: 9 } && digits.All(char.IsAsciiDigit) && digits != Filler && CheckDigit(digits) == digits[8] - '0';
        number = valid ? new(digits!) : default;
        return valid;
    }

    /// <summary>The nine digits without spaces.</summary>
    public override string ToString() => _digits ?? "";

    private static int CheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += (digits[i] - '0') * (Weights[i] - '0');
        return (11 - sum % 11) % 11;
    }
}
