using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Ticketing;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The times of an event and its registration deadline, in local time.</summary>
internal static class EventTimes
{
    private static readonly LocalDateTimePattern Shown = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    /// <summary>Returns whether it has a date that is not cancelled.</summary>
    internal static bool HasDate(Event happening)
    {
        foreach (var row in happening.EventDates.AsSpan())
        {
            if (Stands(row))
                return true;
        }

        return false;
    }

    /// <summary>Returns the start of its first date; null if no date remains.</summary>
    internal static LocalDateTime? First(Event happening)
    {
        LocalDateTime? first = null;
        foreach (var row in happening.EventDates.AsSpan())
        {
            if (Stands(row) && (row.Time ?? happening.Program?.StartTime ?? default).On(row.Date!.Value) is var start && !(first <= start))
                first = start;
        }

        return first;
    }

    /// <summary>Returns its last date; null if no date remains.</summary>
    internal static LocalDate? LastDate(Event happening) => happening.EventDates.Where(Stands).Max(row => row.Date);

    // D115.
    /// <summary>Returns the registration deadline; a date without a time includes the whole day.</summary>
    internal static LocalDateTime? Deadline(Event happening) =>
        happening.Registration?.Deadline is { Date: { } date } deadline ? (deadline.Time ?? ClockTime.EndOfDay).On(date) : null;

    internal static ValueList<Argument> DeadlineFacts(Event happening) =>
        [new("deadline", Shown.Format(Deadline(happening)!.Value)), new("first", Shown.Format(First(happening)!.Value))];

    private static bool Stands(EventDate row) => row.Date is not null && row.Status != EventDateStatus.Cancelled;
}
