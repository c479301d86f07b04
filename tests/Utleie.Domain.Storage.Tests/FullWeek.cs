using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Storage;

namespace Utleie.Domain.Storage.Tests;

/// <summary>A hall that is open for ten hours a day, and a week of it that 70 bookings of an hour fill: more than the first page of a list.</summary>
internal static class FullWeek
{
    private const int Hours = 10;

    private static readonly LocalDate Monday = new(2026, 2, 9);

    private static readonly Instant Now = Instant.FromUtc(2026, 2, 6, 10, 0);

    private static readonly ResourceId Hall = ResourceId.Version7(Now, 70);

    /// <summary>Fills the week in a store, and requires that no day has a free time, and that the day after has all of them.</summary>
    internal static async Task IsFullByTheShortestCode(IUtleieStore store)
    {
        var calendar = await FillAsync(store);
        foreach (var day in Enumerable.Range(0, 7).Select(Monday.PlusDays))
        {
            var held = await store.Bookings.HeldAsync(Hall, calendar.WindowOf(day), cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal([], Times(calendar.FreeOn(day, calendar.CreateOccupancy(held), Now)));
        }

        var week = calendar.CreateOccupancy(await store.Bookings.HeldAsync(Hall, calendar.WindowOf(Monday, 7), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal([], Enumerable.Range(0, 7).SelectMany(day => Times(calendar.FreeOn(Monday.PlusDays(day), week, Now))));
        Assert.Equal(Hours, Times(calendar.FreeOn(Monday.PlusDays(7), week, Now)).Count);
    }

    private static async Task<FacilityCalendar> FillAsync(IUtleieStore store)
    {
        var hall = new Venue
        {
            Identity = new() { ObjectId = Hall, Slug = Slug.Parse("gymsal") },
            Metadata = new() { Version = 1 },
            Availability = new() { IntervalMinutes = 60, OpeningHours = [.. Enum.GetValues<IsoDayOfWeek>().Skip(1).Select(day => new OpeningHours { Day = day, From = ClockTime.Of(8), To = ClockTime.Of(8 + Hours) })] },
            TimeLogic = new() { MinDurationMinutes = 60 },
        };
        var calendar = ResourceCalendars.Compile(hall, DateTimeZoneProviders.Tzdb["Europe/Oslo"]).GetValueOrThrow();
        await store.Resources.AddAsync(hall, WriteContext.None, TestContext.Current.CancellationToken);
        foreach (var (day, hour) in Enumerable.Range(0, 7 * Hours).Select(number => (number / Hours, number % Hours)))
        {
            var start = (Monday.PlusDays(day) + new LocalTime(8 + hour, 0)).InZoneStrictly(calendar.Zone).ToInstant();
            var request = new Reservation { Id = $"{day}-{hour}", Start = start, End = start + Duration.FromHours(1) };
            var booking = new StoredBooking
            {
                Resource = Hall, Booking = request, Status = BookingStatus.Confirmed, CreatedAt = Now,
                Blocked = calendar.Decide(request, calendar.Empty, UserHistory.None, Now).AsT0.Blocked,
            };
            Assert.IsType<Written>((await store.Bookings.AddAsync(new() { Bookings = [booking] }, WriteContext.None, TestContext.Current.CancellationToken)).Value);
        }

        return calendar;
    }

    private static ValueList<FreeTime> Times(OneOf<FreeTimes, Refusal> free) => free.Match(static found => found.Times, static _ => []);
}
