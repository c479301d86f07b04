namespace Utleie.Domain.Pricing.Engine;

/// <summary>The prices over a range of local time, as sorted segments with prefix sums.</summary>
/// <remarks>
/// A week's table starts where a price starts, so that no segment crosses the week's end. An index of quarter hours finds a segment in one or two steps,
/// regardless of the number of plans.
/// </remarks>
internal sealed class SegmentTable
{
    private const int Quarter = 15;

    private readonly int _origin;
    private readonly int _length;
    private readonly int[] _starts;
    private readonly Rate[] _rates;
    private readonly (int Start, int End, int Plan)[] _rivals;
    private readonly ushort[] _rivalQuarters;
    private readonly long[] _sums;
    private readonly int[]? _hourly;
    private readonly ushort[] _quarters;

    /// <param name="rates">The rate of every minute; equal neighbours are the same instance.</param>
    /// <param name="rivals">For every minute the overridden plan of equal priority, −1 for none; empty if no plans have equal priority.</param>
    /// <param name="wraps">Whether the last minute is followed by the first.</param>
    internal SegmentTable(ReadOnlySpan<Rate> rates, ReadOnlySpan<short> rivals, bool wraps)
    {
        _length = rates.Length;
        _origin = wraps ? FirstChange(rates) : 0;
        var starts = new List<int>();
        for (var at = 0; at < _length; at++)
        {
            if (at == 0 || rates[(at + _origin) % _length] != rates[(at - 1 + _origin) % _length])
                starts.Add(at);
        }

        _starts = [.. starts, _length];
        _rates = new Rate[starts.Count];
        _sums = new long[starts.Count + 1];
        for (var i = 0; i < starts.Count; i++)
        {
            _rates[i] = rates[(starts[i] + _origin) % _length];
            _sums[i + 1] = checked(_sums[i] + _rates[i].OfMinutes(_starts[i + 1] - _starts[i]));
        }

        _rivals = [.. RunsOf(rivals)];
        _rivalQuarters = new ushort[_rivals.Length == 0 ? 0 : _length / Quarter];
        for (int quarter = 0, run = 0; quarter < _rivalQuarters.Length; quarter++)
        {
            while (run < _rivals.Length && _rivals[run].End <= quarter * Quarter)
                run++;
            _rivalQuarters[quarter] = (ushort)run;
        }

        _hourly = Array.TrueForAll(_rates, rate => rate.IsSmall) ? Array.ConvertAll(_rates, rate => rate.SmallHourly) : null;
        _quarters = new ushort[_length / Quarter];
        for (int quarter = 0, segment = 0; quarter < _quarters.Length; quarter++)
        {
            while (_starts[segment + 1] <= quarter * Quarter)
                segment++;
            _quarters[quarter] = (ushort)segment;
        }
    }

    /// <summary>Whether one price applies throughout.</summary>
    internal bool IsFlat => _rates.Length == 1;

    /// <summary>Returns the next segment, wrapping from the last to the first.</summary>
    internal int After(int segment) => segment + 1 < _rates.Length ? segment + 1 : 0;

    internal int StartOf(int segment) => _starts[segment];

    internal Rate RateOf(int segment) => _rates[segment];

    /// <summary>Returns the first overridden plan of equal priority from a position (inclusive) to a later one (exclusive); −1 if there is none.</summary>
    internal int RivalIn(int position, int end)
    {
        if (_rivals.Length == 0)
            return Paint.BasePrice;
        int run = _rivalQuarters[(int)((uint)position / Quarter)];
        while (run < _rivals.Length && _rivals[run].End <= position)
            run++;
        if (run < _rivals.Length && _rivals[run].Start < end)
            return _rivals[run].Plan;
        return end - _length > _rivals[0].Start ? _rivals[0].Plan : Paint.BasePrice;
    }

    /// <summary>Returns the position of a minute in the table.</summary>
    internal int Position(int minute)
    {
        var position = minute - _origin;
        return position < 0 ? position + _length : position;
    }

    internal int Find(int position)
    {
        int segment = _quarters[(int)((uint)position / Quarter)];
        while (_starts[segment + 1] <= position)
            segment++;
        return segment;
    }

    /// <summary>Returns the remaining minutes of the segment from a position; unlimited for a flat table.</summary>
    internal int Left(int segment, int position) => IsFlat ? int.MaxValue : _starts[segment + 1] - position;

    /// <summary>Returns the hourly price of a number of minutes from a position, rounding each segment; the range is shorter than the table.</summary>
    internal long HourlyAmount(int position, int minutes)
    {
        if (IsFlat)
            return _rates[0].OfMinutes(minutes);
        var end = position + minutes;
        return end <= _length ? Between(position, end) : checked(Between(position, _length) + Between(0, end - _length));
    }

    /// <summary>Returns the hourly price between two positions. Branch-free, because the branch would be unpredictable.</summary>
    private long Between(int position, int end)
    {
        var (first, last) = (Find(position), Find(end - 1));
        var next = Math.Max(first + 1, last);
        var head = Math.Min(end, _starts[first + 1]) - position;
        var tail = last > first ? end - _starts[last] : 0;
        return _hourly is { } hourly
            ? Ore.PerHour(hourly[first], head) + _sums[next] - _sums[first + 1] + Ore.PerHour(hourly[last], tail)
            : checked(_rates[first].OfMinutes(head) + _sums[next] - _sums[first + 1] + _rates[last].OfMinutes(tail));
    }

    /// <summary>Returns the ranges with an overridden plan of equal priority, in order.</summary>
    private List<(int Start, int End, int Plan)> RunsOf(ReadOnlySpan<short> rivals)
    {
        var runs = new List<(int Start, int End, int Plan)>();
        for (var at = 0; at < rivals.Length; at++)
        {
            var plan = rivals[(at + _origin) % _length];
            if (plan < 0)
                continue;
            if (runs.Count > 0 && runs[^1].End == at && runs[^1].Plan == plan)
                runs[^1] = runs[^1] with { End = at + 1 };
            else
                runs.Add((at, at + 1, plan));
        }

        return runs;
    }

    private static int FirstChange(ReadOnlySpan<Rate> rates)
    {
        for (var at = 0; at < rates.Length; at++)
        {
            if (rates[at] != rates[^1])
                return at;
        }

        return 0;
    }
}
