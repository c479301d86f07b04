using System.Diagnostics;
using System.Text.Json.Serialization;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Occupancies;

// D26, D27c.
/// <summary>How a time is held.</summary>
/// <remarks>What is rejected or cancelled holds nothing and is left out. Source: 001 §10.2.</remarks>
[JsonConverter(typeof(WireEnumConverter<OccupancyStatus>))]
public enum OccupancyStatus
{
    /// <summary>By a booking that is confirmed.</summary>
    Confirmed,

    /// <summary>By a booking that awaits confirmation; it occupies all the same.</summary>
    Pending,

    // D77.
    /// <summary>By the administrator, without a buffer on either side.</summary>
    Blocked,
}

/// <summary>How a held time looks in a calendar.</summary>
internal static class OccupancyStatuses
{
    internal static CellStatus CellStatus(this OccupancyStatus status) => status switch
    {
        OccupancyStatus.Pending => Calendars.CellStatus.Reserved,
        OccupancyStatus.Blocked => Calendars.CellStatus.Blocked,
        OccupancyStatus.Confirmed => Calendars.CellStatus.Booked,
        _ => throw new UnreachableException(),
    };
}
