namespace Utleie.Domain.Pricing.Engine;

/// <summary>The prices in force over a stretch of wall time, as sorted segments with the sums before each.</summary>
/// <remarks>
/// A table of a week starts where a price starts, so that no segment is cut by the week's end. An index of quarter hours leads to a segment in a step or two,
/// whatever the number of plans.
/// </remarks>
internal sealed class SegmentTable
{
    private const int Quarter = 15;

    private readonly int _origin;
    private readonly int _length;
    private readonly int[] _starts;
    private readonly Rate[] _rates;
    private readonly int[] _rivals;
    private readonly long[] _sums;
    private readonly ushort[] _quarters;

    /// <param name="rates">The rate of every minute; equal neighbours are the same object.</param>
    /// <param name="rivals">For every minute the plan that lost at equal priority, −1 for none; empty where no plans are equal.</param>
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
        _rivals = new int[starts.Count];
        _sums = new long[starts.Count + 1];
        for (var i = 0; i < starts.Count; i++)
        {
            _rates[i] = rates[(starts[i] + _origin) % _length];
            _rivals[i] = Rival(rivals, _starts[i], _starts[i + 1]);
            _sums[i + 1] = checked(_sums[i] + _rates[i].OfMinutes(_starts[i + 1] - _starts[i]));
        }

        _quarters = new ushort[_length / Quarter];
        for (int quarter = 0, segment = 0; quarter < _quarters.Length; quarter++)
        {
            while (_starts[segment + 1] <= quarter * Quarter)
                segment++;
            _quarters[quarter] = (ushort)segment;
        }
    }

    /// <summary>Whether one price holds throughout.</summary>
    internal bool IsFlat => _rates.Length == 1;

    internal Rate RateOf(int segment) => _rates[segment];

    /// <summary>The plan that lost to this segment's at equal priority, −1 for none.</summary>
    internal int RivalOf(int segment) => _rivals[segment];

    /// <summary>Where a minute of the stretch lies in the table.</summary>
    internal int Position(int minute)
    {
        var position = minute - _origin;
        return position < 0 ? position + _length : position;
    }

    internal int Find(int position)
    {
        int segment = _quarters[position / Quarter];
        while (_starts[segment + 1] <= position)
            segment++;
        return segment;
    }

    /// <summary>How many minutes of the segment are left from a position on; a flat table never ends.</summary>
    internal int Left(int segment, int position) => IsFlat ? int.MaxValue : _starts[segment + 1] - position;

    /// <summary>The price per hour of so many minutes from a position on, each segment rounded by itself; less than the whole table's length.</summary>
    internal long HourlyAmount(int position, int minutes)
    {
        var first = Find(position);
        var end = position + minutes;
        if (IsFlat || end <= _starts[first + 1])
            return _rates[first].OfMinutes(minutes);
        var head = _rates[first].OfMinutes(_starts[first + 1] - position);
        if (end <= _length)
            return checked(head + Until(end) - _sums[first + 1]);
        return checked(head + _sums[^1] - _sums[first + 1] + Until(end - _length));
    }

    /// <summary>The price per hour from the table's start to a position after it.</summary>
    private long Until(int end)
    {
        var last = Find(end - 1);
        return _sums[last] + _rates[last].OfMinutes(end - _starts[last]);
    }

    private int Rival(ReadOnlySpan<short> rivals, int start, int end)
    {
        for (var at = start; at < end && !rivals.IsEmpty; at++)
        {
            if (rivals[(at + _origin) % _length] >= 0)
                return rivals[(at + _origin) % _length];
        }

        return -1;
    }

    private static int FirstChange(ReadOnlySpan<Rate> rates)
    {
        for (var at = 0; at < rates.Length; at++)
        {
            if (rates[at] != rates[at == 0 ? rates.Length - 1 : at - 1])
                return at;
        }

        return 0;
    }
}
