namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>How much overlapping times weigh together at the heaviest moment.</summary>
internal static class Peak
{
    /// <summary>The heaviest moment of times that all touch one stretch; a time weighs from its start (included) to its end (excluded).</summary>
    /// <remarks>Two that touch one stretch and each other meet inside it, so that the heaviest moment is the stretch's.</remarks>
    internal static int Of(IEnumerable<(long Start, long End, int Weight)> times)
    {
        var changes = new List<(long At, long Change)>();
        foreach (var (start, end, weight) in times)
        {
            changes.Add((start, weight));
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
