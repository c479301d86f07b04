using System.Text.Json;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits.Tests;

public sealed class SectionTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(PermitsJson.Resolver);

    private const string Whole =
        """
        {"alcoholPermit":{"required":true,"status":"pending","applicationDeadlineDays":30,"documentId":"d-1","expiryDate":"2026-12-31","notes":"Ansvarlig vert","applicationDate":"2026-01-02","decisionDate":"2026-01-15","rejectionReason":"Nabo"},"fireWatch":{"required":true,"minPersons":4,"status":"not_required","certificateRequired":true,"applicationDeadlineDays":14,"documentId":"d-2","expiryDate":"2026-03-01","notes":"n","applicationDate":"2026-01-03","decisionDate":"2026-01-04","rejectionReason":"r"},"policePermit":{"status":"approved"},"eventPermit":{"status":"rejected"},"noisePermit":{"status":"expired"},"roadClosure":{"required":false},"healthPermit":{},"publicGatheringPermit":{"required":true},"insuranceRequired":true,"insuranceMinCoverage":5000000,"hostsOwn":{"a":1}}
        """;

    [Fact]
    public void Requirements_RoundTripEveryMember() => Assert.Equal(Whole.Trim(), WireFormat.Write(Read(Whole), Json));

    [Fact]
    public void Requirements_ReadEveryMember()
    {
        var requirements = Read(Whole);
        Assert.Equal(new LocalDate(2026, 12, 31), requirements.AlcoholPermit?.ExpiryDate);
        Assert.Equal(4, requirements.FireWatch?.MinPersons);
        Assert.Equal(PermitStatus.Expired, requirements.NoisePermit?.Status);
        Assert.Equal(5_000_000m, requirements.InsuranceMinCoverage);
    }

    [Fact]
    public void Requirements_FindWhatTheyWereGiven()
    {
        var permit = Read(Whole).AlcoholPermit! with { ExtensionData = Read(Whole).ExtensionData };
        Assert.All(PermitType.All, type =>
        {
            var requirements = new DocumentRequirements().With(type, permit);
            Assert.Equal(permit, requirements.Find(type));
            Assert.Single(PermitType.All, other => requirements.Find(other) is not null);
        });
    }

    [Theory]
    [InlineData("noiseExemption", "noisePermit")]
    [InlineData("firePermit", "fireWatch")]
    public void Requirements_ReadEitherName_WriteTheSections(string other, string own) =>
        Assert.Equal($$$"""{"{{{own}}}":{"status":"pending"}}""", WireFormat.Write(Read($$$"""{"{{{other}}}":{"status":"pending"}}"""), Json));

    [Theory]
    [InlineData("""{"noisePermit":{},"noiseExemption":{}}""", "noisePermit and noiseExemption are two names of one permit, and both are given. Keep noisePermit.")]
    [InlineData("""{"firePermit":{},"fireWatch":{}}""", "fireWatch and firePermit are two names of one permit, and both are given. Keep fireWatch.")]
    public void Requirements_RefuseBothNames(string json, string message) => Assert.Equal(message, Error<DocumentRequirements>(json));

    [Fact]
    public void Requirements_NameTheKnownStatuses() => Assert.Equal(
        "policePermit.status: one of the known words is expected, and there is the text 'granted'. Write one of not_required, pending, approved, rejected, expired.",
        Error<DocumentRequirements>("""{"policePermit":{"status":"granted"}}"""));

    [Theory]
    [InlineData("""{"id":"t1","condition":"capacity","threshold":500,"operator":"gt","requiredPermit":"policePermit","leadTimeDays":14,"description":"Mange"}""")]
    [InlineData("""{"id":"t2","condition":"alcohol","threshold":true,"requiredPermit":"alcoholPermit"}""")]
    [InlineData("""{"id":"t2","condition":"alcohol","threshold":false,"requiredPermit":"alcoholPermit"}""")]
    [InlineData("""{"id":"t3","condition":"time_of_day","threshold":"23:00","requiredPermit":"noiseExemption","own":[1]}""")]
    [InlineData("""{"id":"t4","condition":"amplified_sound","threshold":85.5,"requiredPermit":"noiseExemption"}""")]
    [InlineData("""{"condition":"weather","operator":"near","requiredPermit":"licence"}""")]
    public void Trigger_RoundTrips(string json) => Assert.Equal(json, WireFormat.Write(WireFormat.Read<PermitTrigger>(json, Json), Json));

    [Theory]
    [InlineData("noisePermit", "noiseExemption")]
    [InlineData("fireWatch", "firePermit")]
    public void Trigger_IsWrittenWithTheWordOfThePermit(string read, string written) =>
        Assert.Equal(written, WireFormat.Read<PermitTrigger>($$"""{"requiredPermit":"{{read}}"}""", Json).RequiredPermit);

    [Theory]
    [InlineData("""{"threshold":[500]}""", "threshold: a number, true, false or a text is expected. Write it as 500, true or \"23:00\".")]
    [InlineData("""{"threshold":1e400}""", "threshold: the number is too large. Write it as 500, true or \"23:00\".")]
    [InlineData("""{"leadTimeDays":"14"}""", "leadTimeDays: a whole number is expected, and there is the text '14'. Write digits without quotes and without decimals, such as 60.")]
    public void Trigger_RefusesWhatIsOfTheWrongKind(string json, string message) => Assert.Equal(message, Error<PermitTrigger>(json));

    [Theory]
    [InlineData("policePermit", "policePermit", 14)]
    [InlineData("alcoholPermit", "alcoholPermit", 30)]
    [InlineData("noiseExemption", "noisePermit", 7)]
    [InlineData("roadClosure", "roadClosure", 21)]
    [InlineData("firePermit", "fireWatch", 14)]
    [InlineData("healthPermit", "healthPermit", 14)]
    [InlineData("eventPermit", "eventPermit", 14)]
    [InlineData("publicGatheringPermit", "publicGatheringPermit", 14)]
    public void PermitType_IsTheTable(string type, string sectionName, int leadDays)
    {
        Assert.True(PermitType.TryParse(type, out var permit));
        Assert.True(PermitType.TryParse(sectionName, out var same));
        Assert.Same(permit, same);
        Assert.Equal((type, sectionName, leadDays), (permit.Value, permit.SectionName, permit.TypicalLeadDays));
        Assert.Equal(8, PermitType.All.Count);
    }

    /// <summary>The member of the event's facts that a condition looks at, as a caller is told to fill in.</summary>
    [Theory]
    [InlineData("capacity", "capacity")]
    [InlineData("alcohol", "servesAlcohol")]
    [InlineData("amplified_sound", "soundLevel")]
    [InlineData("road_use", "usesPublicRoad")]
    [InlineData("food", "servesFood")]
    [InlineData("duration", "durationHours")]
    [InlineData("time_of_day", "end")]
    public void PermitCondition_IsTheTable(string condition, string fact)
    {
        Assert.True(PermitCondition.TryParse(condition, out var known));
        Assert.Equal(fact, known.Fact);
    }

    [Fact]
    public void Threshold_IsToldWithoutIdleZeros() => Assert.Equal(
        ["500", "85.5", "true", "false", "23:00"],
        new PermitThreshold[] { 500, 85.50m, true, false, "23:00" }.Select(threshold => threshold.ToString()));

    private static DocumentRequirements Read(string json) => WireFormat.Read<DocumentRequirements>(json, Json);

    private static string Error<T>(string json)
        where T : class => Assert.Throws<WireException>(() => WireFormat.Read<T>(json, Json)).Message;
}
