using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>The UTC offsets of a time zone in whole minutes, with constant-time lookup.</summary>
internal sealed class ZoneOffsets
{
    internal static readonly Instant First = Instant.FromUtc(1970, 1, 8, 0, 0);
    internal static readonly Instant Last = Instant.FromUtc(2200, 1, 1, 0, 0);

    internal static readonly long FirstMinute = Minutes(First);
    internal static readonly long LastMinute = Minutes(Last);

    private const int BucketBits = 16;

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<DateTimeZone, ZoneOffsets> Known = [];

    private readonly long[] _starts;
    private readonly int[] _offsets;
    private readonly ushort[] _buckets;

    private ZoneOffsets(DateTimeZone zone)
    {
        var intervals = zone.GetZoneIntervals(First, Last).ToArray();
        _starts = [.. intervals.Select(interval => interval.HasStart ? Minutes(interval.Start) : 0)];
        _offsets = [.. intervals.Select(interval => interval.WallOffset.Seconds / 60)];
        _buckets = new ushort[(Minutes(Last) >> BucketBits) + 2];
        for (var bucket = 0; bucket < _buckets.Length; bucket++)
            _buckets[bucket] = (ushort)(Array.FindLastIndex(_starts, start => start <= (long)bucket << BucketBits));
    }

    /// <summary>Returns the cached offsets of a time zone.</summary>
    internal static ZoneOffsets Of(DateTimeZone zone) => Known.GetValue(zone, static made => new(made));

    internal static long Minutes(Instant instant)
    {
        var seconds = instant.ToUnixTimeSeconds();
        return seconds >= 0 ? (long)((ulong)seconds / 60) : FloorDiv(seconds, 60);
    }

    internal static Instant ToInstant(long minutes) => Instant.FromUnixTimeSeconds(minutes * 60);

    internal static long FloorDiv(long value, long divisor) => value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor);

    /// <summary>Returns the index of the offset interval that contains a UTC minute.</summary>
    internal int IntervalAt(long utcMinute)
    {
        int interval = _buckets[(int)(utcMinute >> BucketBits)];
        while (interval + 1 < _starts.Length && _starts[interval + 1] <= utcMinute)
            interval++;
        return interval;
    }

    internal int Offset(int interval) => _offsets[interval];

    /// <summary>Returns the UTC minute at which an interval ends (exclusive).</summary>
    internal long End(int interval) => interval + 1 < _starts.Length ? _starts[interval + 1] : long.MaxValue;

    /// <summary>Returns the UTC minute of a local one. One that the clock skips is the moment of the change; of one that comes twice, the earlier or the later.</summary>
    internal long ToUtc(long local, bool isLate)
    {
        var guess = IntervalAt(Math.Clamp(local - _offsets[IntervalAt(Math.Clamp(local, FirstMinute, LastMinute))], FirstMinute, LastMinute));
        var (before, after) = (Math.Max(0, guess - 1), Math.Min(guess + 1, _offsets.Length - 1));
        long? found = null;
        for (var interval = before; interval <= after; interval++)
        {
            var utc = local - _offsets[interval];
            if (utc < _starts[interval] || utc >= End(interval))
                continue;
            if (found is null || isLate)
                found = utc;
        }

        return found ?? Skipped(local, before, after);
    }

    private long Skipped(long local, int before, int after)
    {
        for (var interval = before + 1; interval <= after; interval++)
        {
            if (local < _starts[interval] + _offsets[interval])
                return _starts[interval];
        }

        return local - _offsets[after];
    }

    internal long ToLocal(long utcMinute) => utcMinute + _offsets[IntervalAt(utcMinute)];
}
