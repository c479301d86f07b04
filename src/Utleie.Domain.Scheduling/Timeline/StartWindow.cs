namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>The minutes in which a booking may start.</summary>
/// <param name="Now">The current time, rounded up.</param>
/// <param name="Earliest">The first minute (inclusive).</param>
/// <param name="Latest">The last minute (inclusive).</param>
/// <param name="Gate">The periods that are open for booking; null if none is restricted.</param>
internal readonly record struct StartWindow(long Now, long Earliest, long Latest, BookingGate? Gate = null)
{
    internal bool Contains(long minute) => Earliest <= minute && minute <= Latest && (Gate is null || Gate.IsOpen(minute));

    public bool Equals(StartWindow other) =>
        Now == other.Now && Earliest == other.Earliest && Latest == other.Latest && (ReferenceEquals(Gate, other.Gate) || (Gate is not null && Gate.Equals(other.Gate)));

    public override int GetHashCode() => HashCode.Combine(Now, Earliest, Latest, Gate);

    /// <summary>Returns what it leaves of an interval: equal for two current times that rule out the same starts in it.</summary>
    internal StartWindow Within((long From, long To) stretch) => new(0, Math.Clamp(Earliest, stretch.From, stretch.To), Math.Clamp(Latest, stretch.From - 1, stretch.To), Gate);
}

/// <summary>Adds days without leaving the years a calendar supports.</summary>
internal static class Horizon
{
    internal static int DayAfter(int today, int days) => (int)Math.Min((long)today + days, Minute.DayOf(Minute.Last) - 1);
}
