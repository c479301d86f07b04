using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Calendars;

// D26, D68.
/// <summary>The status of a cell in a calendar.</summary>
/// <remarks>If several apply, the order of precedence is: occupied, closed day, block. Source: 001 §6.2.</remarks>
[JsonConverter(typeof(WireEnumConverter<CellStatus>))]
#pragma warning disable CA1028 // A byte: a day of many courts is copied and filled, and read from the cache.
public enum CellStatus : byte
#pragma warning restore CA1028
{
    /// <summary>Free (ledig): a booking of the minimum length that covers the cell would be accepted.</summary>
    [JsonStringEnumMemberName("ledig")]
    Free,

    /// <summary>Reserved (reservert): a booking awaits confirmation.</summary>
    [JsonStringEnumMemberName("reservert")]
    Reserved,

    /// <summary>Booked (booket).</summary>
    [JsonStringEnumMemberName("booket")]
    Booked,

    /// <summary>Blocked by the administrator (blokkert): a blackout, a block or maintenance.</summary>
    [JsonStringEnumMemberName("blokkert")]
    Blocked,

    /// <summary>
    /// Unavailable (utilgjengelig): outside opening hours, lead time or horizon, in a buffer, or in a gap shorter than the minimum booking.
    /// </summary>
    [JsonStringEnumMemberName("utilgjengelig")]
    Unavailable,

    /// <summary>A closed day, or a closed court (stengt).</summary>
    [JsonStringEnumMemberName("stengt")]
    Closed,
}

/// <summary>Maps reasons to the status of a cell.</summary>
internal static class CellStatuses
{
    /// <summary>Returns the status of a cell that has this reason.</summary>
    internal static CellStatus Of(string reason) => reason switch
    {
        SchedulingCodes.Occupied or SchedulingCodes.FrameTime or SchedulingCodes.TooFewUnits => CellStatus.Booked,
        SchedulingCodes.Reserved => CellStatus.Reserved,
        SchedulingCodes.Blackout or SchedulingCodes.BlockedSlot or SchedulingCodes.BlockedTime => CellStatus.Blocked,
        SchedulingCodes.FacilityInMaintenance or SchedulingCodes.CourtInMaintenance => CellStatus.Blocked,
        SchedulingCodes.DayClosed or SchedulingCodes.FacilityClosed or SchedulingCodes.CourtClosed => CellStatus.Closed,
        _ => CellStatus.Unavailable,
    };

    internal static CellStatus Stronger(CellStatus one, CellStatus other) => Rank(one) >= Rank(other) ? one : other;

    private static int Rank(CellStatus status) => status switch
    {
        CellStatus.Free => 0,
        CellStatus.Unavailable => 1,
        CellStatus.Blocked => 2,
        CellStatus.Closed => 3,
        CellStatus.Reserved => 4,
        CellStatus.Booked => 5,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
