using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>Formats minutes for reasons: local dates and times in ISO 8601.</summary>
internal static class Wall
{
    internal static Argument DateOf(this LocalDays days, string name, long minute) =>
        new(name, LocalDatePattern.Iso.Format(days.Containing(minute).Date));

    /// <summary>Returns the date and the time: <c>2026-01-19 10:00</c>.</summary>
    internal static Argument TimeOf(this LocalDays days, string name, long minute)
    {
        var day = days.Containing(minute);
        return new(name, $"{LocalDatePattern.Iso.Format(day.Date)} {day.ClockAt(minute)}");
    }

    /// <summary>Returns the opening hours of a day: <c>08:00–12:00, 13:00–22:00</c>.</summary>
    internal static Argument HoursOf(this LocalDays days, string name, Opening[] rows) =>
        new(name, string.Join(", ", rows.Select(row => $"{ClockAt(days, row.Open)}–{ClockAt(days, row.Close)}")));

    private static ClockTime ClockAt(LocalDays days, long minute) => days.Containing(minute).ClockAt(minute);
}
