using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>The occupied times that touch one UTC day, ordered by start.</summary>
/// <remarks>
/// The quarter-hours of the day are an index rounded outward: a clear bit means nothing is booked, a set bit means something may be. Only
/// the owner that created a day changes it in place; everyone else gets a modified copy.
/// </remarks>
internal sealed class BusyDay
{
    internal const int QuarterMinutes = 15;

    private const int FewTimes = 4;
    private const int WordBits = 64;
    private const int QuartersPerDay = Minute.PerDay / QuarterMinutes;

    private readonly object _owner;
    private readonly long _start;
    private ulong _early;
    private ulong _late;
    private Busy[] _times;
    private int _count;

    /// <summary>Creates a day from times sorted by start.</summary>
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

    /// <summary>The UTC minute at which it starts.</summary>
    internal long Start => _start;

    /// <summary>Whether the quarter-hours are exact: every time is confirmed, and starts and ends on a quarter-hour.</summary>
    internal bool IsExact { get; private set; } = true;

    /// <summary>The quarter-hours of the day that are occupied; the first is the lowest bit.</summary>
    internal UInt128 Quarters => new(_late, _early);

    /// <summary>Returns whether no booking is in the way of <c>[from, to)</c>, with a gap on either side.</summary>
    internal bool IsFree(long from, long to, int gap)
    {
        var (first, last) = (QuarterBelow(from - gap), QuarterAbove(to + gap));
        if ((_early & Early(first, last) | _late & Late(first, last)) == 0)
            return true;
        // Where the quarters say all there is to know, and the question is of whole quarters of this day, that was the answer.
        if (IsExact && _start + first * QuarterMinutes == from - gap && _start + last * QuarterMinutes == to + gap)
            return false;
        foreach (ref readonly var time in Times)
        {
            if (time.Meets(from, to, gap))
                return false;
        }

        return true;
    }

    /// <summary>Returns the day with one more time: this instance if the owner calls, otherwise a copy owned by the caller.</summary>
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

    /// <summary>Returns the day without a booking: this instance if it has no such booking, or null if nothing is left.</summary>
    internal BusyDay? Without(string id, object owner)
    {
        var left = Times.ToArray();
        left = Array.FindAll(left, time => !string.Equals(time.Booking.Id, id, StringComparison.Ordinal));
        return left.Length == _count ? this : left.Length == 0 ? null : new(Number, left, owner);
    }

    private void Index(in Busy time)
    {
        var (first, last) = (QuarterBelow(time.Start), QuarterAbove(time.End));
        (_early, _late) = (_early | Early(first, last), _late | Late(first, last));
        IsExact &= time.Status == OccupancyStatus.Confirmed && time.Start % QuarterMinutes == 0 && time.End % QuarterMinutes == 0;
    }

    /// <summary>Returns the quarter-hour of this day that contains a minute, from 0 to 96.</summary>
    private int QuarterBelow(long minute) => (int)((uint)Math.Clamp(minute - _start, 0, Minute.PerDay) / QuarterMinutes);

    /// <summary>Returns the first quarter-hour of this day that begins at or after a minute, from 0 to 96.</summary>
    private int QuarterAbove(long minute) => (int)(((uint)Math.Clamp(minute - _start, 0, Minute.PerDay) + QuarterMinutes - 1) / QuarterMinutes);

    /// <summary>Returns the quarter-hours from <c>first</c> (inclusive) to <c>last</c> (exclusive) among the first 64.</summary>
    private static ulong Early(int first, int last) => Below[first] ^ Below[last];

    /// <summary>Returns the quarter-hours from <c>first</c> (inclusive) to <c>last</c> (exclusive) among the last 32.</summary>
    private static ulong Late(int first, int last) => Below[Late(first)] ^ Below[Late(last)];

    private static int Late(int quarter) => Math.Max(0, quarter - WordBits);

    /// <summary>
    /// For each quarter-hour, the bits of those before it, among the first 64. A look-up table, because the requested hour cannot be
    /// branch-predicted.
    /// </summary>
    private static ulong[] Below { get; } = [.. Enumerable.Range(0, QuartersPerDay + 1).Select(quarter => quarter >= WordBits ? ulong.MaxValue : (1UL << quarter) - 1)];
}
