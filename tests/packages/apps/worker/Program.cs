// The stranger's background service: a host, everything registered, one day of work. Its last line is what run.sh expects.
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.DependencyInjection;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Storage;

#if NEWEST
var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(args);
Register(builder.Services);
using var host = builder.Build();
await Work(host.Services);
#else
using var services = Register(new ServiceCollection()).BuildServiceProvider();
await Work(services);
#endif

static IServiceCollection Register(IServiceCollection services) => services.AddSingleton(TimeProvider.System).AddUtleieDomain().AddInMemoryStore();

static async Task Work(IServiceProvider services)
{
    var hall = UtleieJson.Read("""
        {
          "category": "lokaler", "identity": { "objectId": "0192f3c4-0000-7000-8000-000000000001", "slug": "gymsal", "displayName": "Gymsal" }, "metadata": { "version": 1 },
          "availability": { "openingHours": [{ "day": "Mandag", "from": "08:00", "to": "22:00", "active": true }] },
          "pricing": { "basePrice": 500, "priceModel": "per time", "currency": "NOK", "exemptFromVat": true }
        }
        """);
    var findings = services.GetRequiredService<IValidator<BaseResource>>().Validate(hall).Errors.Count;
    var store = services.GetRequiredService<IUtleieStore>();
    await store.Resources.AddAsync(hall, WriteContext.None);

    var compiled = services.GetRequiredService<ResourceCompiler>().Compile(hall);
    var calendar = compiled.Calendar.GetValueOrThrow();
    var (start, now) = (Instant.FromUtc(2026, 2, 9, 9, 0), Instant.FromUtc(2026, 2, 6, 10, 0));
    var request = new Reservation { Id = "kari", Start = start, End = start + Duration.FromHours(2) };
    var price = compiled.Prices.GetValueOrThrow().Quote(new() { Start = request.Start, End = request.End }, now).Match(quote => quote.Total.ToString(), refusal => "refused");

    var answers = new List<string>();
    foreach (var clerk in new[] { "kari", "per" })
    {
        var booking = new StoredBooking { Resource = hall.Id!.Value, Booking = request with { Id = clerk }, Status = BookingStatus.Confirmed, CreatedAt = now };
        var outcome = await calendar.Decide(booking.Booking, calendar.Empty, UserHistory.None, now).Match(
            async allocation => (await store.Bookings.AddAsync(new() { Bookings = [booking with { Blocked = allocation.Blocked }] }, WriteContext.None)).Match(_ => "written", _ => "again", _ => "taken"),
            refused => Task.FromResult("refused"));
        answers.Add(outcome);
    }

    Console.WriteLine($"{(findings > 0 ? "findings" : "none")}, {price}, {string.Join(", ", answers)}");
}
