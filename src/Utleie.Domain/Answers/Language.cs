using System.Globalization;
using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Answers;

// D1.
/// <summary>A language of the texts.</summary>
/// <remarks>The default is <see cref="Nb"/>.</remarks>
[JsonConverter(typeof(WireEnumConverter<Language>))]
public enum Language
{
    /// <summary>Norwegian bokmål.</summary>
    Nb,

    /// <summary>Norwegian nynorsk.</summary>
    Nn,

    /// <summary>English.</summary>
    En,
}

/// <summary>Selects a language.</summary>
public static class Languages
{
    /// <summary>Returns the language of a culture: bokmål for <c>nb</c> and <c>no</c>, nynorsk for <c>nn</c>, English for all others.</summary>
    /// <remarks>Uses the culture's name, so it also works with invariant globalization.</remarks>
    public static Language Of(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.Name.Split('-')[0] switch
        {
            "nb" or "no" => Language.Nb,
            "nn" => Language.Nn,
            _ => Language.En,
        };
    }

    /// <summary>Returns the language that an HTTP <c>Accept-Language</c> header prefers of those on offer, else the first one.</summary>
    /// <param name="acceptLanguage">The header's value, such as <c>nn, nb;q=0.8, en;q=0.5</c>; null and values that cannot be parsed count as no preference.</param>
    /// <param name="offered">The languages on offer, the default first; at least one.</param>
    /// <exception cref="ArgumentException">No language is on offer.</exception>
    public static Language Preferred(string? acceptLanguage, ValueList<Language> offered)
    {
        if (offered.IsEmpty)
            throw new ArgumentException("No language is on offer. Pass at least one, the default first.", nameof(offered));
        var (best, highest) = (offered[0], 0m);
        foreach (var part in (acceptLanguage ?? "").Split(','))
        {
            var pieces = part.Split(';', StringSplitOptions.TrimEntries);
            if (Weight(pieces) is var weight && weight > highest && Known(pieces[0], offered) is { } language && offered.Contains(language))
                (best, highest) = (language, weight);
        }

        return best;
    }

    private static Language? Known(string tag, ValueList<Language> offered) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "nb" or "no" => Language.Nb,
        "nn" => Language.Nn,
        "en" => Language.En,
        "*" => offered[0],
        _ => null,
    };

    /// <summary>The weight of one range: 1 when the header states none, and 0 when it cannot be parsed.</summary>
    private static decimal Weight(string[] pieces)
    {
        if (pieces.Length == 1)
            return 1;
        return pieces[1].StartsWith("q=", StringComparison.OrdinalIgnoreCase) && decimal.TryParse(pieces[1].AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight <= 1 ? weight : 0;
    }
}
