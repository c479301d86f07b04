// 1 of 28 cells booked
using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;

var calendar = SlotCalendar.Compile(new()
{
    Id = "hall",
    Zone = "Europe/Oslo",
    Availability = new() { IntervalMinutes = 30, OpeningHours = [.. Enumerable.Range(1, 7).Select(day => new OpeningHours { Day = (IsoDayOfWeek)day, From = ClockTime.Of(8), To = ClockTime.Of(22), Active = true })] },
    MultiCourt = new() { Courts = [new() { Id = "1", Name = "Bane 1" }], BookingRules = new() { SlotDurationMinutes = 30, MinDurationMinutes = 30, MaxDurationMinutes = 60 } },
}).GetValueOrThrow();
var start = Instant.FromUtc(2026, 2, 6, 9, 0);
var held = calendar.CreateOccupancy([new() { Id = "b1", Start = start, End = start + Duration.FromMinutes(30) }]);
var row = calendar.Day(new(2026, 2, 6), held, start - Duration.FromDays(1))[0];
Console.WriteLine($"{row.Count(cell => cell.Status == CellStatus.Booked)} of {row.Count} cells booked");
