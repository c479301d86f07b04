namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>How much overlapping times weigh together at the heaviest moment.</summary>
internal static class Peak
{
    /// <summary>The heaviest moment of some minutes; a time weighs from its start (included) to its end (excluded).</summary>
    internal static int Of(IEnumerable<(long Start, long End, int Weight)> times, long from, long to)
    {
        var changes = new List<(long At, long Change)>();
        foreach (var (start, end, weight) in times)
        {
            if (start >= to || end <= from)
                continue;
            changes.Add((Math.Max(start, from), weight));
            changes.Add((end, -(long)weight));
        }

        // At one moment what ends goes before what starts.
        changes.Sort();
        var (now, most) = (0L, 0L);
        foreach (var (_, change) in changes)
            most = Math.Max(most, now += change);
        return (int)Math.Min(most, int.MaxValue);
    }
}
