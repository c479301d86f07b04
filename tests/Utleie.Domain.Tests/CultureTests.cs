using System.Globalization;
using Utleie.Domain.Tests.Wire;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests;

/// <summary>The culture of the machine changes nothing.</summary>
public sealed class CultureTests
{
    [Fact]
    public void Cultures_AreThere_AndDiffer()
    {
        Assert.SkipWhen(500.5m.ToString(new CultureInfo("nb-NO")) == "500.5", "Globalization is invariant.");
        Assert.Equal(("500,5", "ı"), (500.5m.ToString(new CultureInfo("nb-NO")), "I".ToLower(new CultureInfo("tr-TR"))));
        Assert.NotEqual("2026", new DateTime(2026, 2, 6, 0, 0, 0, DateTimeKind.Utc).ToString("yyyy", new CultureInfo("ar-SA")));
    }

    [Fact]
    public void Values_PrintAndParseTheSame() => Culture.InEach(() =>
    {
        Assert.Equal("-500.50 NOK", Money.Parse("-500.50").ToString());
        Assert.Equal("12.5 %", Percent.Parse("12.5").ToString());
        Assert.Equal("25 %", VatRate.Parse("25 %").ToString());
        Assert.Equal("58.8683, -9.4103", GeoPoint.Parse("58.8683, -9.4103").ToString());
        Assert.Equal("08:05", ClockTime.Parse("08:05").ToString());
        Assert.Equal("istanbul-haakon-ii", Slug.From("İSTANBUL Haakon II").ToString());
        Assert.Equal("ii-2", Slug.From("II").MakeUnique(slug => slug.ToString() == "ii").ToString());
        Assert.Equal("POST@iii.no", EmailAddress.Parse("POST@III.NO").ToString());
        Assert.Equal("964965226", OrganisationNumber.Parse("964 965 226").ToString());
        Assert.Equal("+4764889942", PhoneNumber.Parse("0047 64 88 99 42").ToString());
        Assert.Equal("2026-06-01T08:00:00Z", Moment.Parse("2026-06-01T10:00:00+02:00").ToString());
        Assert.Equal("2026-06-01", Moment.Parse("2026-06-01").ToString());
        Assert.Equal("019c3264-e900-7000-8000-000000000000", ResourceId.Parse("019C3264-E900-7000-8000-000000000000").ToString());
        Assert.Equal("[-1, 2]", ((ValueList<int>)[-1, 2]).ToString());
    });

    [Fact]
    public void Documents_AreReadAndWrittenTheSame() => Culture.InEach(() =>
    {
        const string json = """{"count":-1,"price":500.50,"degrees":58.8683,"time":"08:00","date":"2026-02-06","season":"12-31","at":"2026-02-06T10:00:00Z","opens":"2026-06-01","day":"Lørdag","policy":"full","colour":"sea_green"}""";
        Assert.Equal(json, WireFormat.Write(Sample.Read(json), Sample.Options));
        Assert.Equal(NodaTime.IsoDayOfWeek.Friday, Sample.Read("""{"day":"FREDAG"}""").Day);
        Assert.Equal("parts[0].count", Sample.Error("""{"parts":[{"count":1.5}]}""").Field);
    });

    /// <summary>Whoever runs the tests in a culture says which, and finds out whether they are.</summary>
    [Fact]
    public void Tests_RunInTheCultureThatIsAskedFor()
    {
        var asked = Environment.GetEnvironmentVariable("EXPECTED_CULTURE");
        Assert.SkipWhen(asked is null, "No culture is asked for.");
        Assert.Equal(asked == "invariant" ? "" : asked!.Replace('_', '-'), CultureInfo.CurrentCulture.Name);
    }
}
