using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>Names the hours of a date in which the act on holidays limits public events.</summary>
internal static class PeaceNotices
{
    internal static Reason Of(LocalDate date) => Reason.Of(
        SchedulingCodes.HolidayPeace,
        new Argument("date", LocalDatePattern.Iso.Format(date)),
        new("hours", string.Join(", ", HolidayPeace.On(date).Select(hours => $"{hours.From}–{hours.To}"))));
}
