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
}
