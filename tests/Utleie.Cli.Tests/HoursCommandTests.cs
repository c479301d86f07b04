using System.Text.Json;

namespace Utleie.Cli.Tests;

/// <summary>Opening hours, windows, limits and periods as municipalities publish them.</summary>
public sealed class HoursCommandTests
{
    private const string Hall = """
        {
          "category": "lokaler",
          "availability": {
            "intervalMinutes": 60,
            "schoolCalendar": "skaun",
            "openingHours": [
              { "day": "Mandag", "from": "16:00", "to": "22:00" },
              { "day": "Tirsdag", "from": "16:00", "to": "22:00" },
              { "dayTypes": ["helligdag"], "closed": true },
              { "dayTypes": ["skoleferie"], "from": "10:00", "to": "18:00" }
            ]
          },
          "timeLogic": {
            "bookingWindows": [
              { "id": "lag", "opensAt": "2026-05-01T09:00", "forFrom": "2026-08-17", "forTo": "2026-12-20", "targetGroups": ["lag"] },
              { "id": "alle", "opensAt": "2026-06-01", "forFrom": "2026-08-17", "forTo": "2026-12-20" }
            ],
            "maxBookingsPerUser": { "perOrganisation": { "hoursPerWeek": 3 } }
          }
        }
        """;

    private const string School = """[{"id":"skaun","schoolYears":[{"from":"2026-08-17","to":"2027-06-18","holidays":[{"name":"Høstferie","from":"2026-10-05","to":"2026-10-09"}]}]}]""";

    [Theory]
    [InlineData("2026-10-05", "ledig", 8, "2026-10-05T08:00:00Z")]
    [InlineData("2026-10-12", "ledig", 6, "2026-10-12T14:00:00Z")]
    public void Calendar_FollowsTheSchoolYear(string date, string status, int cells, string start)
    {
        var row = Day(date, "--school", Desk.File(School)).GetProperty("rows")[0].GetProperty("cells");
        Assert.Equal((cells, status, start), (row.GetArrayLength(), row[0].Text("status"), row[0].Text("start")));
    }

    [Fact]
    public void Calendar_NamesTheHolidayThatIsClosed()
    {
        var row = Day("2027-05-17", "--school", Desk.File(School)).GetProperty("rows")[0].GetProperty("cells");
        Assert.Equal("stengt", row[0].Text("status"));
        Assert.Contains("Grunnlovsdagen", row[0].GetProperty("reasons")[0].Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_WithoutTheSchoolCalendar_SaysWhatIsMissing() =>
        Assert.Contains("no-school-calendar", Desk.Run("calendar", Desk.File(Hall), "--date", "2026-10-05").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-04-30T10:00:00Z", "lag", "not-open-yet")]
    [InlineData("2026-05-02T10:00:00Z", "lag", null)]
    [InlineData("2026-05-02T10:00:00Z", "andre", "not-open-yet")]
    [InlineData("2026-06-02T10:00:00Z", "andre", null)]
    public void Allocate_OpensTheAutumnForAGroup(string now, string group, string? code)
    {
        var ran = Desk.With(
            $$"""{"id":"a","start":"2026-10-12T16:00","end":"2026-10-12T18:00","user":"kari","targetGroup":"{{group}}"}""",
            "allocate", Desk.File(Hall), "-", "--school", Desk.File(School), "--now", now);
        Assert.Equal(code is null ? [] : [code], ran.Json.GetProperty("reasons").All("code"));
    }

    [Fact]
    public void Allocate_CountsTheHoursOfAnOrganisation()
    {
        var ran = Desk.With(
            """
            {"id":"a","start":"2027-03-01T16:00","end":"2027-03-01T18:00","user":"kari","organisation":"fram"}
            {"id":"b","start":"2027-03-02T16:00","end":"2027-03-02T18:00","user":"ola","organisation":"fram"}
            {"id":"c","start":"2027-03-02T18:00","end":"2027-03-02T20:00","user":"per"}
            """,
            "allocate", Desk.File(Hall), "-", "--school", Desk.File(School), "--batch");
        Assert.Equal(["allocated", "refused", "allocated"], ran.Lines.Select(line => JsonDocument.Parse(line).RootElement.Text("outcome")));
        Assert.Contains("organisation-week-hours-limit", ran.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void FirstFree_OffersPeriods()
    {
        const string House = """{"category":"lokaler","availability":{"periods":[{"name":"Dag","from":"08:00","to":"16:00"},{"name":"Kveld","from":"16:00","to":"24:00"}]}}""";
        var ran = Desk.With("""{"from":"2027-03-01T10:00","to":"2027-03-02T10:00"}""", "first-free", Desk.File(House), "-");
        Assert.Equal("2027-03-01T15:00:00Z", ran.Json.GetProperty("options")[0].Text("start"));
    }

    [Fact]
    public void Calendar_OfAnEvent_NamesTheHolidayPeace()
    {
        var answer = Desk.Run("calendar", Desk.File("""{"category":"arrangementer","availability":{"openingHours":[{"day":"Søndag","from":"10:00","to":"20:00"}]}}"""), "--date", "2027-05-23").Done();
        Assert.Contains("holiday-peace", answer.GetProperty("findings").All("code"));
    }

    private static JsonElement Day(string date, params string[] more) =>
        Desk.Run(["calendar", Desk.File(Hall), "--date", date, "--now", "2026-09-01T10:00:00Z", .. more]).Done().GetProperty("days")[0];
}
