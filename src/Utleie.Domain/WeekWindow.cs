using NodaTime;

namespace Utleie.Domain;

// D4, D17.
/// <summary>A weekly recurring time window in local time.</summary>
/// <remarks>
/// From <see cref="From"/> (inclusive) to <see cref="To"/> (exclusive). A window that ends at or before its start crosses midnight and belongs to the day it
/// starts on; equal ends are 24 hours. Source: 001 §3.5, §6.2.
/// </remarks>
public readonly record struct WeekWindow
{
    /// <summary>Minutes per week.</summary>
    public const int MinutesPerWeek = 7 * ClockTime.MinutesPerDay;

    /// <summary>Creates a window.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is 24:00.</exception>
    public WeekWindow(DaySet days, ClockTime from, ClockTime to)
    {
        if (from == ClockTime.EndOfDay)
            throw new ArgumentOutOfRangeException(nameof(from), from, "A time window cannot start at 24:00. Start it at 00:00 the next day.");
        (Days, From, To) = (days, from, to);
    }

    /// <summary>All day, every day.</summary>
    public static WeekWindow Always => new(DaySet.EveryDay, ClockTime.Midnight, ClockTime.EndOfDay);

    /// <summary>The days on which the window starts.</summary>
    public DaySet Days { get; }

    /// <summary>The start (inclusive), <c>00:00</c>–<c>23:59</c>.</summary>
    public ClockTime From { get; }

    /// <summary>The end (exclusive); on the next day if it is not later than the start.</summary>
    public ClockTime To { get; }

    /// <summary>The length in minutes of local time, 1–1440.</summary>
    public int LengthMinutes => To > From ? To.Minutes - From.Minutes : ClockTime.MinutesPerDay - From.Minutes + To.Minutes;

    /// <summary>Whether the window contains a local time.</summary>
    public bool Contains(LocalDateTime local)
    {
        var minute = ClockTime.From(local.TimeOfDay).Minutes;
        var today = Days.Contains(local.DayOfWeek) && minute >= From.Minutes && minute < From.Minutes + LengthMinutes;
        return today || (Days.Contains(local.Date.PlusDays(-1).DayOfWeek) && minute < From.Minutes + LengthMinutes - ClockTime.MinutesPerDay);
    }

    /// <summary>Returns the window as ranges of the week in minutes since Monday 00:00, in day order; a window across the end of the week becomes two ranges.</summary>
    public ValueList<WeekSpan> Spans()
    {
        var spans = new List<WeekSpan>(8);
        for (var day = 0; day < 7; day++)
        {
            if (!Days.Contains((IsoDayOfWeek)(day + 1)))
                continue;
            var start = day * ClockTime.MinutesPerDay + From.Minutes;
            var end = start + LengthMinutes;
            spans.Add(new(start, Math.Min(end, MinutesPerWeek)));
            if (end > MinutesPerWeek)
                spans.Insert(0, new(0, end - MinutesPerWeek));
        }

        return [.. spans];
    }

    /// <summary>The days and the times: <c>Monday, Tuesday 08:00–16:00</c>.</summary>
    public override string ToString() => $"{Days} {From}–{To}";
}
