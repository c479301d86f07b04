using System.Globalization;
using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Answers;

/// <summary>A language that answers are told in.</summary>
/// <remarks>The default is <see cref="Nb"/>. Source: D1.</remarks>
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

/// <summary>Chooses a language.</summary>
public static class Languages
{
    /// <summary>The language of a culture: bokmål for <c>nb</c> and <c>no</c>, nynorsk for <c>nn</c>, English for every other.</summary>
    /// <remarks>By its name, which it keeps where globalization is invariant.</remarks>
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
