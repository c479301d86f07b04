using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>The held times that touch one day of UTC, by their start. Immutable.</summary>
/// <remarks>The quarters of the day are an index rounded outward: where they are clear nothing is held, where they are set something may be.</remarks>
internal sealed class BusyDay
{
    private const int QuarterMinutes = 15;

    private readonly ulong _early;
    private readonly ulong _late;

    internal BusyDay(int number, Busy[] times)
    {
        (Number, Times) = (number, times);
        foreach (var time in times)
        {
            var (early, late) = Quarters(time.Start, time.End);
            (_early, _late) = (_early | early, _late | late);
        }
    }

    private BusyDay(BusyDay before, Busy added, Busy[] times)
    {
        (Number, Times) = (before.Number, times);
        var (early, late) = Quarters(added.Start, added.End);
        (_early, _late) = (before._early | early, before._late | late);
    }

    internal int Number { get; }

    internal Busy[] Times { get; }

    internal bool MayTouch(long from, long to)
    {
        var (early, late) = Quarters(from, to);
        return ((_early & early) | (_late & late)) != 0;
    }

    internal BusyDay With(Busy added)
    {
        var at = Times.Length;
        while (at > 0 && Times[at - 1].Start > added.Start)
            at--;
        var times = new Busy[Times.Length + 1];
        Array.Copy(Times, times, at);
        times[at] = added;
        Array.Copy(Times, at, times, at + 1, Times.Length - at);
        return new(this, added, times);
    }

    /// <summary>The day without a booking, itself where it has no such booking, or null where nothing is left.</summary>
    internal BusyDay? Without(string id)
    {
        var left = Array.FindAll(Times, time => !string.Equals(time.Booking.Id, id, StringComparison.Ordinal));
        return left.Length == Times.Length ? this : left.Length == 0 ? null : new(Number, left);
    }

    /// <summary>The quarters of this day that some minutes touch: 64 of them, then 32.</summary>
    private (ulong Early, ulong Late) Quarters(long from, long to)
    {
        var start = (long)Number * Minute.PerDay;
        var first = from <= start ? 0 : (int)Math.Min((from - start) / QuarterMinutes, 96);
        var last = to <= start ? 0 : (int)Math.Min((to - start + QuarterMinutes - 1) / QuarterMinutes, 96);
        if (first >= last)
            return default;
        return (Below(last) & ~Below(first), Below(last - 64) & ~Below(first - 64));
    }

    private static ulong Below(int bit) => bit <= 0 ? 0 : bit >= 64 ? ulong.MaxValue : (1UL << bit) - 1;
}
