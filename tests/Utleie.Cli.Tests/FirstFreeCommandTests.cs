using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

public sealed class FirstFreeCommandTests
{
    private static Ran Padel(string query, params string[] more) => Desk.With(query, ["first-free", Desk.Padel, "-", "--bookings", Desk.PadelBookings, .. more]);

    [Fact]
    public void FirstFree_OffersTheFirstTimesOverTheCourts()
    {
        var options = Padel("""{"from":"2026-02-09T08:00","to":"2026-02-09T14:00","durationMinutes":120,"limit":4}""").Done().GetProperty("options");
        Assert.Equal(["bane-3", "bane-2", "bane-1", "bane-4"], options.All("courtId"));
        Assert.Equal(["2026-02-09T07:00:00Z", "2026-02-09T08:00:00Z", "2026-02-09T09:00:00Z", "2026-02-09T09:00:00Z"], options.All("start"));
        Assert.Equal(["courtId", "start", "end"], options[0].Names());
    }

    [Theory]
    [InlineData("""{"from":"2026-02-09T08:00","to":"2026-02-09T14:00","durationMinutes":60}""", "bane-1", "2026-02-09T07:00:00Z")]
    [InlineData("""{"from":"2026-02-09T08:00","to":"2026-02-09T14:00","durationMinutes":60,"courtIds":["bane-2","bane-4"]}""", "bane-4", "2026-02-09T07:00:00Z")]
    [InlineData("""{"from":"2026-02-09","to":"2026-02-09","durationMinutes":60,"dailyFrom":"16:00","dailyTo":"18:00"}""", "bane-1", "2026-02-09T15:00:00Z")]
    [InlineData("""{"to":"2026-02-07"}""", "bane-1", "2026-02-06T11:00:00Z")]
    public void FirstFree_GoesByTheQuery(string query, string court, string start)
    {
        var option = Assert.Single(Padel(query).Done().GetProperty("options").EnumerateArray());
        Assert.Equal((court, start), (option.Text("courtId"), option.Text("start")));
    }

    [Theory]
    [InlineData("""{"from":"2026-02-09T09:00","to":"2026-02-09T10:00","durationMinutes":60,"courtIds":["bane-1"]}""", "nothing-free")]
    [InlineData("""{"from":"2026-02-09T23:00","to":"2026-02-10T05:00","durationMinutes":60}""", "closed-throughout")]
    [InlineData("""{"from":"2026-02-09T12:00","to":"2026-02-09T10:00","durationMinutes":60}""", "ends-before-start")]
    [InlineData("""{"from":"2026-02-09T08:00","to":"2026-02-09T22:00","durationMinutes":60,"courtIds":["bane-9"]}""", "unknown-court")]
    public void FirstFree_WithoutOptionsTellsWhy(string query, string code)
    {
        var answer = Padel(query).No();
        Assert.Equal(["none", "reasons"], answer.Names());
        Assert.True(answer.GetProperty("none").GetBoolean());
        Assert.Contains(code, answer.GetProperty("reasons").All("code"));
    }

    [Theory]
    [InlineData("""{"from":"2026-02-09T08:00","durationMinutes":60}""", "to: the end of the search is missing. Write it as 2026-02-09T18:00.")]
    [InlineData("""{"from":"2026-02-09T08:00","to":"2026-02-09T18:00","limit":0}""", "limit: the number 0 is outside 1 to 1000. Choose a number in that range.")]
    [InlineData("""{"from":"2026-02-09T08:00","to":"2026-02-09T18:00","durationMinutes":-60}""", "durationMinutes: the number -60 is outside 1 to 527040. Choose a number in that range.")]
    [InlineData("""{"from":"kl. 8","to":"2026-02-09T18:00"}""", "from: ")]
    public void FirstFree_RefusesQueriesThatMakeNoSense(string query, string message) =>
        Assert.StartsWith($"standard input: {message}", Padel(query).Unreadable(), StringComparison.Ordinal);

    [Fact]
    public void FirstFree_AsTextListsThem()
    {
        var ran = Padel("""{"from":"2026-02-09T08:00","to":"2026-02-09T14:00","durationMinutes":60}""", "--text");
        Assert.Equal("✓ Bane 1                          mandag 9. februar 2026 kl. 08:00–09:00\n", ran.Out);
        Assert.Equal(ExitCode.No, Padel("""{"from":"2026-02-09T23:00","to":"2026-02-10T05:00"}""", "--text").Code);
    }

    [Fact]
    public void FirstFree_OfUnitsNeedsEnoughOfThem()
    {
        var options = Desk.With("""{"from":"2026-06-19","to":"2026-06-23","durationMinutes":1440,"quantity":2}""", "first-free", Desk.Tent, "-", "--bookings", Desk.TentBookings).Done().GetProperty("options");
        Assert.Equal(["2026-06-22T12:00:00Z"], options.All("start"));
    }
}
