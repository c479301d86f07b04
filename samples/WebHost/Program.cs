// Rental objects over HTTP in one file: free times, prices, and bookings that are never double.
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.DependencyInjection;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Storage;
using Utleie.Domain.Wire;
using Utleie.Hosting.Errors;
using Utleie.Hosting.Http;
using Utleie.Hosting.Start;
using Utleie.Stores.Sqlite;

// <start>
return await HostStart.RunAsync("WebHost", () => BuildAsync(args));   // a bad configuration: one line on standard error, and exit code 78
// </start>

static async Task<WebApplication> BuildAsync(string[] args)
{
    // <services>
    var builder = HostStart.CreateBuilder(args);
    var settings = builder.Configuration.GetSection("Utleie");
    HostStart.Use("Utleie", () => builder.Services.AddUtleieDomain(defaults => defaults with
    {
        Zone = settings["Zone"] ?? defaults.Zone, BufferRule = settings.GetValue("BufferRule", defaults.BufferRule), Clock = HostClock.Of("Utleie:Now", settings["Now"], builder.Environment),
    }));
    builder.Services.AddSingleton<IUtleieStore>(_ => SqliteStore.Open(Path.Combine(AppContext.BaseDirectory, settings["Database"] ?? "webhost.db")));
    builder.Services.ConfigureHttpJsonOptions(options => UtleieJson.Configure(options.SerializerOptions));
    builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.RespectRequiredConstructorParameters = true);
    // </services>

    // <errors>
    builder.Services.AddProblems();
    var app = builder.Build();
    app.UseProblems();
    // </errors>

    // <objects>
    var store = HostStart.Use("Utleie:Database", () => app.Services.GetRequiredService<IUtleieStore>());
    var (compiler, clock) = (app.Services.GetRequiredService<ResourceCompiler>(), app.Services.GetRequiredService<IClock>());
    var json = app.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
    foreach (var file in HostStart.Use("Utleie:Objects", () => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, settings["Objects"] ?? "data"), "*.json")))
        await store.Resources.AddAsync(HostStart.Use(file, () => UtleieJson.Read(File.ReadAllBytes(file))), WriteContext.None);   // refused if it is there already
    // </objects>

    app.MapGet("/", () => """
        GET  /resources                                          what can be rented
        GET  /resources/{slug}/free?date=2026-02-09&minutes=120  free times of a day
        POST /resources/{slug}/quote                             a price, with every line explained
        POST /resources/{slug}/bookings                          a booking; with an Idempotency-Key, it is safe to send again
        """);

    // <list>
    app.MapGet("/resources", async (string? after) =>
    {
        var page = await store.Resources.ListAsync(new() { Status = ResourceStatus.Published, Page = new() { After = after } });
        return new { Items = page.Items.Select(resource => new { resource.Identity?.Slug, resource.Identity?.DisplayName, resource.Category }), page.Next };
    });
    // </list>

    // <free>
    app.MapGet("/resources/{slug}/free", async (Slug slug, DateOnly date, int? minutes, HttpContext http) =>
    {
        var (id, calendar, _) = await FindAsync(slug, http);
        var (day, length) = (LocalDate.FromDateOnly(date), minutes is { } count ? Duration.FromMinutes(count) : (Duration?)null);
        var held = await store.Bookings.HeldAsync(id, calendar.WindowOf(day), cancellationToken: http.RequestAborted);
        return calendar.FreeOn(day, calendar.CreateOccupancy(held), clock.GetCurrentInstant(), length).Match(
            Results.Ok, refusal => Refused(refusal.Reasons, SchedulingTexts.Table));
    });
    // </free>

    // <quote>
    app.MapPost("/resources/{slug}/quote", async (Slug slug, QuoteRequest request, HttpContext http) =>
    {
        var (_, _, prices) = await FindAsync(slug, http);
        return prices.Quote(request, clock.GetCurrentInstant()).Match(
            quote => Results.Ok(QuoteDocument.Of(quote, RequestLanguage.Of(http.Request))), refusal => Refused(refusal.Reasons, PricingTexts.Reasons));
    });
    // </quote>

    // <book>
    app.MapPost("/resources/{slug}/bookings", async (Slug slug, BookingAsk ask, [Microsoft.AspNetCore.Mvc.FromHeader(Name = "Idempotency-Key")] string? key, HttpContext http) =>
    {
        var (id, calendar, prices) = await FindAsync(slug, http);
        var (now, stop) = (clock.GetCurrentInstant(), http.RequestAborted);
        var (receipt, digest) = (Digest($"{ask.BookedBy}\n{key}"), Digest($"{slug}\n{JsonSerializer.Serialize(ask, json)}"));

        // Decide by the bookings that are stored now.
        var request = new Reservation
        {
            Id = Guid.CreateVersion7().ToString(), Start = ask.Start, End = ask.End, CourtIds = ask.CourtId is { } court ? [court] : [], BookedBy = ask.BookedBy, Participants = ask.Participants,
        };
        var needs = calendar.NeedsOf(request, now);
        var held = await store.Bookings.HeldAsync(id, needs.WithAlternatives, cancellationToken: stop);
        var own = needs.OfUser is { } limits ? await store.Bookings.HeldAsync(id, limits, ask.BookedBy, stop) : [];
        if (calendar.Decide(request, calendar.CreateOccupancy(held), new(own), now).TryPickT1(out var refusal, out var allocation))
        {
            // Perhaps by itself, if it was sent before.
            return key is not null && await store.IdempotencyRecords.FindAsync(receipt, stop) is { } earlier ? Again(earlier, digest)
                : Refused(refusal.Reasons, SchedulingTexts.Table, refusal.Alternatives, refusal.IsTimeTaken);
        }

        if (prices.Quote(new() { Start = ask.Start, End = ask.End, CourtId = ask.CourtId, Participants = ask.Participants }, now).TryPickT1(out var unpriced, out var quote))
            return Refused(unpriced.Reasons, PricingTexts.Reasons);

        // Write it in one transaction with the answer for the key; the store refuses if another booking has taken the time since.
        var booking = new StoredBooking { Resource = id, Booking = request, Blocked = allocation.Blocked, IsExclusive = calendar.IsExclusive, Status = BookingStatus.Pending, CreatedAt = now };
        var answer = JsonSerializer.Serialize(new BookingAnswer(booking.Id, booking.Status, ask.Start, ask.End, QuoteDocument.Of(quote, RequestLanguage.Of(http.Request))), json);
        var context = new WriteContext { IdempotencyRecord = key is null ? null : new(receipt, digest, answer, now) };
        return (await store.Bookings.AddAsync(new() { Bookings = [booking], Condition = CommitCondition.Of(calendar, request, now) }, context, stop)).Match(
            written => Created(answer), processed => Again(processed.Record, digest), conflict => StorageProblems.Of(conflict.Reason));
    });
    // </book>

    return app;

    // <find>
    async Task<(ResourceId Id, FacilityCalendar Calendar, PriceBook Prices)> FindAsync(Slug slug, HttpContext http)
    {
        if (await store.Resources.FindAsync(slug, http.RequestAborted) is not { Id: { } id } resource)
            throw new ProblemException(StorageProblems.Of(Reason.Of(StorageCodes.NotFound, new Argument("id", slug.ToString()))));
        if (ResourceBookings.Check(resource) is { } closed)
            throw new ProblemException(BookingProblems.Closed(closed));
        var rules = compiler.Compile(resource);   // immutable: a busy application keeps them by id and version
        return (id, rules.Calendar.OrProblem(SchedulingTexts.Table), rules.Prices.OrProblem(PricingTexts.Findings));
    }
    // </find>
}

static IResult Refused(ValueList<Reason> reasons, TextTable texts, ValueList<Alternative> alternatives = default, bool isTaken = false) =>
    BookingProblems.Refused([.. LocalizedReason.Of(reasons, texts)], alternatives, isTaken);

static IResult Again(IdempotencyRecord record, string digest) => record.Request == digest ? Created(record.Answer) : Problems.OtherRequest;

static IResult Created(string answer) => Results.Text(answer, "application/json", statusCode: 201);

static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

/// <summary>What a client asks to book. A real application takes <paramref name="BookedBy"/> from its sign-in.</summary>
internal sealed record BookingAsk(Instant Start, Instant End, string BookedBy, string? CourtId = null, int? Participants = null);

internal sealed record BookingAnswer(string Id, BookingStatus Status, Instant Start, Instant End, QuoteDocument Quote);
