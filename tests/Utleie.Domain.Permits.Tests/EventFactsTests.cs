using System.Text.Json;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits.Tests;

public sealed class EventFactsTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(PermitsJson.Resolver);

    [Theory]
    [InlineData("""{"date":"2026-02-14","capacity":600,"servesAlcohol":true,"soundLevel":95.5,"usesPublicRoad":false,"servesFood":true,"durationHours":6.5,"start":"18:00","end":"00:30","documentRequirements":{"policePermit":{"status":"pending"}},"own":1}""")]
    [InlineData("""{"start":"2026-02-14T18:00","end":"2026-02-14T23:30:00Z"}""")]
    [InlineData("{}")]
    public void Facts_RoundTrip(string json) => Assert.Equal(json, WireFormat.Write(WireFormat.Read<EventFacts>(json, Json), Json));

    [Theory]
    [InlineData("""{"end":"2026-02-14"}""")]
    [InlineData("""{"end":"11 pm"}""")]
    [InlineData("""{"end":2300}""")]
    public void Facts_RefuseWhatIsNoTime(string json) => Assert.Equal(
        "end: a time of day, a local date and time, or an instant is expected. Write it as 18:00, 2026-06-01T18:00 or 2026-06-01T16:00:00Z.",
        Assert.Throws<WireException>(() => WireFormat.Read<EventFacts>(json, Json)).Message);

    [Theory]
    [InlineData("18:00")]
    [InlineData("00:00")]
    [InlineData("24:00")]
    [InlineData("2026-02-14T18:00")]
    [InlineData("2026-02-14T18:00:00Z")]
    public void EventTime_ReadsWhatItWrites(string text) => Assert.Equal(text, EventTime.Parse(text).ToString());

    [Fact]
    public void EventTime_Parse_TellsValueRuleAndCure() => Assert.Equal(
        "'late' is not a time of day, a local date and time, or an instant. Write it as 18:00, 2026-06-01T18:00 or 2026-06-01T16:00:00Z.",
        Assert.Throws<FormatException>(() => EventTime.Parse("late")).Message);

    [Fact]
    public void Check_FindsWhatCannotBeMeant()
    {
        var facts = new EventFacts
        {
            Date = new(2026, 2, 14),
            Capacity = -1,
            SoundLevel = -0.5m,
            DurationHours = -2,
            Start = EventTime.Parse("2026-02-14T18:00"),
            End = EventTime.Parse("2026-02-14T18:00"),
            DocumentRequirements = new() { FireWatch = new() { MinPersons = -1, ApplicationDeadlineDays = -1 }, NoisePermit = new() { ApplicationDeadlineDays = 9999 }, InsuranceMinCoverage = -1 },
        };
        Assert.Equal(
            [
                "capacity: below-zero(value: -1)",
                "soundLevel: below-zero(value: -0.5)",
                "durationHours: below-zero(value: -2)",
                "end: end-before-start(start: 2026-02-14T18:00, end: 2026-02-14T18:00)",
                "documentRequirements.noisePermit.applicationDeadlineDays: long-lead-time(value: 9999, max: 3653)",
                "documentRequirements.fireWatch.applicationDeadlineDays: negative-lead-time(value: -1)",
                "documentRequirements.fireWatch.minPersons: below-zero(value: -1)",
                "documentRequirements.insuranceMinCoverage: below-zero(value: -1)",
            ],
            facts.Check().Select(finding => finding.ToString()));
    }

    /// <summary>Nobody, silence and a fire watch of none are unusual, and can be meant.</summary>
    [Fact]
    public void Check_FindsNothingInZero() => Assert.Empty(new EventFacts
    {
        Capacity = 0,
        SoundLevel = 0,
        DurationHours = 0,
        DocumentRequirements = new() { FireWatch = new() { MinPersons = 0, ApplicationDeadlineDays = 0 }, InsuranceMinCoverage = 0 },
    }.Check());

    /// <summary>An instant has no local time before a zone is named, so that its order cannot be judged yet.</summary>
    [Theory]
    [InlineData("2026-02-14T18:00", "2026-02-14T16:00:00Z")]
    [InlineData("2026-02-14T18:00:00Z", "2026-02-14T16:00")]
    public void Check_LeavesTheOrderOfAnInstantAndALocalTime(string start, string end) =>
        Assert.Empty(new EventFacts { Date = new(2026, 2, 14), Start = EventTime.Parse(start), End = EventTime.Parse(end) }.Check());

    [Theory]
    [InlineData("18:00", "18:00")]
    [InlineData("2026-02-14T18:00", "2026-02-14T18:00")]
    [InlineData("2026-02-14T18:00:00Z", "2026-02-14T19:00")]
    public void EventTime_In_TellsAnInstantInTheZone_AndLeavesLocalTimes(string time, string local) =>
        Assert.Equal(local, EventTime.Parse(time).In(NodaTime.DateTimeZoneProviders.Tzdb["Europe/Oslo"]).ToString());

    [Fact]
    public void Check_FindsNothingInAnOrdinaryEvent() =>
        Assert.Empty(new EventFacts { Date = new(2026, 2, 14), Capacity = 10, Start = EventTime.Parse("18:00"), End = EventTime.Parse("02:00") }.Check());
}
