using Utleie.Domain.Bookings;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources;

// D3.
/// <summary>Courts and pitches booked by time (idrettsbaner): padel, football, tennis, squash.</summary>
/// <remarks>One may have several courts, each with a calendar of its own. Wire: <c>"category": "sport"</c>. Source: 001 §6.</remarks>
public sealed record SportsFacility() : BaseResource(ResourceCategory.SportsFacility)
{
    /// <summary>What the courts are like, where one does not say otherwise.</summary>
    public CourtInfo? CourtInfo { get; init; }

    /// <summary>The courts, and the rules they share.</summary>
    public MultiCourt? MultiCourt { get; init; }

    /// <summary>Which use and which clubs come first.</summary>
    public CourtPriorityRules? PriorityRules { get; init; }

    /// <summary>What state the courts are in.</summary>
    public CourtMaintenance? Maintenance { get; init; }

    /// <summary>What is asked of those who use them.</summary>
    public UserRequirements? UserRequirements { get; init; }

    /// <summary>Standing times of a season (rammetid).</summary>
    public SeasonBooking? SeasonBooking { get; init; }
}
