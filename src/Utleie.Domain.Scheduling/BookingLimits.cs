using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D27c.
/// <summary>The maximum number of bookings per user.</summary>
/// <remarks>
/// A booking counts in every local day, ISO week (Monday first) and calendar month that it touches; pending bookings count. A null limit is
/// no limit. Source: 001 §3.4.
/// </remarks>
public sealed record BookingLimits : IExtensible
{
    /// <summary>The maximum number of bookings that touch one local day.</summary>
    public int? PerDay { get; init; }

    /// <summary>The maximum number of bookings that touch one ISO week.</summary>
    public int? PerWeek { get; init; }

    /// <summary>The maximum number of bookings that touch one calendar month.</summary>
    public int? PerMonth { get; init; }

    /// <summary>The maximum number of bookings that have not ended.</summary>
    public int? ActiveBookings { get; init; }

    // D195.
    /// <summary>The maximum number of hours in one local day; only the part of a booking inside the day counts.</summary>
    public decimal? HoursPerDay { get; init; }

    // D195.
    /// <summary>The maximum number of hours in one ISO week; only the part of a booking inside the week counts.</summary>
    public decimal? HoursPerWeek { get; init; }

    // D195.
    /// <summary>The maximum number of hours in one calendar month; only the part of a booking inside the month counts.</summary>
    public decimal? HoursPerMonth { get; init; }

    // D195.
    /// <summary>The limits of all bookings of one organisation together.</summary>
    public OrganisationLimits? PerOrganisation { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D195.
/// <summary>The maximum number and hours of bookings of one organisation, whoever of its members made them.</summary>
/// <remarks>Counted like <see cref="BookingLimits"/>; a null limit is no limit, and a booking without an organisation is not counted.</remarks>
public sealed record OrganisationLimits : IExtensible
{
    /// <summary>The maximum number of bookings that touch one local day.</summary>
    public int? PerDay { get; init; }

    /// <summary>The maximum number of bookings that touch one ISO week.</summary>
    public int? PerWeek { get; init; }

    /// <summary>The maximum number of bookings that touch one calendar month.</summary>
    public int? PerMonth { get; init; }

    /// <summary>The maximum number of bookings that have not ended.</summary>
    public int? ActiveBookings { get; init; }

    /// <summary>The maximum number of hours in one local day; only the part of a booking inside the day counts.</summary>
    public decimal? HoursPerDay { get; init; }

    /// <summary>The maximum number of hours in one ISO week; only the part of a booking inside the week counts.</summary>
    public decimal? HoursPerWeek { get; init; }

    /// <summary>The maximum number of hours in one calendar month; only the part of a booking inside the month counts.</summary>
    public decimal? HoursPerMonth { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
