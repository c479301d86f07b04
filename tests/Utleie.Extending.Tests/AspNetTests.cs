using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Wire;

namespace Utleie.Extending.Tests;

/// <summary>ASP.NET Core reads bodies and writes answers by the contract after one line, and keeps its own ways for everything else.</summary>
public sealed class AspNetTests : IAsyncLifetime
{
    private readonly WebApplication _app = Build();

    private HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _app.MapPost("/types", (BaseResource resource) => resource.GetType().Name);
        _app.MapPost("/resource", (BaseResource resource) => resource);
        _app.MapPost("/resources", (BaseResource[] resources) => resources.Select(resource => resource.Subcategory));
        _app.MapPost("/offer", (Offer offer) => offer);
        _app.MapPost("/quote", (QuoteRequest request) => request);
        _app.MapPost("/reservation", (Reservation request) => request);
        _app.MapPost("/values", (Values values) => values);
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Client.BaseAddress = new(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    [Theory]
    [InlineData("""{"category":"lokaler"}""", nameof(Venue))]
    [InlineData("""{"subcategory":"Padel","category":"sport"}""", nameof(SportsFacility))]
    [InlineData("""{"identity":{"category":"x"},"pricing":{"basePrice":1},"category":"arrangementer"}""", nameof(Event))]
    [InlineData("""{"identity":{"slug":"telt"},"category":"torg"}""", nameof(Equipment))]
    public async Task Body_IsReadByItsCategoryWhereverItStands(string json, string type) => Assert.Equal((200, type), await PostAsync("/types", json));

    [Theory]
    [InlineData("/resource", """{"category":"lokaler","subcategory":"Sal","timeLogic":{"minDuration":60},"scene":{"lys":[1,null]}}""")]
    [InlineData("/quote", """{"start":"2026-02-06T10:00:00Z","targetGroup":"Lag","verified":true,"vatRegistered":false,"tickets":[{"type":"Voksen","quantity":2}],"organisationNumber":"964965226"}""")]
    [InlineData("/reservation", """{"id":"b1","courtIds":["a"],"start":"2026-02-06T10:00:00Z","end":"2026-02-06T11:00:00Z","status":"pending","bookedBy":"kari","units":2}""")]
    [InlineData("/values", """{"At":"2026-02-06T10:00:00Z","day":"2026-02-06","time":"08:00","until":"22:30:15","local":"2026-06-01T10:00","season":"12-31","weekday":"Mandag","id":"550e8400-e29b-41d4-a716-446655440001","tags":["a"],"count":3,"nothing":null}""")]
    public async Task Body_IsAnsweredInTheSameForm(string path, string json)
    {
        var (status, body) = await PostAsync(path, json);
        Assert.Equal(200, status);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json.Replace("\"At\"", "\"at\"", StringComparison.Ordinal)), JsonElement.Parse(body)), body);
    }

    [Fact]
    public async Task Body_HoldsResourcesInItsOwnTypes()
    {
        Assert.Equal((200, """["Sal","Telt"]"""), await PostAsync("/resources", """[{"category":"lokaler","subcategory":"Sal"},{"category":"torg","subcategory":"Telt"}]"""));
        Assert.Equal((200, """{"price":5,"resource":{"category":"torg"}}"""), await PostAsync("/offer", """{"PRICE":"5","resource":{"category":"torg"}}"""));
    }

    [Theory]
    [InlineData("/resource", """{"category":"lokaler","pricing":{"fees":[{"amount":1},{"amount":"x"}]}}""", "pricing.fees[1].amount", "a number is expected, and there is the text 'x'")]
    [InlineData("/resource", """{"category":"båt"}""", "category", "'båt' is no known category")]
    [InlineData("/resource", """{"identity":{}}""", "category", "the category is missing")]
    [InlineData("/resource", """{"category":"lokaler","scene":"\ud83d"}""", "scene", "the text is not valid Unicode")]
    [InlineData("/resource", """{"category":"lokaler","slug":1,"slug":1}""", "slug", "the name stands twice in the same object")]
    [InlineData("/offer", """{"price":5,"resource":{"category":"torg","inventory":{"totalUnits":"mange"}}}""", "resource.inventory.totalUnits", "a whole number is expected, and there is the text 'mange'")]
    [InlineData("/quote", """{"start":"kl. 10"}""", "start", "an instant with Z or an offset is expected, and there is the text 'kl. 10'")]
    [InlineData("/quote", """{"tagetGroup":"Lag"}""", "tagetGroup", "there is no such member")]
    [InlineData("/quote", """{"items":[{"id":"a"}]}""", "items[0]", "the object lacks 'quantity'")]
    [InlineData("/reservation", """{"start":"2026-02-06T10:00:00Z"}""", "", "the object lacks 'id', 'end'")]
    [InlineData("/values", """{"day":"6. februar"}""", "day", "a date is expected, and there is the text '6. februar'")]
    [InlineData("/values", """{"time":"8"}""", "time", "a time of day is expected, and there is the text '8'")]
    public async Task Body_SaysWhereItCannotBeRead(string path, string json, string field, string problem) => Assert.Equal((400, $"{field}|{problem}"), await PostAsync(path, json));

    [Fact]
    public async Task Body_OfMoreThanTheLimitIsRefused()
    {
        var json = $$"""{"category":"lokaler","x":"{{new string('a', WireFormat.MaxBytes)}}"}""";
        Assert.Equal((400, "|the document has 16777245 bytes, and at most 16777216 are read"), await PostAsync("/resource", json));
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);

        // <line>
        builder.Services.ConfigureHttpJsonOptions(options => UtleieJson.Configure(options.SerializerOptions));
        // </line>

        var app = builder.Build();
        app.Use(static async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (BadHttpRequestException error)
            {
                http.Response.StatusCode = error.StatusCode;
                await http.Response.WriteAsync(error.InnerException is WireException wire ? $"{wire.Field}|{wire.Problem}" : error.ToString());
            }
        });
        return app;
    }

    private async Task<(int Status, string Body)> PostAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var reply = await Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return ((int)reply.StatusCode, await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private sealed record Offer(int Price, BaseResource Resource);

    private sealed record Values
    {
        public Instant? At { get; init; }

        public LocalDate? Day { get; init; }

        public LocalTime? Time { get; init; }

        public LocalTime? Until { get; init; }

        public LocalDateTime? Local { get; init; }

        public AnnualDate? Season { get; init; }

        public IsoDayOfWeek? Weekday { get; init; }

        public ResourceId? Id { get; init; }

        public ValueList<string> Tags { get; init; }

        public int? Count { get; init; }

        public string? Nothing { get; init; }
    }
}
