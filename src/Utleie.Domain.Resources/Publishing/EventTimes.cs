using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Ticketing;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>When an event is held, and until when one can sign up, in local time.</summary>
internal static class EventTimes
{
    private static readonly LocalDateTimePattern Shown = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    /// <summary>Whether it has a date that still stands.</summary>
    internal static bool HasDate(Event happening)
    {
        foreach (var row in happening.EventDates.AsSpan())
        {
            if (Stands(row))
                return true;
        }

        return false;
    }

    /// <summary>When its first date starts; null where it has none that stands.</summary>
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

    /// <summary>Its last date; null where it has none that stands.</summary>
    internal static LocalDate? LastDate(Event happening) => happening.EventDates.Where(Stands).Max(row => row.Date);

    // D115.
    /// <summary>Until when one can sign up; a date without a time lasts its day.</summary>
    internal static LocalDateTime? Deadline(Event happening) =>
        happening.Registration?.Deadline is { Date: { } date } deadline ? (deadline.Time ?? ClockTime.EndOfDay).On(date) : null;

    internal static ValueList<Argument> DeadlineFacts(Event happening) =>
        [new("deadline", Shown.Format(Deadline(happening)!.Value)), new("first", Shown.Format(First(happening)!.Value))];

    private static bool Stands(EventDate row) => row.Date is not null && row.Status != EventDateStatus.Cancelled;
}
