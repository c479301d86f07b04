using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>The held times that touch one day of UTC, by their start.</summary>
/// <remarks>
/// The quarters of the day are an index rounded outward: where they are clear nothing is held, where they are set something may be. Only the owner that made
/// a day changes it in place; everyone else gets a changed copy.
/// </remarks>
internal sealed class BusyDay
{
    internal const int QuarterMinutes = 15;

    private const int FewTimes = 4;

    private readonly object _owner;
    private readonly long _start;
    private ulong _early;
    private ulong _late;
    private Busy[] _times;
    private int _count;

    /// <summary>A day of times sorted by start.</summary>
    internal BusyDay(int number, ReadOnlySpan<Busy> sorted, object owner)
    {
        (Number, _start, _owner, _count) = (number, (long)number * Minute.PerDay, owner, sorted.Length);
        _times = new Busy[Math.Max(FewTimes, sorted.Length)];
        sorted.CopyTo(_times);
        foreach (ref readonly var time in sorted)
            Index(time);
    }

    internal int Number { get; }

    internal ReadOnlySpan<Busy> Times => _times.AsSpan(0, _count);

    /// <summary>The UTC minute it starts at.</summary>
    internal long Start => _start;

    /// <summary>Whether the quarters say all there is to know: every time is confirmed, and starts and ends on one.</summary>
    internal bool IsExact { get; private set; } = true;

    /// <summary>The quarters of the day in which something is held, the first in the lowest place.</summary>
    internal UInt128 Quarters => new(_late, _early);

    internal bool MayTouch(long from, long to)
    {
        var (early, late) = QuartersOf(from, to);
        return ((_early & early) | (_late & late)) != 0;
    }

    /// <summary>The day with one more time: this one where the owner asks, else a copy that is the asker's own.</summary>
    internal BusyDay With(in Busy added, object owner)
    {
        if (!ReferenceEquals(owner, _owner))
            return new BusyDay(Number, Times, owner).With(added, owner);
        if (_count == _times.Length)
            Array.Resize(ref _times, _count * 2);
        var at = _count;
        for (; at > 0 && _times[at - 1].Start > added.Start; at--)
            _times[at] = _times[at - 1];
        _times[at] = added;
        _count++;
        Index(added);
        return this;
    }

    /// <summary>The day without a booking, itself where it has no such booking, or null where nothing is left.</summary>
    internal BusyDay? Without(string id, object owner)
    {
        var left = Times.ToArray();
        left = Array.FindAll(left, time => !string.Equals(time.Booking.Id, id, StringComparison.Ordinal));
        return left.Length == _count ? this : left.Length == 0 ? null : new(Number, left, owner);
    }

    private void Index(in Busy time)
    {
        var (early, late) = QuartersOf(time.Start, time.End);
        (_early, _late) = (_early | early, _late | late);
        IsExact &= time.Status == OccupancyStatus.Confirmed && time.Start % QuarterMinutes == 0 && time.End % QuarterMinutes == 0;
    }

    /// <summary>The quarters of this day that some minutes touch: 64 of them, then 32.</summary>
    private (ulong Early, ulong Late) QuartersOf(long from, long to)
    {
        var first = (int)((uint)Math.Clamp(from - _start, 0, Minute.PerDay) / QuarterMinutes);
        var last = (int)(((uint)Math.Clamp(to - _start, 0, Minute.PerDay) + QuarterMinutes - 1) / QuarterMinutes);
        return first >= last ? default : (Below(last) & ~Below(first), Below(last - 64) & ~Below(first - 64));
    }

    private static ulong Below(int bit) => bit <= 0 ? 0 : bit >= 64 ? ulong.MaxValue : (1UL << bit) - 1;
}
