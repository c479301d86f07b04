#:project ../../src/Utleie.Domain.Scheduling/Utleie.Domain.Scheduling.csproj
#:property PublishAot=false

// When is a court free? A day of two courts, the first free time, and a request that is refused for all its reasons.
using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Wire;

var json = WireFormat.Create(SchedulingJson.Resolver);
var oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];
var calendar = SlotCalendar.Compile(new()
{
    Id = "padel",
    Availability = WireFormat.Read<AvailabilitySection>("""{ "openingHours": [{ "day": "Mandag", "from": "16:00", "to": "22:00", "active": true }] }""", json),
    MultiCourt = WireFormat.Read<MultiCourt>("""
        {
          "courts": [{ "id": "bane-1", "name": "Bane 1" }, { "id": "bane-2", "name": "Bane 2" }],
          "bookingRules": { "slotDurationMinutes": 60, "minDurationMinutes": 60, "maxDurationMinutes": 120, "advanceBookingDays": 14 }
        }
        """, json),
}).GetValueOrThrow();

var now = Instant.FromUtc(2026, 2, 6, 10, 0);
Reservation On(string id, string court, int from, int to) =>
    new() { Id = id, CourtIds = [court], Start = At(from), End = At(to) };
Instant At(int hour) => new LocalDateTime(2026, 2, 9, hour, 0).InZoneLeniently(oslo).ToInstant();
var held = calendar.CreateOccupancy([On("a", "bane-1", 16, 18), On("b", "bane-2", 16, 17), On("c", "bane-1", 20, 22)]);

foreach (var row in calendar.Day(new(2026, 2, 9), held, now))
    Console.WriteLine($"{row.Court.Name}: {string.Join(' ', row.Select(cell => $"{cell.Start.InZone(oslo):HH} {Word(cell),-7}"))}");

Console.WriteLine(calendar.FirstFree(new() { From = At(16), To = At(22), Length = Duration.FromHours(2) }, held, now).Match(
    found => $"Første to timer: {found.Times[0].CourtId} kl. {found.Times[0].Start.InZone(oslo):HH:mm}",
    none => Told(none.Reasons)));

Console.WriteLine(calendar.Decide(On("d", "bane-1", 19, 22), held, UserHistory.None, now).Match(
    allocated => "Tildelt",
    refused => $"Avslått: {Told(refused.Reasons)}\nI stedet: {string.Join(", ", refused.Alternatives.Select(Shown))}"));

string Word(Cell cell) => cell.Status == CellStatus.Free ? "ledig" : "opptatt";
string Shown(Alternative other) => $"{other.CourtId} kl. {other.Start.InZone(oslo):HH:mm}–{other.End.InZone(oslo):HH:mm}";
string Told(ValueList<Reason> reasons) => string.Join("\n         ", reasons.Select(reason => SchedulingTexts.Table.Render(reason, Language.Nb)));
