using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>The occupied times of one court or part of a room: an array of days, and the few times too long for days.</summary>
/// <remarks>
/// A copy shares the days; from then on neither changes a shared day in place. Only the ledger changes an instance at all, under its lock.
/// </remarks>
internal sealed class BusyTimes
{
    private const int LongestInDays = 14;
    private const int MostSpareDays = 183;

    private int _first;
    private BusyDay?[] _days = [];
    private Busy[] _long = [];
    private object _owner = new();

    /// <summary>Creates an instance from times sorted by start.</summary>
    internal static BusyTimes Of(List<Busy> sorted)
    {
        var times = new BusyTimes();
        var longs = new List<Busy>();
        var perDay = new SortedDictionary<int, List<Busy>>();
        foreach (var time in sorted)
        {
            var (from, to) = (Minute.DayOf(time.Start), Minute.DayOf(time.End - 1));
            if (IsLong(from, to))
                longs.Add(time);
            for (var number = from; number <= to && !IsLong(from, to); number++)
                (perDay.TryGetValue(number, out var day) ? day : perDay[number] = []).Add(time);
        }

        times._long = [.. longs];
        foreach (var (number, day) in perDay)
        {
            times.MakeRoom(number, number);
            times._days[number - times._first] = new(number, [.. day], times._owner);
        }

        return times;
    }

    /// <summary>Returns a copy for another owner. The days become shared, so this instance may no longer change them either.</summary>
    internal BusyTimes Copy()
    {
        _owner = new();
        return new() { _first = _first, _days = [.. _days], _long = _long };
    }

    internal bool IsFree(long from, long to, int gap)
    {
        var last = Minute.DayOf(to + gap - 1) - _first;
        for (var i = Math.Max(0, Minute.DayOf(from - gap) - _first); i <= last && i < _days.Length; i++)
        {
            if (_days[i]?.IsFree(from, to, gap) == false)
                return false;
        }

        return _long.Length == 0 || IsFree(_long, from, to, gap);
    }

    /// <summary>Returns the occupied times that are in the way, each once.</summary>
    internal IEnumerable<Busy> InTheWay(long from, long to, int gap)
    {
        foreach (var time in _long)
        {
            if (time.Meets(from, to, gap))
                yield return time;
        }

        var first = Math.Max(0, Minute.DayOf(from - gap) - _first);
        var last = Math.Min(_days.Length - 1, Minute.DayOf(to + gap - 1) - _first);
        for (var i = first; i <= last; i++)
        {
            foreach (var time in _days[i]?.Times.ToArray() ?? [])
            {
                if (time.Meets(from, to, gap) && (i == first || Minute.DayOf(time.Start) - _first == i))
                    yield return time;
            }
        }
    }

    /// <summary>Returns the days in an interval without copying; empty days are null.</summary>
    internal ReadOnlySpan<BusyDay?> DaysIn(long from, long to)
    {
        var first = Math.Max(0, Minute.DayOf(from) - _first);
        var last = Math.Min(_days.Length - 1, Minute.DayOf(to - 1) - _first);
        return first > last ? default : _days.AsSpan(first, last - first + 1);
    }

    /// <summary>The times too long for days.</summary>
    internal ReadOnlySpan<Busy> LongTimes => _long;

    internal void Add(Busy time)
    {
        var (from, to) = (Minute.DayOf(time.Start), Minute.DayOf(time.End - 1));
        if (IsLong(from, to))
        {
            _long = [.. _long, time];
            return;
        }

        MakeRoom(from, to);
        for (var number = from; number <= to; number++)
        {
            ref var day = ref _days[number - _first];
            day = day is null ? new(number, [time], _owner) : day.With(time, _owner);
        }
    }

    /// <summary>Removes a booking. Returns false if there is no such booking.</summary>
    internal bool Remove(Reservation booking)
    {
        var (from, to) = (Minute.DayOf(Minute.Floor(booking.Start)), Minute.DayOf(Minute.Ceiling(booking.End) - 1));
        if (IsLong(from, to))
        {
            var left = Array.FindAll(_long, time => !string.Equals(time.Booking.Id, booking.Id, StringComparison.Ordinal));
            var found = left.Length < _long.Length;
            _long = left;
            return found;
        }

        var removed = false;
        for (var i = Math.Max(from - _first, 0); i <= to - _first && i < _days.Length; i++)
        {
            var left = _days[i]?.Without(booking.Id, _owner);
            removed |= !ReferenceEquals(left, _days[i]);
            _days[i] = left;
        }

        return removed;
    }

    private static bool IsFree(ReadOnlySpan<Busy> times, long from, long to, int gap)
    {
        foreach (ref readonly var time in times)
        {
            if (time.Meets(from, to, gap))
                return false;
        }

        return true;
    }

    private static bool IsLong(int from, int to) => to - from >= LongestInDays || from < 0 || to >= Minute.DayOf(Minute.Last);

    /// <summary>
    /// Grows the array to cover some days, and as many again beyond them as there were, so that copying stays proportional to the number of
    /// bookings.
    /// </summary>
    private void MakeRoom(int from, int to)
    {
        if (_days.Length == 0)
            (_first, _days) = (from, new BusyDay?[to - from + 1]);
        var spare = Math.Min(_days.Length, MostSpareDays);
        var first = from < _first ? from - spare : _first;
        var end = to >= _first + _days.Length ? to + 1 + spare : _first + _days.Length;
        if (end - first == _days.Length)
            return;
        var days = new BusyDay?[end - first];
        _days.CopyTo(days, _first - first);
        (_first, _days) = (first, days);
    }
}
