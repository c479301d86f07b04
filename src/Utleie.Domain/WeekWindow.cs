using NodaTime;

namespace Utleie.Domain;

/// <summary>A window of local wall time that comes back on certain days of every week.</summary>
/// <remarks>
/// From <see cref="From"/> (included) to <see cref="To"/> (excluded). A window that ends at or before its start crosses midnight and belongs to the day it
/// starts on; equal ends are 24 hours. Source: 001 §3.5, §6.2; D4, D17.
/// </remarks>
public readonly record struct WeekWindow
{
    /// <summary>The minutes of a week.</summary>
    public const int MinutesPerWeek = 7 * ClockTime.MinutesPerDay;

    /// <summary>The window on these days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It starts at 24:00, where no day starts.</exception>
    public WeekWindow(DaySet days, ClockTime from, ClockTime to)
    {
        if (from == ClockTime.EndOfDay)
            throw new ArgumentOutOfRangeException(nameof(from), from, "A window cannot start at 24:00. Start it at 00:00 of the next day.");
        (Days, From, To) = (days, from, to);
    }

    /// <summary>The whole of every day.</summary>
    public static WeekWindow Always => new(DaySet.EveryDay, ClockTime.Midnight, ClockTime.EndOfDay);

    /// <summary>The days it starts on.</summary>
    public DaySet Days { get; }

    /// <summary>When it starts, <c>00:00</c>–<c>23:59</c>.</summary>
    public ClockTime From { get; }

    /// <summary>When it ends, on the day after where that is not later than the start.</summary>
    public ClockTime To { get; }

    /// <summary>How long each one is, in minutes of the wall clock: 1–1440.</summary>
    public int LengthMinutes => To > From ? To.Minutes - From.Minutes : ClockTime.MinutesPerDay - From.Minutes + To.Minutes;

    /// <summary>Whether the window covers this wall time.</summary>
    public bool Contains(LocalDateTime local)
    {
        var minute = ClockTime.From(local.TimeOfDay).Minutes;
        var today = Days.Contains(local.DayOfWeek) && minute >= From.Minutes && minute < From.Minutes + LengthMinutes;
        return today || (Days.Contains(local.Date.PlusDays(-1).DayOfWeek) && minute < From.Minutes + LengthMinutes - ClockTime.MinutesPerDay);
    }

    /// <summary>The window as pieces of a week in minutes since Monday 00:00, in the order of the days; one over the week's end is two pieces.</summary>
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
