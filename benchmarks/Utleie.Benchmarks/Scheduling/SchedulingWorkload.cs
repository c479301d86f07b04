using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Benchmarks.Scheduling;

/// <summary>Facilities of many courts, open 08–22 every day in slots of 30 minutes, filled from a seed.</summary>
internal static class SchedulingWorkload
{
    internal const int SlotMinutes = 30;

    internal static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    internal static readonly LocalDate First = new(2026, 1, 5);

    internal static readonly Instant Now = At(First.PlusDays(-1), 12 * 60);

    internal static CourtCalendar Calendar(int courts, int buffer = 0) => CourtCalendar.Compile(new()
    {
        Id = "hall",
        Availability = new() { IntervalMinutes = SlotMinutes, OpeningHours = [.. Enumerable.Range(1, 7).Select(day => new OpeningHours { Day = (IsoDayOfWeek)day, From = ClockTime.Of(8), To = ClockTime.Of(22), Active = true })] },
        MultiCourt = new()
        {
            Courts = [.. Enumerable.Range(0, courts).Select(court => new Court { Id = $"c{court}", Name = $"Bane {court}", Status = CourtStatus.Available })],
            BookingRules = new() { SlotDurationMinutes = SlotMinutes, MinDurationMinutes = 30, MaxDurationMinutes = 120, BufferMinutes = buffer, AdvanceBookingDays = 400 },
        },
    }).OrThrow();

    /// <summary>Bookings of one to four slots, placed in order until each court-day is as full as asked.</summary>
    internal static IEnumerable<CourtBooking> Bookings(int courts, int days, int fillPercent)
    {
        var seed = new Seed(courts * 1000 + days);
        for (var court = 0; court < courts; court++)
        {
            for (var day = 0; day < days; day++)
            {
                for (var slot = 0; slot < 28;)
                {
                    var length = Math.Min(28 - slot, 1 + seed.Next(4));
                    if (seed.Next(100) < fillPercent)
                        yield return Booking($"{court}-{day}-{slot}", court, First.PlusDays(day), slot, length);
                    slot += length;
                }
            }
        }
    }

    internal static CourtBooking Booking(string id, int court, LocalDate date, int slot, int length) => new()
    {
        Id = id,
        CourtIds = [$"c{court}"],
        Start = At(date, 8 * 60 + slot * SlotMinutes),
        End = At(date, 8 * 60 + (slot + length) * SlotMinutes),
    };

    internal static Instant At(LocalDate date, int minute) => date.AtMidnight().PlusMinutes(minute).InZoneLeniently(Oslo).ToInstant();
}
