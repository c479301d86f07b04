using Utleie.Domain.Bookings;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources;

// D3.
/// <summary>Courts and pitches booked by time (idrettsbaner): padel, football, tennis, squash.</summary>
/// <remarks>A facility may have several courts, each with its own calendar. Wire: <c>"category": "sport"</c>. Source: 001 §6.</remarks>
public sealed record SportsFacility() : BaseResource(ResourceCategory.SportsFacility)
{
    /// <summary>The properties of the courts, unless a court overrides them.</summary>
    public CourtInfo? CourtInfo { get; init; }

    /// <summary>The courts and their common rules.</summary>
    public MultiCourt? MultiCourt { get; init; }

    /// <summary>The priority of uses and clubs.</summary>
    public CourtPriorityRules? PriorityRules { get; init; }

    /// <summary>The state of the courts.</summary>
    public CourtMaintenance? Maintenance { get; init; }

    /// <summary>The requirements on users.</summary>
    public UserRequirements? UserRequirements { get; init; }

    /// <summary>The weekly times of a season (rammetid).</summary>
    public SeasonBooking? SeasonBooking { get; init; }
}
