using System.Collections.Frozen;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>The courts of a facility and the parts they are made of.</summary>
internal sealed class CourtList
{
    private readonly FrozenDictionary<string, CalendarCourt> _byId;

    internal CourtList(CalendarCourt[] all, string[] partIds, int? sharedCapacity = null, bool hasDefault = false)
    {
        (All, PartIds, SharedCapacity) = (all, partIds, sharedCapacity);
        _byId = all.ToFrozenDictionary(court => court.Id, StringComparer.Ordinal);
        Default = hasDefault || all.Length == 1 ? all[0] : null;
    }

    internal CalendarCourt[] All { get; }

    internal string[] PartIds { get; }

    // D27.
    /// <summary>
    /// The persons that the whole and its parts have room for together, if they may be booked at once; null if they exclude each other.
    /// </summary>
    internal int? SharedCapacity { get; }

    /// <summary>The court that is booked if a request names none.</summary>
    internal CalendarCourt? Default { get; }

    /// <summary>The number of units, if units are booked; bookings may then overlap as long as enough units are left.</summary>
    internal int? Units { get; init; }

    internal string KnownIds => string.Join(", ", All.Take(50).Select(court => court.Id));

    internal CalendarCourt? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Returns the occupancy for these courts, also if it was created by an earlier compilation of them.</summary>
    internal Occupancy Own(Occupancy occupancy)
    {
        ArgumentNullException.ThrowIfNull(occupancy);
        if (ReferenceEquals(occupancy.Courts, this))
            return occupancy;
        return occupancy.Courts.PartIds.AsSpan().SequenceEqual(PartIds)
            ? new(this, occupancy.Parts, occupancy.Findings)
            : throw new ArgumentException("The occupancy is of other courts. Make it with this calendar's Occupied.", nameof(occupancy));
    }

    internal CalendarCourt Require(string id) => Find(id)
        ?? throw new ArgumentException($"'{id}' is no court of this calendar; it has {KnownIds}. Name one of them.", nameof(id));
}
