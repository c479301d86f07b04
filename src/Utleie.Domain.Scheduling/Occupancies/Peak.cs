namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>Calculates the highest total weight of overlapping times.</summary>
internal static class Peak
{
    /// <summary>
    /// Returns the highest total weight of times that all touch the same interval; a time counts from its start (inclusive) to its end
    /// (exclusive).
    /// </summary>
    /// <remarks>Two times that touch the interval and each other meet inside it, so the highest total is within the interval.</remarks>
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
