using NodaTime;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Permits.Compiling;

// D28, D84.
/// <summary>The time of an event in minutes of local time since midnight of its date, as far as known.</summary>
internal readonly record struct EventSpan(LocalDate? Date, int? Start, int? End, decimal? Hours)
{
    /// <summary>A time of day before this hour belongs to the night after the date.</summary>
    private const int NightEndsMinute = 6 * 60;

    private const int MinutesPerDay = ClockTime.MinutesPerDay;

    /// <summary>The last local date of the event; an end at midnight does not include the next day.</summary>
    internal LocalDate? LastDate => Date is { } date ? Days.After(date, End is > 0 and { } end ? (end - 1) / MinutesPerDay : 0) : null;

    internal static EventSpan Of(EventFacts facts)
    {
        if (facts.Start is null && facts.End is null)
            return new(facts.Date, null, null, facts.DurationHours);
        if (facts.Start is { IsInstant: true } || facts.End is { IsInstant: true })
            throw new ArgumentException(
                $"The event's start {facts.Start} or end {facts.End} is an instant, and permits go by local time. Call EventFacts.In(zone) first.", nameof(facts));
        var date = facts.Date ?? facts.Start?.Local?.Date;
        var start = facts.Start is { } from ? From(from, date) : null;
        var end = facts.End is { } to ? Until(to, date, start) : start + WholeMinutes(facts.DurationHours);
        return new(date, start, end, facts.DurationHours ?? (end > start ? (end - start) / 60m : null));
    }

    /// <summary>Returns whether an event meets the hours of the act on holidays; null if its date or times are unknown and would decide.</summary>
    internal static bool? MeetsHolidayPeace(EventFacts facts)
    {
        if (facts.Start is null && facts.End is null)
            return facts.Date is { } date && HolidayPeace.On(date).IsEmpty ? false : null;
        var span = Of(facts);
        return span is { Date: { } day, Start: { } from } ? HolidayPeace.FirstMet(At(day, from), At(day, Math.Max(from, span.End ?? from))) is not null : null;
    }

    private static LocalDateTime At(LocalDate date, int minute) =>
        Days.After(date, (int)Math.Floor(minute / (double)MinutesPerDay)).AtMidnight().PlusMinutes((minute % MinutesPerDay + MinutesPerDay) % MinutesPerDay);

    /// <summary>Returns the minute of a trigger's time of day: <c>23:00</c> is on the date, <c>01:00</c> in the following night.</summary>
    internal static int MinuteOf(ClockTime time) => time.Minutes < NightEndsMinute ? time.Minutes + MinutesPerDay : time.Minutes;

    /// <summary>Returns the time of day at a minute.</summary>
    internal static ClockTime ClockOf(int minute) => ClockTime.FromMinutes((minute % MinutesPerDay + MinutesPerDay) % MinutesPerDay);

    private static int? From(EventTime time, LocalDate? date) => time.HasDate ? Since(date, time.Local!.Value) : time.Clock.Minutes;

    private static int? Until(EventTime time, LocalDate? date, int? start)
    {
        if (time.HasDate)
            return Since(date, time.Local!.Value);
        if (start is not { } from)
            return MinuteOf(time.Clock);
        var sameDay = from - from % MinutesPerDay + time.Clock.Minutes;
        return sameDay > from ? sameDay : sameDay + MinutesPerDay;
    }

    private static int? Since(LocalDate? date, LocalDateTime local) => date is { } day
        ? Math.Clamp(Period.DaysBetween(day, local.Date), -Days.Most, Days.Most) * MinutesPerDay + ClockTime.From(local.TimeOfDay).Minutes
        : null;

    private static int? WholeMinutes(decimal? hours) => hours is > 0 and < 100_000 ? (int)decimal.Ceiling(hours.Value * 60) : null;
}
