using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Recurrence;

/// <summary>Repeats a booking at its wall time and decides each occurrence; what is accepted counts against the next.</summary>
internal sealed class SeriesDecider(Reservation first, DateTimeZone zone)
{
    private readonly LocalDateTime _start = first.Start.InZone(zone).LocalDateTime;
    private readonly LocalDateTime _end = first.End.InZone(zone).LocalDateTime;

    internal SeriesResult Run(WeeklyRule rule, UserHistory user, Func<Reservation, UserHistory, AllocationResult> decide)
    {
        var occurrences = new List<SeriesOccurrence>();
        foreach (var date in rule.DatesFrom(_start.Date))
        {
            var request = On(date);
            var result = request.End <= request.Start && first.Start < first.End ? Skipped(date) : decide(request, user);
            if (result is AllocationResult.Allocated)
                user = user.With(request);
            occurrences.Add(new(date, result));
        }

        return new([.. occurrences]);
    }

    /// <summary>The booking on another date, at the same wall time (D27b); its id is the first's and the date.</summary>
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

    private AllocationResult.Refused Skipped(LocalDate date) => new(
        [
            Reason.Of(
                SchedulingCodes.SkippedHour,
                new Argument("date", LocalDatePattern.Iso.Format(date)),
                Argument.Of("from", ClockTime.From(_start.TimeOfDay)),
                Argument.Of("to", ClockTime.From(_end.TimeOfDay))),
        ],
        []);
}
