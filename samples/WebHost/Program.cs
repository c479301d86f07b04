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
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Storage;
using Utleie.Domain.Wire;
using Utleie.Stores.Sqlite;

// <services>
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var settings = builder.Configuration.GetSection("Utleie");
builder.Services.AddUtleieDomain(defaults => defaults with
{
    Zone = settings["Zone"] ?? defaults.Zone, BufferRule = settings.GetValue("BufferRule", defaults.BufferRule), TimeProvider = TimeProvider.System,
});
builder.Services.AddSingleton<IUtleieStore>(_ => SqliteStore.Open(Path.Combine(AppContext.BaseDirectory, settings["Database"] ?? "webhost.db")));
builder.Services.ConfigureHttpJsonOptions(options => UtleieJson.Configure(options.SerializerOptions));
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.RespectRequiredConstructorParameters = true);
// </services>

// <errors>
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
{
    if (context.Exception is not BadHttpRequestException refused)
        return;
    var error = refused.InnerException is JsonException unreadable ? WireException.Below(unreadable, "") : null;
    context.ProblemDetails.Detail = error?.Message ?? refused.Message;
    if (error is not null)
        context.ProblemDetails.Extensions["field"] = error.Field;
});
var app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = static error => error is BadHttpRequestException refused ? refused.StatusCode : 500,
    SuppressDiagnosticsCallback = static context => context.Exception is BadHttpRequestException,   // a client's mistake is no error of the server
});
app.UseStatusCodePages();
// </errors>

// <objects>
var (store, compiler, options) = (app.Services.GetRequiredService<IUtleieStore>(), app.Services.GetRequiredService<ResourceCompiler>(), app.Services.GetRequiredService<UtleieOptions>());
var (clock, json) = (app.Services.GetRequiredService<IClock>(), app.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);
foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, settings["Objects"] ?? "data"), "*.json"))
    await store.Resources.AddAsync(UtleieJson.Read(await File.ReadAllBytesAsync(file)), WriteContext.None);   // refused if it is there already
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
        Results.Ok, refusal => Refused(http, 422, refusal.Reasons, SchedulingTexts.Table));
});
// </free>

// <quote>
app.MapPost("/resources/{slug}/quote", async (Slug slug, QuoteRequest request, HttpContext http) =>
{
    var (_, _, prices) = await FindAsync(slug, http);
    return prices.Quote(request, clock.GetCurrentInstant()).Match(
        quote => Results.Ok(QuoteDocument.Of(quote, Language(http))), refusal => Refused(http, 422, refusal.Reasons, PricingTexts.Reasons));
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
        return key is not null && await store.IdempotencyRecords.FindAsync(receipt, stop) is { } earlier ? Again(http, earlier, digest)
            : Refused(http, refusal.IsTimeTaken ? 409 : 422, refusal.Reasons, SchedulingTexts.Table, refusal.Alternatives);
    }

    if (prices.Quote(new() { Start = ask.Start, End = ask.End, CourtId = ask.CourtId, Participants = ask.Participants }, now).TryPickT1(out var unpriced, out var quote))
        return Refused(http, 422, unpriced.Reasons, PricingTexts.Reasons);

    // Write it in one transaction with the answer for the key; the store refuses if another booking has taken the time since.
    var booking = new StoredBooking { Resource = id, Booking = request, Blocked = allocation.Blocked, IsExclusive = calendar.IsExclusive, Status = BookingStatus.Pending, CreatedAt = now };
    var answer = JsonSerializer.Serialize(new BookingAnswer(booking.Id, booking.Status, ask.Start, ask.End, QuoteDocument.Of(quote, Language(http))), json);
    var context = new WriteContext { IdempotencyRecord = key is null ? null : new(receipt, digest, answer, now) };
    return (await store.Bookings.AddAsync(new() { Bookings = [booking], Condition = CommitCondition.Of(calendar, request, now) }, context, stop)).Match(
        written => Created(answer), processed => Again(http, processed.Record, digest), conflict => Refused(http, 409, [conflict.Reason], StorageTexts.Table));
});
// </book>

await app.RunAsync();

async Task<(ResourceId Id, FacilityCalendar Calendar, PriceBook Prices)> FindAsync(Slug slug, HttpContext http)
{
    if (await store.Resources.FindAsync(slug, http.RequestAborted) is not { Id: { } id } resource)
        throw new BadHttpRequestException(StorageTexts.Table.Render(Reason.Of(StorageCodes.NotFound, new Argument("id", slug.ToString())), Language(http)), 404);
    if (ResourceBookings.Check(resource) is { } closed)
        throw new BadHttpRequestException(ResourceBookings.Render(closed, Language(http)), 422);
    var rules = compiler.Compile(resource);   // immutable: a busy application keeps them by id and version
    return (id, rules.Calendar.GetValueOrThrow(), rules.Prices.GetValueOrThrow());
}

Language Language(HttpContext http) => options.LanguageOf(http.Request.Headers.AcceptLanguage);

IResult Refused(HttpContext http, int status, ValueList<Reason> reasons, TextTable texts, object? alternatives = null)
{
    ValueList<ReasonDocument> documents = [.. ReasonDocument.Of(reasons, texts, Language(http)).Select(reason => reason.Without(SchedulingArguments.Booking))];
    var extensions = new Dictionary<string, object?> { ["reasons"] = documents, ["alternatives"] = alternatives };
    return Results.Problem(string.Join(' ', documents.Select(reason => reason.Message)), statusCode: status, extensions: extensions);
}

IResult Again(HttpContext http, IdempotencyRecord record, string digest) => record.Request == digest ? Created(record.Answer)
    : throw new BadHttpRequestException(new LocalizedText(
        "Nøkkelen er brukt til en annen forespørsel. Lag en ny.", "Nøkkelen er brukt til ein annan førespurnad. Lag ein ny.", "The key was used for another request. Use a new one.")
        .In(Language(http)), 422);

static IResult Created(string answer) => Results.Text(answer, "application/json", statusCode: 201);

static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

/// <summary>What a client asks to book. A real application takes <paramref name="BookedBy"/> from its sign-in.</summary>
internal sealed record BookingAsk(Instant Start, Instant End, string BookedBy, string? CourtId = null, int? Participants = null);

internal sealed record BookingAnswer(string Id, BookingStatus Status, Instant Start, Instant End, QuoteDocument Quote);
