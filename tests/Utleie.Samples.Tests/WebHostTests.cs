using System.Globalization;
using System.Text.Json;

namespace Utleie.Samples.Tests;

/// <summary>The web host does over HTTP what its README shows.</summary>
public sealed class WebHostTests(WebHostProcess host) : IClassFixture<WebHostProcess>
{
    private const string Problem = "application/problem+json";

    /// <summary>The program is to be read in one go.</summary>
    private const int MostLines = 155;

    [Fact]
    public async Task Start_SaysWhereThingsAre()
    {
        var start = await host.GetAsync("/");
        Assert.Equal(200, start.Status);
        Assert.Contains("/resources/{slug}/bookings", start.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resources_AreThoseThatArePublished()
    {
        var slugs = (await host.GetAsync("/resources")).Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString()).ToList();
        Assert.Contains(WebHostProcess.Room, slugs);
        Assert.DoesNotContain("sommerkonsert-i-elveparken", slugs);
    }

    [Fact]
    public async Task Quote_ExplainsEveryLineInTheLanguageAskedFor()
    {
        var (_, start, end) = await FreeAsync(0);
        var quote = await host.PostAsync($"/resources/{WebHostProcess.Room}/quote", $$"""{"start":"{{start}}","end":"{{end}}"}""", language: "nb");
        Assert.Equal(200, quote.Status);
        Assert.True(quote.Json.GetProperty("total").GetDecimal() > 0);
        Assert.NotEmpty(quote.Json.GetProperty("lines").EnumerateArray());
        Assert.All(quote.Json.GetProperty("lines").EnumerateArray(), line => Assert.Contains("timer à", line.GetProperty("text").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Booking_TakesItsTimeOnceAndAnswersItsKeyAgain()
    {
        var (date, start, end) = await FreeAsync(1);
        var ask = $$"""{"start":"{{start}}","end":"{{end}}","bookedBy":"kari"}""";
        var made = await host.PostAsync(Bookings, ask, "key-1");
        Assert.Equal(201, made.Status);
        Assert.Equal("pending", made.Json.GetProperty("status").GetString());
        Assert.Equal(made, await host.PostAsync(Bookings, ask, "key-1", "nn"));

        var other = await host.PostAsync(Bookings, ask.Replace(end, Later(end), StringComparison.Ordinal), "key-1", "nn");
        Assert.Equal((422, "Idempotency-Key er alt brukt i ein annan førespurnad. Lag ein ny nøkkel for kvar førespurnad."), (other.Status, other.Json.GetProperty("detail").GetString()));

        var taken = await host.PostAsync(Bookings, ask.Replace("kari", "per", StringComparison.Ordinal));
        Assert.Equal((409, Problem), (taken.Status, taken.Type));
        var reason = Assert.Single(taken.Json.GetProperty("reasons").EnumerateArray());
        Assert.Equal("occupied", reason.GetProperty("code").GetString());
        Assert.Equal(taken.Json.GetProperty("detail").GetString(), reason.GetProperty("message").GetString());
        Assert.False(reason.GetProperty("args").TryGetProperty("booking", out _));
        Assert.NotEmpty(taken.Json.GetProperty("alternatives").EnumerateArray());

        Assert.DoesNotContain(await StartsAsync(date), free => free == start);
    }

    [Fact]
    public async Task Booking_IsKeptOnceOfManyAtOneMoment()
    {
        var (_, start, end) = await FreeAsync(2);
        var asks = Enumerable.Range(0, 12).Select(number => host.PostAsync(Bookings, $$"""{"start":"{{start}}","end":"{{end}}","bookedBy":"user-{{number}}"}"""));
        var statuses = (await Task.WhenAll(asks)).Select(reply => reply.Status).ToList();
        Assert.Equal(1, statuses.Count(status => status == 201));
        Assert.Equal(11, statuses.Count(status => status == 409));
    }

    [Fact]
    public async Task Booking_SentTwiceAtOneMomentHasOneAnswer()
    {
        var (_, start, end) = await FreeAsync(3);
        var asks = Enumerable.Range(0, 8).Select(_ => host.PostAsync(Bookings, $$"""{"start":"{{start}}","end":"{{end}}","bookedBy":"ola"}""", "key-2"));
        var reply = Assert.Single((await Task.WhenAll(asks)).Distinct());
        Assert.Equal(201, reply.Status);
    }

    [Theory]
    [InlineData("bookings", """{"start":"tomorrow"}""", "start")]
    [InlineData("bookings", """{"start":""", "start")]
    [InlineData("bookings", """{"start":"2026-02-09T09:00:00Z"}""", "")]
    [InlineData("quote", """{"tickets":[{"type":"voksen","quantity":"to"}]}""", "tickets[0].quantity")]
    [InlineData("quote", """{"begin":"2026-02-09T09:00:00Z"}""", "begin")]
    public async Task Body_ThatCannotBeReadIsABadRequestThatSaysWhere(string path, string json, string field)
    {
        var reply = await host.PostAsync($"/resources/{WebHostProcess.Room}/{path}", json);
        Assert.Equal((400, Problem, field), (reply.Status, reply.Type, Assert.Single(reply.Json.GetProperty("errors").EnumerateArray()).GetProperty("field").GetString()));
        Assert.StartsWith(field.Length == 0 ? "The request cannot be read. " : $"The request cannot be read. {field}: ", reply.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "Fant ingenting med id ukjent. Kontroller id-en.")]
    [InlineData("nn", "Fann ingenting med id ukjent. Kontroller id-en.")]
    [InlineData("en", "Nothing was found with id ukjent. Check the id.")]
    public async Task Object_ThatIsNotThereIsNotFound(string language, string detail)
    {
        var reply = await host.GetAsync("/resources/ukjent/free?date=2026-02-09", language);
        Assert.Equal((404, Problem, detail), (reply.Status, reply.Type, reply.Json.GetProperty("detail").GetString()));
    }

    [Theory]
    [InlineData("nb", "ukjent/free?date=2026-02-09", 404, "Finnes ikke")]
    [InlineData("nn", "ukjent/free?date=2026-02-09", 404, "Finst ikkje")]
    [InlineData("en", "ukjent/free?date=2026-02-09", 404, "Not found")]
    [InlineData("nb", "moeterom-y-kragero/free?date=i-morgen", 400, "Ugyldig forespørsel")]
    [InlineData("nn", "moeterom-y-kragero/ingenting", 404, "Finst ikkje")]
    [InlineData("nb", "moeterom-y-kragero/quote", 405, "Metoden er ikke tillatt")]
    public async Task Title_IsInTheLanguageAskedFor(string language, string path, int status, string title)
    {
        var reply = await host.GetAsync($"/resources/{path}", language);
        Assert.Equal((status, Problem, title), (reply.Status, reply.Type, reply.Json.GetProperty("title").GetString()));
    }

    [Theory]
    [InlineData("nb", "Konflikt", "Objektet har 1 ugyldige felt")]
    [InlineData("en", "Conflict", "This resource has 1 invalid fields")]
    public async Task Object_WhoseRulesDoNotCompileIsAProblemThatNamesTheFields(string language, string title, string detail)
    {
        var reply = await host.PostAsync($"/resources/{WebHostProcess.Broken}/quote", """{"start":"2027-02-08T09:00:00Z","end":"2027-02-08T11:00:00Z"}""", language: language);
        Assert.Equal((409, Problem, title), (reply.Status, reply.Type, reply.Json.GetProperty("title").GetString()));
        Assert.StartsWith(detail, reply.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("basePrice", Assert.Single(reply.Json.GetProperty("errors").EnumerateArray()).GetProperty("field").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Utleie:Zone=Europe/Osl", "Utleie: The zone 'Europe/Osl' is not in the tz database")]
    [InlineData("Utleie:BufferRule=Most", "Utleie: Failed to convert configuration value 'Most' at 'Utleie:BufferRule'")]
    [InlineData("Utleie:Now=2026-02-06T10:00:00Z", "Utleie:Now sets the clock, and is for Development")]
    [InlineData("Utleie:Database=/proc/web.db", "Utleie:Database: ")]
    [InlineData("Utleie:Objects=nowhere", "Utleie:Objects: Could not find a part of the path")]
    [InlineData("urls=hei", "The server cannot listen: ")]
    public async Task Configuration_ThatIsBadIsOneLineAndExitCode78(string setting, string line)
    {
        var (code, errors) = await WebHostProcess.RunAsync($"--{setting}");
        Assert.Equal(78, code);
        Assert.StartsWith($"WebHost: {line}", Assert.Single(errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Program_IsShort()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "WebHost", "Program.cs"));
        Assert.InRange(lines.Length, 1, MostLines);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 200));
    }

    private static string Bookings => $"/resources/{WebHostProcess.Room}/bookings";

    private static string Later(string instant) => instant.Replace(":00:00Z", ":30:00Z", StringComparison.Ordinal);

    /// <summary>A free time of a day on which nothing else is booked: each test has a day of its own, the first days on which the room is open.</summary>
    private async Task<(string Date, string Start, string End)> FreeAsync(int test)
    {
        var day = DateTime.UtcNow.Date.AddDays(3);
        for (var open = -1; ; day = day.AddDays(1))
        {
            var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (await TimesAsync(date) is [_, _, var time, ..] && ++open == test)
                return (date, time.GetProperty("start").GetString()!, time.GetProperty("end").GetString()!);
        }
    }

    private async Task<List<string>> StartsAsync(string date) => [.. (await TimesAsync(date)).Select(time => time.GetProperty("start").GetString()!)];

    private async Task<List<JsonElement>> TimesAsync(string date)
    {
        var reply = await host.GetAsync($"/resources/{WebHostProcess.Room}/free?date={date}&minutes=120");
        return reply.Status == 200 ? [.. reply.Json.GetProperty("times").EnumerateArray()] : [];
    }
}
