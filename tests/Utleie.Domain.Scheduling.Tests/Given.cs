using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Tests;

/// <summary>Facilities and bookings that the tests speak of.</summary>
internal static class Given
{
    internal static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    /// <summary>Long before every date the tests use.</summary>
    internal static Instant Now { get; } = At("2025-01-01T00:00");

    internal static Instant At(string local) => Local.Parse(local).Value.InZoneLeniently(Oslo).ToInstant();

    internal static string Clock(Instant instant) => instant.InZone(Oslo).LocalDateTime.ToString("uuuu-MM-dd'T'HH:mm", null);

    internal static LocalDate Date(string date) => LocalDatePattern.Iso.Parse(date).Value;

    internal static OpeningHours Row(IsoDayOfWeek? day, string from, string to) => new() { Day = day, From = ClockTime.Parse(from), To = ClockTime.Parse(to) };

    internal static AvailabilitySection Daily(string from, string to, int interval = 60) => new()
    {
        IntervalMinutes = interval,
        OpeningHours = [.. Enumerable.Range(1, 7).Select(day => Row((IsoDayOfWeek)day, from, to))],
    };

    /// <summary>A venue open every day.</summary>
    internal static FacilitySections Venue(string from, string to, int interval = 60, TimeLogicSection? time = null) =>
        new() { Id = "hall", Availability = Daily(from, to, interval), TimeLogic = time };

    /// <summary>The padel centre of 001 §6.2: four courts, slots of an hour.</summary>
    internal static FacilitySections Padel(CourtBookingRules? rules = null, int courts = 4) => new()
    {
        Id = "drammen-padel",
        Availability = Daily("08:00", "22:00"),
        MultiCourt = new()
        {
            Courts = [.. Enumerable.Range(1, courts).Select(n => new Court { Id = $"bane-{n}", Name = $"Bane {n}" })],
            BookingRules = rules ?? new() { SlotDurationMinutes = 60, MinDurationMinutes = 60, MaxDurationMinutes = 120, BufferMinutes = 0 },
        },
    };

    internal static SlotCalendar Calendar(FacilitySections sections) => SlotCalendar.Compile(sections).GetValueOrThrow();

    internal static Reservation Booking(string? court, string from, string to, string? id = null) => new()
    {
        Id = id ?? $"{court}/{from}",
        CourtIds = court is null ? [] : [court],
        Start = At(from),
        End = At(to),
    };

    internal static OneOf<Allocation, AllocationRefusal> Decide(this SlotCalendar calendar, Reservation request, Occupancy? occupancy = null, UserHistory? user = null, Instant? now = null) =>
        calendar.Decide(request, occupancy ?? calendar.Empty, user ?? UserHistory.None, now ?? Now);

    internal static string[] Codes(this OneOf<Allocation, AllocationRefusal> result) => result.Match(_ => [], refused => refused.Reasons.Select(reason => reason.Code).ToArray());

    internal static string[] Clocks(this StartTimes starts) => [.. starts.Select(start => Clock(start)[11..])];
}
