using System.Text.Json;
using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

public sealed class AllocateCommandTests
{
    private static Ran Padel(string request, params string[] more) => Desk.With(request, ["allocate", Desk.Padel, "-", "--bookings", Desk.PadelBookings, .. more]);

    [Fact]
    public void Allocate_GivesAFreeTime()
    {
        var answer = Padel("""{"id":"r1","courtId":"bane-1","start":"2026-02-09T10:00","end":"2026-02-09T12:00","user":"nora"}""").Done();
        Assert.Equal(["id", "outcome", "courtId", "start", "end", "reasons", "alternatives", "notices", "blocked"], answer.Names());
        Assert.Equal(("r1", "allocated", "bane-1"), (answer.Text("id"), answer.Text("outcome"), answer.Text("courtId")));
        Assert.Equal(["bane-1"], answer.GetProperty("blocked").All("court"));
    }

    [Fact]
    public void Allocate_RefusesATakenTimeWithAlternatives()
    {
        var answer = Padel("""{"id":"r1","courtId":"bane-1","start":"2026-02-09T09:00","end":"2026-02-09T10:00","user":"nora"}""").No();
        Assert.Equal("refused", answer.Text("outcome"));
        Assert.Equal(["occupied"], answer.GetProperty("reasons").All("code"));
        Assert.Equal(["code", "args", "message"], answer.GetProperty("reasons")[0].Names());
        Assert.Equal(["kind", "courtId", "start", "end"], answer.GetProperty("alternatives")[0].Names());
        Assert.Contains("otherCourt", answer.GetProperty("alternatives").All("kind"));
    }

    [Theory]
    [InlineData("""{"courtId":"bane-1","start":"2026-02-09T10:30","end":"2026-02-09T11:30"}""", "off-grid")]
    [InlineData("""{"courtId":"bane-1","start":"2026-02-09T14:00","end":"2026-02-09T17:00"}""", "too-long")]
    [InlineData("""{"courtId":"bane-1","start":"2026-02-09T22:00","end":"2026-02-09T23:00"}""", "outside-opening")]
    [InlineData("""{"courtId":"bane-1","start":"2026-02-05T10:00","end":"2026-02-05T11:00"}""", "in-the-past")]
    [InlineData("""{"courtId":"bane-1","start":"2026-03-09T10:00","end":"2026-03-09T11:00"}""", "beyond-horizon")]
    [InlineData("""{"courtId":"bane-9","start":"2026-02-09T10:00","end":"2026-02-09T11:00"}""", "unknown-court")]
    [InlineData("""{"start":"2026-02-09T10:00","end":"2026-02-09T11:00"}""", "court-missing")]
    [InlineData("""{"courtId":"bane-1","start":"2026-02-09T11:00","end":"2026-02-09T10:00"}""", "ends-before-start")]
    public void Allocate_RefusesByTheRules(string request, string code) => Assert.Contains(code, Padel(request).No().GetProperty("reasons").All("code"));

    /// <summary>Earlier accepted lines occupy, and count against their user.</summary>
    [Fact]
    public void Allocate_InABatchAcceptedLinesHoldTheirTime()
    {
        var ran = Desk.Run("allocate", Desk.Padel, Desk.Request("drammen-padel-tildeling.jsonl"), "--bookings", Desk.PadelBookings, "--batch");
        Assert.Equal((ExitCode.No, ""), (ran.Code, ran.Error));
        var answers = ran.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["r1", "r2", "r3", "r4", "r5", "r6"], answers.Select(answer => answer.Text("id")));
        Assert.Equal(
            ["", "occupied", "", "too-long", "", "day-limit"],
            answers.Select(answer => string.Join(',', answer.GetProperty("reasons").All("code"))));
    }

    [Fact]
    public void Allocate_CountsWhatTheUserHolds()
    {
        var request = """{"id":"x","courtId":"bane-2","start":"2026-02-09T20:00","end":"2026-02-09T21:00","user":"ola"}""";
        Assert.Equal(["day-limit"], Padel(request).No().GetProperty("reasons").All("code"));
        Assert.Equal("allocated", Desk.With(request, "allocate", Desk.Padel, "-").Done().Text("outcome"));
    }

    [Fact]
    public void Allocate_OfAVenueNamesTheWholeWhereNoPartIsNamed() =>
        Assert.Equal("550e8400-e29b-41d4-a716-446655440001", Desk.With("""{"id":"m","start":"2026-02-09T10:00","end":"2026-02-09T12:00","user":"x"}""", "allocate", Desk.MoeteromY, "-").Done().Text("courtId"));

    [Fact]
    public void Allocate_OfUnitsTakesAsManyAsAsked()
    {
        const string request = """{"id":"t","start":"2026-06-22T14:00","end":"2026-06-24T12:00","user":"x","quantity":3}""";
        Assert.Equal("allocated", Desk.With(request, "allocate", Desk.Tent, "-", "--bookings", Desk.TentBookings).Done().Text("outcome"));
        Assert.Equal("refused", Desk.With(request.Replace("14:00", "12:00", StringComparison.Ordinal), "allocate", Desk.Tent, "-", "--bookings", Desk.TentBookings).No().Text("outcome"));
        Assert.Equal("standard input: quantity: the quantity 0 is below 1. Write 1 or more.", Desk.With(request.Replace(":3", ":0", StringComparison.Ordinal), "allocate", Desk.Tent, "-").Unreadable());
    }

    [Fact]
    public void Allocate_AsTextTellsOutcomeReasonsAndAlternatives()
    {
        var ran = Desk.Run("allocate", Desk.Padel, Desk.Request("drammen-padel-opptatt.json"), "--bookings", Desk.PadelBookings, "--text");
        Assert.Equal(ExitCode.No, ran.Code);
        Assert.Equal("✗ r1 Bane 1                       mandag 9. februar 2026 kl. 09:00–10:00", ran.Lines[0]);
        Assert.Equal("  → Bane 1                        mandag 9. februar 2026 kl. 08:00–09:00", ran.Lines[3]);
    }
}
