using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdminApi.Tests.Frame;
using Utleie.Domain.Answers;

namespace AdminApi.Tests;

/// <summary>What a person reads of a problem is wholly in the language asked for.</summary>
public sealed partial class ProblemLanguageTests
{
    private const string Slot = """{"courtId": "bane-1", "start": "2026-02-09T09:00", "end": "2026-02-09T10:00"}""";

    /// <summary>The request, its body and headers, and the status and code of the answer; {hall}, {draft} and {event} are objects.</summary>
    public static TheoryData<string, string?, string, int, string> Refused { get; } = new()
    {
        { "GET /ingenting", null, "", 404, "not-found" },
        { "PUT ", "{}", "", 405, "method-not-allowed" },
        { "GET ?limit=0", null, "", 400, "out-of-range" },
        { "GET ?limit=99999999999999999999", null, "", 400, "out-of-range" },
        { "GET {hall}/calendar?days=63", null, "", 400, "out-of-range" },
        { "GET {hall}/calendar?date=1814-05-17", null, "", 400, "out-of-range" },
        { "GET {hall}/first-free?from=1814-05-17", null, "", 400, "out-of-range" },
        { "GET ?limit=ti", null, "", 400, "malformed" },
        { "GET ?category=hus", null, "", 400, "malformed" },
        { "GET {hall}/calendar?date=17.05.2026", null, "", 400, "malformed" },
        { "GET {hall}/first-free?from=nå", null, "", 400, "malformed" },
        { "GET {hall}/first-free?dailyFrom=kveld", null, "", 400, "malformed" },
        { "POST ", """{"category": "hus"}""", "", 400, "malformed" },
        { "POST ", """{"category": 5}""", "", 400, "malformed" },
        { "POST ", "{}", "", 400, "malformed" },
        { "POST ", "[]", "", 400, "malformed" },
        { "POST ", "null", "", 400, "malformed" },
        { "POST ", """{"category": "sport",}""", "", 400, "malformed" },
        { "POST ", """{"category": "sport", "category": "sport"}""", "", 400, "malformed" },
        { "POST ", """{"category": "sport", "identity": "Hallen"}""", "", 400, "malformed" },
        { "POST ", """{"category": "sport", "pricing": {"basePrice": "mye"}}""", "", 400, "malformed" },
        { "POST ", """{"category": "sport", "pricing": {"isFree": "ja"}}""", "", 400, "malformed" },
        { "POST ", """{"category": "sport", "contacts": {}}""", "", 400, "malformed" },
        { "POST ", """{"category": "sport", "contacts": [null]}""", "", 400, "malformed" },
        { "POST ", """{"category": "sport", "metadata": {"status": "borte"}}""", "", 400, "malformed" },
        { "POST ", """{"category": "sport", "location": {"accessCode": 4711}}""", "", 400, "malformed" },
        { "POST ", """{"category": "sport", "identity": {"slug": "Møterom Y"}}""", "", 400, "malformed" },
        { "POST ", """{"category": "arrangementer", "program": {"startTime": "25:00"}}""", "", 400, "malformed" },
        { "POST ", """{"category": "arrangementer", "eventDates": [{"date": "17.05.2026"}]}""", "", 400, "malformed" },
        { "POST ", """{"category": "sport", "x": "\ud800"}""", "", 400, "malformed" },
        { "POST ", """{"category": "arrangementer", "documentRequirements": {"policePermit": {"status": 1}}}""", "", 400, "malformed" },
        { "PATCH {hall}/status", """{"status": "ferdig"}""", "If-Match: *", 400, "malformed" },
        { "PATCH {hall}/status", "{}", "If-Match: *", 400, "malformed" },
        { "POST {hall}/bookings", "{}", "", 400, "malformed" },
        { "POST {hall}/bookings", """{"start": "2026-02-09T09:00", "end": "2026-02-09T10:00", "organisationNumber": "1"}""", "", 400, "malformed" },
        { "POST {hall}/bookings", """{"start": "2026-02-09T09:00", "end": "2026-02-09T10:00", "units": 0}""", "", 400, "out-of-range" },
        { "POST {hall}/quote", """{"start": "1814-02-09T09:00"}""", "", 400, "out-of-range" },
        { "POST {hall}/quote", """{"tickets": [{"type": "voksen"}]}""", "", 400, "malformed" },
        { "POST {hall}/quote", """{"items": [{"quantity": 1}]}""", "", 400, "malformed" },
        { "POST ", Slot, "Idempotency-Key: " + Long, 400, "malformed" },
        { "POST ", null, "", 415, "not-json" },
        { "PUT {draft}", "{}", "", 428, "version-missing" },
        { "PUT {draft}", """{"category": "sport"}""", "If-Match: \"7\"", 412, "outdated" },
        { "PATCH {draft}/status", """{"status": "published"}""", "If-Match: *", 409, "not-approved" },
        { "DELETE {hall}", null, "If-Match: *", 409, "not-deletable" },
        { "GET {hall}/permits", null, "", 404, "not-an-event" },
        { "POST {draft}/bookings", Slot, "", 409, "not-bookable" },
        { "POST {hall}/bookings", """{"courtId": "bane-9", "start": "2026-02-09T09:07", "end": "2026-02-09T09:20"}""", "", 422, "booking-refused" },
    };

    private const string Long = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    [Fact]
    public async Task Problem_IsWhollyInTheLanguageAskedFor()
    {
        await using var host = await TestHost.StartAsync();
        var hall = await host.Published(Samples.OpenPadel);
        var draft = $"/{(await host.Draft("""{"category": "sport", "identity": {"displayName": "Ny bane"}}""")).Id}";
        foreach (var (request, body, header, status, code) in Refused.Select(row => row.Data))
        {
            var parts = request.Replace("{hall}", hall, StringComparison.Ordinal).Replace("{draft}", draft, StringComparison.Ordinal).Split(' ', 2);
            string[] headers = header.Length == 0 ? [] : [header];
            Dictionary<string, string[]> told = [];
            foreach (var language in (string[])["nb", "nn", "en"])
                told[language] = Sentences((await host.Send(new(parts[0]), parts[1], Who.Admin, body, [.. headers, $"Accept-Language: {language}"])).Is(status, code).Json);
            AssertLanguages(request, body, told);
        }
    }

    [Fact]
    public void Problem_OfEveryCodeIsInThreeLanguages()
    {
        Problem[] all =
        [
            Problems.Unavailable, Problems.TooSlow, Problems.TooMany(3), Problems.OtherRequest, Problems.NoVersion, Problems.OtherVersion(1, "2"),
            Problems.Outside("limit", "0", "1", "200"),
            .. ((int[])[400, 401, 403, 404, 405, 413, 415, 500, 431]).Select(status => Problems.OfStatus(status, new Microsoft.AspNetCore.Http.DefaultHttpContext())),
        ];
        Assert.Equal(ProblemTexts.Table.Codes.Order(StringComparer.Ordinal), all.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal));
        foreach (var problem in all)
        {
            var told = Enum.GetValues<Language>().ToDictionary(language => $"{language}".ToLowerInvariant(), language => (string[])[problem.Detail.In(language), .. problem.Reasons(language).Select(reason => reason.Message)]);
            AssertLanguages(problem.Code, null, told);
        }
    }

    [Fact]
    public void Titles_AreInThreeLanguages()
    {
        foreach (var status in (int[])[400, 401, 404, 405, 408, 412, 413, 415, 422, 428, 429, 431, 500, 503, 599])
            Assert.NotEqual(ProblemTexts.Title(status).Nb, ProblemTexts.Title(status).En);
    }

    private static void AssertLanguages(string request, string? body, Dictionary<string, string[]> told)
    {
        Assert.True(told["nb"].Length > 0 && told["nb"].Length == told["en"].Length && told["nn"].Length == told["en"].Length, $"{request} {body}");
        foreach (var (norwegian, english) in told["nb"].Zip(told["en"]).Concat(told["nn"].Zip(told["en"])))
        {
            Assert.NotEqual(english, norwegian);
            Assert.False(English().IsMatch(norwegian), $"{request} {body} is answered in Norwegian with: {norwegian}");
            Assert.False(Norwegian().IsMatch(english), $"{request} {body} is answered in English with: {english}");
            Assert.False(english.Contains('{', StringComparison.Ordinal) || norwegian.Contains('{', StringComparison.Ordinal), english);
        }
    }

    /// <summary>Everything that is a sentence: also the arguments that have become one.</summary>
    private static string[] Sentences(JsonNode problem) =>
    [
        (string)problem["title"]!,
        (string)problem["detail"]!,
        .. (problem["reasons"]?.AsArray() ?? []).Concat(problem["errors"]?.AsArray() ?? []).SelectMany(line =>
            (string[])[(string)line!["message"]!, .. line["args"]!.AsObject().Where(argument => argument.Key == "problem").Select(argument => (string)argument.Value!)]),
    ];

    [GeneratedRegex(@"\b(the|is|are|was|must|write|use|an|not|expected|and|of|without)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(er|ikke|ikkje|og|må|skriv|fra|frå|en|ein|eit|et)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Norwegian();
}
