#:project ../../src/Utleie.Domain.Storage/Utleie.Domain.Storage.csproj
#:property PublishAot=false

// How is nothing booked twice? Two clerks decide at one moment by the same calendar. Per's hour begins where Kari's ends, but the hall needs a
// quarter of an hour between two: the store keeps one booking, and the log with it.
using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Access;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Storage;
using Utleie.Domain.Storage.InMemory;

var now = Instant.FromUtc(2026, 2, 6, 10, 0);
var id = ResourceId.Version7(now, 1);
var hall = UtleieJson.Read($$"""
    {
      "category": "lokaler", "identity": { "objectId": "{{id}}", "slug": "gymsal" }, "metadata": { "version": 1 },
      "availability": { "openingHours": [{ "day": "Mandag", "from": "08:00", "to": "22:00", "active": true }] },
      "timeLogic": { "minDuration": 60, "bufferAfter": 15 }
    }
    """);
var calendar = ResourceCalendars.CompileSlots(hall, DateTimeZoneProviders.Tzdb["Europe/Oslo"]).GetValueOrThrow();
var store = new InMemoryStore();
await store.Resources.AddAsync(hall, WriteContext.None, default);

foreach (var (clerk, hour) in new[] { ("kari", 9), ("per", 10) })
{
    var request = new Reservation { Id = clerk, Start = Instant.FromUtc(2026, 2, 9, hour, 0), End = Instant.FromUtc(2026, 2, 9, hour + 1, 0) };
    var allocation = calendar.Decide(request, calendar.Empty, UserHistory.None, now).AsT0;
    var booking = new StoredBooking { Resource = id, Booking = request, Blocked = allocation.Blocked, Status = BookingStatus.Confirmed, CreatedAt = now };
    var note = new WriteContext { Audit = [new() { LogId = $"log-{clerk}", UserId = clerk, Action = AuditAction.Create, EntityId = clerk, Timestamp = now }] };
    Console.WriteLine($"{clerk}: " + (await store.Bookings.AddAsync(new() { Bookings = [booking] }, note, default)).Match(
        written => "tildelt, og lagret", already => already.Record.Answer, refused => $"tildelt, men {StorageTexts.Table.Render(refused.Reason, Language.Nb)}"));
}

var log = await store.Audit.ListAsync(new(), default);
Console.WriteLine($"Loggen: {string.Join(", ", log.Items.Select(entry => $"{entry.UserId} {entry.Action}"))}");
