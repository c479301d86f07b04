using NodaTime;

namespace Utleie.Domain.Scheduling.Occupancies;

// D11, D76.
/// <summary>A time on one court or several: asked for, or held already.</summary>
/// <remarks>As JSON, an unknown member is an error. Half-open, <c>[Start, End)</c>, and may cross midnight. Held times that are not on whole minutes are rounded outward.</remarks>
public sealed record Reservation
{
    /// <summary>Its id, unique among the bookings of a calendar.</summary>
    public required string Id { get; init; }

    /// <summary>The courts or parts of a room; none is the only court, or the whole room.</summary>
    public ValueList<string> CourtIds { get; init; }

    /// <summary>When it starts (included).</summary>
    public required Instant Start { get; init; }

    /// <summary>When it ends (excluded), after the start.</summary>
    public required Instant End { get; init; }

    /// <summary>How it is held, or is to be held when it is accepted; default confirmed.</summary>
    public OccupancyStatus Status { get; init; }

    /// <summary>Who holds it; never told in a refusal.</summary>
    public string? BookedBy { get; init; }

    /// <summary>How many persons come; unknown counts as a full room where whole and parts share capacity.</summary>
    public int? Participants { get; init; }

    /// <summary>How many units it takes, where units are what is booked; default 1.</summary>
    public int Units { get; init; } = 1;
}
