using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Holidays;

// D171.
/// <summary>A kind of date that prices and opening hours can depend on (dagtype).</summary>
/// <remarks>A date may be of several types at once, or of none: see <see cref="DayTypeSet"/>.</remarks>
[JsonConverter(typeof(WireEnumConverter<DayType>))]
public enum DayType
{
    /// <summary>Monday to Friday, except public holidays (virkedag).</summary>
    [JsonStringEnumMemberName("virkedag")]
    Workday,

    /// <summary>A Saturday that is not a public holiday (lørdag).</summary>
    [JsonStringEnumMemberName("lørdag")]
    Saturday,

    /// <summary>A Sunday or a public holiday (helligdag).</summary>
    [JsonStringEnumMemberName("helligdag")]
    Holiday,

    /// <summary>The day before a public holiday; a Saturday before an ordinary Sunday is not (dagen før helligdag).</summary>
    [JsonStringEnumMemberName("førHelligdag")]
    BeforeHoliday,

    /// <summary>A workday in a school year, outside its holidays (skoledag).</summary>
    [JsonStringEnumMemberName("skoledag")]
    SchoolDay,

    /// <summary>A date in the holidays of a school year or outside all school years (skoleferie).</summary>
    [JsonStringEnumMemberName("skoleferie")]
    SchoolHoliday,
}
