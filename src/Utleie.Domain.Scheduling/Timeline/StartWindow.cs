namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>The minutes a booking may start in.</summary>
/// <param name="Now">The present, rounded up.</param>
/// <param name="Earliest">The first.</param>
/// <param name="Latest">The last (included).</param>
internal readonly record struct StartWindow(long Now, long Earliest, long Latest)
{
    internal bool Contains(long minute) => Earliest <= minute && minute <= Latest;

    /// <summary>What it leaves of a stretch of time: equal for two presents that rule out the same starts in it.</summary>
    internal StartWindow Within((long From, long To) stretch) => new(0, Math.Clamp(Earliest, stretch.From, stretch.To), Math.Clamp(Latest, stretch.From - 1, stretch.To));
}

/// <summary>Days ahead that stay inside what a calendar knows.</summary>
internal static class Horizon
{
    internal static int DayAfter(int today, int days) => (int)Math.Min((long)today + days, Minute.DayOf(Minute.Last) - 1);
}
