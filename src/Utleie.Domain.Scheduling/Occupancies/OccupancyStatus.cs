using System.Diagnostics;
using System.Text.Json.Serialization;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Occupancies;

// D26, D27c.
/// <summary>How a time is occupied.</summary>
/// <remarks>A rejected or cancelled booking occupies no time and is left out. Source: 001 §10.2.</remarks>
[JsonConverter(typeof(WireEnumConverter<OccupancyStatus>))]
public enum OccupancyStatus
{
    /// <summary>By a confirmed booking.</summary>
    Confirmed,

    /// <summary>By a booking that awaits confirmation; it occupies its time as well.</summary>
    Pending,

    // D77.
    /// <summary>By the administrator, without a buffer on either side.</summary>
    Blocked,
}

/// <summary>Maps how a time is occupied to the status of its cells in a calendar.</summary>
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
