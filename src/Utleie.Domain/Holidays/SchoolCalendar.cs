using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Holidays;

// D193.
/// <summary>The school years of a municipality (skolerute), as an administrator writes them.</summary>
/// <remarks>Your app stores it; <c>availability.schoolCalendar</c> names it by id. Checked when it is compiled to <see cref="SchoolDays"/>.</remarks>
public sealed record SchoolCalendar : IExtensible
{
    /// <summary>The id that documents name.</summary>
    public string? Id { get; init; }

    /// <summary>The school years, in any order; must not overlap.</summary>
    public ValueList<SchoolYear> SchoolYears { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D193.
/// <summary>A school year, from the first to the last day of school (skoleår).</summary>
public sealed record SchoolYear : IExtensible
{
    /// <summary>The first day of school (inclusive).</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of school (inclusive).</summary>
    public LocalDate? To { get; init; }

    /// <summary>The holidays and days off in the year.</summary>
    public ValueList<SchoolHolidayPeriod> Holidays { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D193.
/// <summary>A holiday in a school year (skoleferie): <c>Høstferie</c>.</summary>
public sealed record SchoolHolidayPeriod : IExtensible
{
    /// <summary>The name shown in a calendar.</summary>
    public string? Name { get; init; }

    /// <summary>The first day off (inclusive).</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day off (inclusive); null means the first day alone.</summary>
    public LocalDate? To { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
