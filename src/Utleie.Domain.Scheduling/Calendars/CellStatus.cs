using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Calendars;

// D26, D68.
/// <summary>What a cell of a calendar is.</summary>
/// <remarks>Where several hold, an occupied cell says so first, then a closed day, then a block. Source: 001 §6.2.</remarks>
[JsonConverter(typeof(WireEnumConverter<CellStatus>))]
#pragma warning disable CA1028 // A byte: a day of many courts is copied and filled, and read from the cache.
public enum CellStatus : byte
#pragma warning restore CA1028
{
    /// <summary>Free (ledig): a booking of the shortest length that covers it is accepted.</summary>
    [JsonStringEnumMemberName("ledig")]
    Free,

    /// <summary>Reserved (reservert): a booking that awaits confirmation.</summary>
    [JsonStringEnumMemberName("reservert")]
    Reserved,

    /// <summary>Booked (booket).</summary>
    [JsonStringEnumMemberName("booket")]
    Booked,

    /// <summary>Blocked by the administrator (blokkert): a blackout, a block, maintenance.</summary>
    [JsonStringEnumMemberName("blokkert")]
    Blocked,

    /// <summary>Not to be had (utilgjengelig): outside opening hours, lead time or horizon, in a buffer, or in a gap shorter than the shortest booking.</summary>
    [JsonStringEnumMemberName("utilgjengelig")]
    Unavailable,

    /// <summary>A closed day, or a closed court (stengt).</summary>
    [JsonStringEnumMemberName("stengt")]
    Closed,
}

/// <summary>Which status is told where several hold.</summary>
internal static class CellStatuses
{
    /// <summary>How a cell with a reason looks.</summary>
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
