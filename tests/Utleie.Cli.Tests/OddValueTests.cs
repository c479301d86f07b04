using System.Text.Json.Nodes;
using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

/// <summary>The catalogue with one value changed to another kind or size: every command answers, refuses or tells where it is wrong, and never stumbles.</summary>
public sealed class OddValueTests
{
    private static readonly string[] Odd =
    [
        "null", "true", "0", "-1", "1", "0.001", "2147483647", "99999999999", "1e28", "\"\"", "\" \"", "\"x\"", "\"24:00\"", "\"00:00\"", "\"0001-01-01\"", "\"9999-12-31\"",
        "\"9999-12-31T23:59:59Z\"", "\"2026-03-29\"", "\"02-29\"", "\"-9998-01-01\"", "[]", "{}", "[null]", "[{}]",
    ];

    private static readonly int Every = LawAttribute.CasesOf(100) < 100 ? 16 : 4;

    [Theory, MemberData(nameof(CatalogueTests.Files), MemberType = typeof(CatalogueTests))]
    public void Run_OfAResourceWithOneOddValueNeverStumbles(string file)
    {
        var request = file == "sommerkonsert.json" ? """{"tickets":[{"type":"voksen","quantity":1}]}""" : """{"start":"2026-02-09T10:00","end":"2026-02-09T12:00","units":1}""";
        var folder = Path.GetDirectoryName(Desk.File(request))!;
        foreach (var (change, json) in Variants(Path.Combine(Desk.Data, file)))
        {
            Steady(change, json, "validate", "-");
            Steady(change, json, "calendar", "-", "--date", "2026-03-29", "--text");
            Steady(change, json, "first-free", "-", Desk.Request("drammen-padel-ledig.json"));
            Steady(change, json, "quote", "-", Path.Combine(folder, "fil.json"), "--text");
        }
    }

    [Theory]
    [InlineData("moeterom-y-pris.json", "quote", "moeterom-y.json")]
    [InlineData("sommerkonsert-billetter.json", "quote", "sommerkonsert.json")]
    [InlineData("festtelt-leie.json", "quote", "festtelt.json")]
    [InlineData("moeterom-y-ledig.json", "first-free", "moeterom-y.json")]
    [InlineData("drammen-padel-ledig.json", "first-free", "drammen-padel.json")]
    [InlineData("drammen-padel-opptatt.json", "allocate", "drammen-padel.json")]
    [InlineData("drammen-padel-opptatt.json", "allocate", "festtelt.json")]
    [InlineData("sommerkonsert-tillatelser.json", "permits", null)]
    [InlineData("sommerkonsert-godkjenn.json", "transition", "sommerkonsert.json")]
    public void Run_OfARequestWithOneOddValueNeverStumbles(string file, string command, string? resource)
    {
        string[] words = resource is null ? [command, "-"] : [command, Path.Combine(Desk.Data, resource), "-"];
        foreach (var (change, json) in Variants(Desk.Request(file)))
        {
            Steady(change, json, words);
            Steady(change, json, [.. words, "--text"]);
        }
    }

    [Fact]
    public void Run_OfBookingsWithOneOddValueNeverStumbles()
    {
        foreach (var (change, json) in Variants(Desk.PadelBookings))
            Steady(change, json, "calendar", Desk.Padel, "--date", "2026-02-09", "--bookings", "-");
    }

    private static void Steady(string change, string json, params string[] words)
    {
        var ran = Desk.With(json, words);
        Assert.True(ran.Code != ExitCode.Usage && !ran.Error.Contains("a mistake in the program itself", StringComparison.Ordinal), $"{words[0]}, {change}: {ran.Error}");
        Assert.Equal(ran.Code == ExitCode.Unreadable, ran.Error.Length > 0);
    }

    /// <summary>The document with each of its values replaced; by every fourth odd one in turn where <c>LAW_CASES</c> is 100 or more, otherwise by every sixteenth.</summary>
    private static IEnumerable<(string Change, string Json)> Variants(string file)
    {
        var count = Values(JsonNode.Parse(File.ReadAllText(file))!).Count();
        for (var i = 0; i < count; i++)
        {
            foreach (var odd in Odd.Where((_, index) => (index + i) % Every == 0))
            {
                var document = JsonNode.Parse(File.ReadAllText(file))!;
                var value = Values(document).ElementAt(i);
                var path = value.GetPath();
                value.ReplaceWith(JsonNode.Parse(odd));
                yield return ($"{path} = {odd}", document.ToJsonString());
            }
        }
    }

    private static IEnumerable<JsonNode> Values(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(member => member.Value is null ? [] : new[] { member.Value }.Concat(Values(member.Value))),
        JsonArray list => list.SelectMany(item => item is null ? [] : new[] { item }.Concat(Values(item))),
        _ => [],
    };
}
