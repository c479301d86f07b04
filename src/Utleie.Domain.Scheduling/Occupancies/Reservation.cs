using NodaTime;

namespace Utleie.Domain.Scheduling.Occupancies;

// D11, D76.
/// <summary>A time on one or more courts, requested or already booked.</summary>
/// <remarks>
/// Half-open, <c>[Start, End)</c>; may cross midnight. Booked times that are not on whole minutes are rounded outward. In JSON, an unknown
/// member is an error.
/// </remarks>
public sealed record Reservation
{
    /// <summary>The id, unique among the bookings of a calendar.</summary>
    public required string Id { get; init; }

    /// <summary>The ids of the courts or parts of a room; empty means the only court, or the whole room.</summary>
    public ValueList<string> CourtIds { get; init; }

    /// <summary>The start (inclusive).</summary>
    public required Instant Start { get; init; }

    /// <summary>The end (exclusive); after the start.</summary>
    public required Instant End { get; init; }

    /// <summary>How it occupies its time, or will if it is accepted; defaults to confirmed.</summary>
    public OccupancyStatus Status { get; init; }

    /// <summary>The user it is booked for; never included in a refusal.</summary>
    public string? BookedBy { get; init; }

    // D195.
    /// <summary>The organisation it is booked for; null for a private booking.</summary>
    public string? Organisation { get; init; }

    // D194.
    /// <summary>The target group of the requester, by id or name; null counts as none.</summary>
    public string? TargetGroup { get; init; }

    /// <summary>The number of persons; null counts as a full room if the whole and its parts share capacity.</summary>
    public int? Participants { get; init; }

    /// <summary>The number of units, if units are booked; defaults to 1.</summary>
    public int Units { get; init; } = 1;
}
