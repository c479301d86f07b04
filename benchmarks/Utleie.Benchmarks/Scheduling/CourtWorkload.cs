using NodaTime;
using Utleie.Benchmarks.Workloads;
using Utleie.Domain.Answers;
using Utleie.Domain;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Benchmarks.Scheduling;

/// <summary>Facilities of many courts, open 08–22 every day in slots of 30 minutes, filled from a seed.</summary>
/// <remarks>The bookings are too many to commit: the peers make them from the same seed, and the manifest has the checksum of each set.</remarks>
internal static class CourtWorkload
{
    internal const int SlotMinutes = 30;
    internal const int SlotsADay = 28;
    internal const int QuestionCount = 1_000;

    internal static readonly int[] Courts = [1, 4, 40, 200];
    internal static readonly int[] Days = [1, 31, 365];
    internal static readonly int[] Fills = [10, 50, 90];
    internal static readonly int[] Buffers = [0, 15];

    internal static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    internal static readonly LocalDate First = new(2026, 1, 5);

    internal static readonly Instant Now = At(First.PlusDays(-1), 12 * 60);

    internal static SlotCalendar Calendar(int courts, int buffer = 0) => SlotCalendar.Compile(new()
    {
        Id = "hall",
        Availability = new() { IntervalMinutes = SlotMinutes, OpeningHours = [.. Enumerable.Range(1, 7).Select(Open)] },
        MultiCourt = new()
        {
            Courts = [.. Enumerable.Range(0, courts).Select(Named)],
            BookingRules = new()
            {
                SlotDurationMinutes = SlotMinutes,
                MinDurationMinutes = 30,
                MaxDurationMinutes = 120,
                BufferMinutes = buffer,
                AdvanceBookingDays = 400,
            },
        },
    }).GetValueOrThrow();

    /// <summary>Bookings of one to four slots, placed in order, each with the given chance in a hundred.</summary>
    internal static IEnumerable<(int Court, int Day, int Slot, int Length)> Places(int courts, int days, int fillPercent)
    {
        var seed = new Seed(courts * 1000 + days);
        for (var court = 0; court < courts; court++)
        {
            for (var day = 0; day < days; day++)
            {
                for (var slot = 0; slot < SlotsADay;)
                {
                    var length = Math.Min(SlotsADay - slot, 1 + seed.Next(4));
                    if (seed.Next(100) < fillPercent)
                        yield return (court, day, slot, length);
                    slot += length;
                }
            }
        }
    }

    internal static Reservation[] Bookings(int courts, int days, int fillPercent) =>
        [.. Places(courts, days, fillPercent).Select(place => Booking(
            $"{place.Court}-{place.Day}-{place.Slot}",
            place.Court,
            First.PlusDays(place.Day),
            place.Slot,
            place.Length))];

    internal static Reservation Booking(string id, int court, LocalDate date, int slot, int length) => new()
    {
        Id = id,
        CourtIds = [$"c{court}"],
        Start = At(date, 8 * 60 + slot * SlotMinutes),
        End = At(date, 8 * 60 + (slot + length) * SlotMinutes),
    };

    /// <summary>Hours to ask about: some court, some day, some slot.</summary>
    internal static IEnumerable<(int Court, int Day, int Slot)> Questions(int courts, int days)
    {
        var seed = new Seed(7);
        return Enumerable.Range(0, QuestionCount).Select(_ => (seed.Next(courts), seed.Next(days), seed.Next(SlotsADay - 1)));
    }

    /// <summary>The checksum of each set of bookings, as court, start and end in minutes since 1970.</summary>
    internal static IEnumerable<(string Name, uint Sum)> Sums() =>
        from courts in Courts
        from days in Days
        from fill in Fills
        select ($"courts-{courts}-days-{days}-fill-{fill}", Digest.Of(Places(courts, days, fill).SelectMany(Numbers)));

    internal static uint QuestionSum =>
        Digest.Of(Questions(200, 365).SelectMany(question => new[] { question.Court, MinuteOf(question.Day, question.Slot) }));

    internal static Instant At(LocalDate date, int minute) => date.AtMidnight().PlusMinutes(minute).InZoneLeniently(Oslo).ToInstant();

    internal static int MinuteOf(Instant instant) => (int)(instant.ToUnixTimeSeconds() / 60);

    private static int MinuteOf(int day, int slot) => MinuteOf(At(First.PlusDays(day), 8 * 60 + slot * SlotMinutes));

    private static int[] Numbers((int Court, int Day, int Slot, int Length) place) =>
        [place.Court, MinuteOf(place.Day, place.Slot), MinuteOf(place.Day, place.Slot + place.Length)];

    private static Court Named(int court) => new() { Id = $"c{court}", Name = $"Bane {court}", Status = CourtStatus.Available };

    private static OpeningHours Open(int day) => new() { Day = (IsoDayOfWeek)day, From = ClockTime.Of(8), To = ClockTime.Of(22), Active = true };
}
