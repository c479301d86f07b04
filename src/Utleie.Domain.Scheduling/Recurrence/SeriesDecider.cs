using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Recurrence;

/// <summary>Repeats a booking at its local time and decides each occurrence; accepted occurrences count against later ones.</summary>
internal sealed class SeriesDecider(Reservation first, DateTimeZone zone)
{
    private readonly LocalDateTime _start = first.Start.InZone(zone).LocalDateTime;
    private readonly LocalDateTime _end = first.End.InZone(zone).LocalDateTime;

    internal OneOf<SeriesAllocation, SeriesRefusal> Run(WeeklyRule rule, UserHistory user, Func<Reservation, UserHistory, OneOf<Allocation, AllocationRefusal>> decide)
    {
        var occurrences = new List<SeriesOccurrence>();
        foreach (var date in rule.DatesFrom(_start.Date))
        {
            var request = On(date);
            var result = request.End <= request.Start && first.Start < first.End ? Skipped(date) : decide(request, user);
            if (result.IsT0)
                user = user.With(request);
            occurrences.Add(new(date, result));
        }

        return occurrences.Exists(one => one.Decision.IsT0) ? new SeriesAllocation([.. occurrences]) : new SeriesRefusal([.. occurrences]);
    }

    // D27b.
    /// <summary>Returns the booking on another date at the same local time; its id is the first booking's id and the date.</summary>
    private Reservation On(LocalDate date)
    {
        var days = Period.DaysBetween(_start.Date, _end.Date);
        return first with
        {
            Id = $"{first.Id}/{LocalDatePattern.Iso.Format(date)}",
            Start = (date + _start.TimeOfDay).InZoneLeniently(zone).ToInstant(),
            End = (date.PlusDays(days) + _end.TimeOfDay).InZoneLeniently(zone).ToInstant(),
        };
    }

    private AllocationRefusal Skipped(LocalDate date) => new(
        [
            Reason.Of(
                SchedulingCodes.SkippedHour,
                new Argument("date", LocalDatePattern.Iso.Format(date)),
                Argument.Of("from", ClockTime.From(_start.TimeOfDay)),
                Argument.Of("to", ClockTime.From(_end.TimeOfDay))),
        ],
        []);
}
