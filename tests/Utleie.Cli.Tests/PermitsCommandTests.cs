using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

public sealed class PermitsCommandTests
{
    private const string Facts = """{"date":"2026-06-20","capacity":800,"servesAlcohol":true,"soundLevel":95,"usesPublicRoad":false,"servesFood":false}""";

    /// <summary>001 §11.3, its five rows.</summary>
    private static readonly string[] Tracker =
    [
        "│ ✓ Politigodkjenning            Godkjent 15.01.2026",
        "│ ○ Skjenkebevilling             Venter...",
        "│ ✓ Støydispensasjon             Godkjent 10.01.2026",
        "│ ─ Veisperring                  Ikke påkrevd",
        "│ ✗ Brannvakt                    Mangler søknad!",
    ];

    [Fact]
    public void Permits_AsTextDrawsTheTracker()
    {
        var ran = Desk.Run("permits", Desk.Request("sommerkonsert-tillatelser.json"), "--text");
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));
        Assert.Equal(Tracker, ran.Lines[4..9].Select(line => line.TrimEnd('│').TrimEnd()));
        Assert.Equal($"┌{new string('─', 56)}┐", ran.Lines[0]);
        Assert.Equal($"│ Tillatelser{new string(' ', 44)}│", ran.Lines[1]);
        Assert.All(ran.Lines, line => Assert.Equal(58, line.Length));
    }

    [Fact]
    public void Permits_HasTheMembersOfTheContract()
    {
        var answer = Desk.With(Facts, "permits", "-").Done();
        Assert.Equal(["permits", "missing", "undecided", "findings"], answer.Names());
        Assert.Equal(["policePermit", "alcoholPermit", "noiseExemption", "roadClosure", "firePermit", "healthPermit", "eventPermit", "publicGatheringPermit"], answer.GetProperty("permits").All("type"));
        var police = answer.GetProperty("permits")[0];
        Assert.Equal(["type", "name", "required", "status", "applyBy", "daysLeft", "overdue", "because", "demanded", "decidedBy", "text", "reasons"], police.Names());
        Assert.True(police.GetProperty("required").GetBoolean());
        Assert.Equal(("missing", "2026-06-06", "Mangler søknad!"), (police.Text("status"), police.Text("applyBy"), police.Text("text")));
        Assert.Equal("capacity", police.GetProperty("because")[0].GetString());
        Assert.Equal(["policePermit", "alcoholPermit", "noiseExemption"], answer.GetProperty("missing").EnumerateArray().Select(type => type.GetString()!));
    }

    [Theory]
    [InlineData("2026-06-06", false)]
    [InlineData("2026-06-07", true)]
    public void Permits_GoByTheDay(string today, bool overdue)
    {
        Assert.Equal(overdue, Desk.With(Facts, "permits", "-", "--today", today).Done().GetProperty("permits")[0].GetProperty("overdue").GetBoolean());
        Assert.Equal(overdue, Desk.With(Facts, "permits", "-", "--now", $"{today}T12:00").Done().GetProperty("permits")[0].GetProperty("overdue").GetBoolean());
    }

    [Fact]
    public void Permits_UnknownFactsAreUndecided() =>
        Assert.Equal(["alcoholPermit", "noiseExemption", "roadClosure", "healthPermit"], Desk.With("""{"capacity":10}""", "permits", "-").Done().GetProperty("undecided").EnumerateArray().Select(type => type.GetString()!));

    [Fact]
    public void Permits_TakesAnEventsDocument()
    {
        var answer = Desk.Run("permits", Desk.Concert).Done();
        Assert.Equal(["approved", "pending", "approved", "not_required", "missing", "not_required", "not_required", "not_required"], answer.GetProperty("permits").All("status"));
        Assert.StartsWith($"{Desk.Tent}: category: only events need permits.", Desk.Run("permits", Desk.Tent).Unreadable(), StringComparison.Ordinal);
    }

    [Fact]
    public void Permits_GoByTheRulesGiven()
    {
        var rules = Desk.File("""[{"id":"stort","condition":"capacity","operator":"gte","threshold":100,"requiredPermit":"eventPermit","leadTimeDays":60}]""");
        var answer = Desk.With(Facts, "permits", "-", "--rules", rules).Done();
        Assert.Equal(["eventPermit"], answer.GetProperty("missing").EnumerateArray().Select(type => type.GetString()!));
        Assert.Equal("2026-04-21", answer.GetProperty("permits")[6].Text("applyBy"));
    }

    [Theory]
    [InlineData("""[{"id":"a","condition":"wind","threshold":1,"requiredPermit":"eventPermit"}]""", "[0].condition: ")]
    [InlineData("""[{"id":"a","condition":"wind","requiredPermit":"x"}]""", "more findings)")]
    [InlineData("""[null]""", "[0]: an item of the list is null")]
    [InlineData("""{"id":"a"}""", "a list is expected")]
    public void Permits_RefusesRulesThatMakeNoSense(string rules, string message)
    {
        var file = Desk.File(rules);
        var error = Desk.With(Facts, "permits", "-", "--rules", file).Unreadable();
        Assert.StartsWith($"{file}: ", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Permits_TellWhatContradictsItself() =>
        Assert.Equal(["soundLevel"], Desk.With("""{"soundLevel":-1}""", "permits", "-").Done().GetProperty("findings").All("field"));

    [Fact]
    public void Permits_InstantsAreToldInTheZone()
    {
        var rules = Desk.File("""[{"id":"natt","condition":"time_of_day","threshold":"23:00","requiredPermit":"noisePermit"}]""");
        const string facts = """{"date":"2026-06-20","start":"2026-06-20T17:00:00Z","end":"2026-06-20T21:30:00Z"}""";
        Assert.True(Desk.With(facts, "permits", "-", "--rules", rules).Done().GetProperty("permits")[2].GetProperty("required").GetBoolean());
        Assert.False(Desk.With(facts, "permits", "-", "--rules", rules, "--zone", "UTC").Done().GetProperty("permits")[2].GetProperty("required").GetBoolean());
    }
}
