using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Benchmarks.Scheduling;

/// <summary>A facility of some size, filled, with the questions that are asked of it.</summary>
internal sealed class CourtFacility
{
    internal CourtFacility(int courts, int days, int fill, int buffer)
    {
        Size = $"{Counted(courts, "court")}, {Counted(days, "day")}, {fill} %{(buffer == 0 ? "" : $", buffer {buffer}")}";
        Days = [.. Enumerable.Range(0, days).Select(CourtWorkload.First.PlusDays)];
        Calendar = CourtWorkload.Calendar(courts, buffer);
        Held = Calendar.CreateOccupancy(CourtWorkload.Bookings(courts, days, fill));
        Questions = [.. CourtWorkload.Questions(courts, days).Select(Asked)];
    }

    /// <summary>Its size in the words of the report.</summary>
    internal string Size { get; }

    internal SlotCalendar Calendar { get; }

    internal Occupancy Held { get; }

    /// <summary>A booking that is not among those held: to let go of it makes a new snapshot of the same.</summary>
    internal Reservation NotHeld => new() { Id = "none", CourtIds = [Calendar.Courts[0].Id], Start = CourtWorkload.Now, End = CourtWorkload.Now + Duration.FromHours(1) };

    internal LocalDate[] Days { get; }

    internal (CalendarCourt Court, Instant Start, Instant End)[] Questions { get; }

    internal static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private (CalendarCourt Court, Instant Start, Instant End) Asked((int Court, int Day, int Slot) question)
    {
        var start = CourtWorkload.At(Days[question.Day], 8 * 60 + question.Slot * CourtWorkload.SlotMinutes);
        return (Calendar.Courts[question.Court], start, start + Duration.FromMinutes(60));
    }
}
