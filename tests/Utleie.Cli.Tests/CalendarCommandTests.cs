using System.Text.Json;
using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

public sealed class CalendarCommandTests
{
    /// <summary>001 §6.2, letter by letter.</summary>
    private const string Matrix = """
                      08:00   09:00   10:00   11:00   12:00   13:00   ...
                    ┌───────┬───────┬───────┬───────┬───────┬───────┐
          Bane 1    │ Ledig │Opptatt│ Ledig │ Ledig │Opptatt│ Ledig │
                    ├───────┼───────┼───────┼───────┼───────┼───────┤
          Bane 2    │Opptatt│ Ledig │ Ledig │Opptatt│ Ledig │ Ledig │
                    ├───────┼───────┼───────┼───────┼───────┼───────┤
          Bane 3    │ Ledig │ Ledig │Opptatt│ Ledig │ Ledig │Opptatt│
                    ├───────┼───────┼───────┼───────┼───────┼───────┤
          Bane 4    │ Ledig │Opptatt│ Ledig │ Ledig │ Ledig │ Ledig │
                    └───────┴───────┴───────┴───────┴───────┴───────┘
        """;

    private static Ran Padel(params string[] more) => Desk.Run(["calendar", Desk.Padel, "--date", "2026-02-09", "--bookings", Desk.PadelBookings, .. more]);

    [Fact]
    public void Calendar_AsTextDrawsTheMatrix()
    {
        var ran = Padel("--text");
        Assert.Equal((ExitCode.Done, "", "mandag 9. februar 2026"), (ran.Code, ran.Error, ran.Lines[0]));
        Assert.Equal(Matrix.Split('\n'), ran.Lines[1..11]);
        Assert.Equal("              14:00   15:00   16:00   17:00   18:00   19:00   ...", ran.Lines[11]);
        Assert.Equal("              20:00   21:00", ran.Lines[21]);
    }

    [Fact]
    public void Calendar_HasTheMembersOfTheContract()
    {
        var answer = Padel().Done();
        Assert.Equal(["zone", "days", "findings"], answer.Names());
        var day = Assert.Single(answer.GetProperty("days").EnumerateArray());
        Assert.Equal(["date", "rows"], day.Names());
        Assert.Equal(["bane-1", "bane-2", "bane-3", "bane-4"], day.GetProperty("rows").All("courtId"));
        Assert.Equal(["courtId", "name", "cells"], day.GetProperty("rows")[0].Names());
        var cells = day.GetProperty("rows")[1].GetProperty("cells");
        Assert.Equal(14, cells.GetArrayLength());
        Assert.Equal(["booket", "ledig", "ledig", "reservert", "ledig", "ledig"], cells.All("status").Take(6));
        Assert.Equal(["start", "end", "status", "reasons"], cells[0].Names());
        Assert.Equal(("2026-02-09T07:00:00Z", "2026-02-09T08:00:00Z"), (cells[0].Text("start"), cells[0].Text("end")));
        Assert.Equal(["code", "args", "message"], cells[0].GetProperty("reasons")[0].Names());
        Assert.Equal(0, cells[1].GetProperty("reasons").GetArrayLength());
    }

    /// <summary>Every cell that is not free can say why (D26).</summary>
    [Fact]
    public void Calendar_CellsThatAreNotFreeSayWhy()
    {
        var answer = Desk.Run("calendar", Desk.Padel, "--date", "2026-02-06", "--days", "40", "--bookings", Desk.PadelBookings, "--lang", "en").Done();
        var days = answer.GetProperty("days").EnumerateArray().ToArray();
        Assert.Equal(40, days.Length);
        var cells = days.SelectMany(day => day.GetProperty("rows").EnumerateArray()).SelectMany(row => row.GetProperty("cells").EnumerateArray()).ToArray();
        Assert.All(cells, cell => Assert.Equal(cell.Text("status") == "ledig", cell.GetProperty("reasons").GetArrayLength() == 0));
        Assert.Equal(["blokkert", "booket", "ledig", "reservert", "utilgjengelig"], cells.Select(cell => cell.Text("status")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Calendar_WithoutBookingsIsFree() =>
        Assert.All(Desk.Run("calendar", Desk.Padel, "--date", "2026-02-09").Done().GetProperty("days")[0].GetProperty("rows").EnumerateArray(), row => Assert.Equal(["ledig"], row.GetProperty("cells").All("status").Distinct()));

    [Fact]
    public void Calendar_OfSeveralDaysDrawsAMatrixForEach() =>
        Assert.Equal(["mandag 9. februar 2026", "tirsdag 10. februar 2026"], Padel("--text", "--days", "2").Lines.Where(line => line.EndsWith("2026", StringComparison.Ordinal)));

    [Fact]
    public void Calendar_WeekHasDaysAcross()
    {
        var lines = Padel("--text", "--week").Lines;
        Assert.Equal("Bane 1", lines[0]);
        Assert.Equal("         ma 09 ti 10 on 11 to 12 fr 13 lø 14 sø 15", lines[1]);
        Assert.Equal("  09:00  █████   ·     ·     ·     ·     ·     ·", lines[3]);
        Assert.Equal("  · Ledig   █ Opptatt   ▒ Reservert   ╳ Sperret   ─ Stengt", lines[^1]);
    }

    [Fact]
    public void Calendar_IsColouredOnATerminalAndTheSameWithoutTheCodes()
    {
        string[] words = ["calendar", Desk.Padel, "--date", "2026-02-09", "--bookings", Desk.PadelBookings, "--text", "--week"];
        var coloured = Desk.With(Stream.Null, new MemoryStream(), words, isColoured: true).Out;
        Assert.Contains("\u001B[31m█████\u001B[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(Desk.Run(words).Lines, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001B\\[\\d+m", "").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()));
    }

    [Fact]
    public void Calendar_OfAVenueIsOneRow()
    {
        var row = Assert.Single(Desk.Run("calendar", Desk.MoeteromY, "--date", "2026-02-09", "--bookings", Path.Combine(Desk.Data, "bookings", "moeterom-y.json")).Done().GetProperty("days")[0].GetProperty("rows").EnumerateArray());
        Assert.Equal("Møterom Y - Kragerø", row.Text("name"));
        Assert.Equal(["ledig", "utilgjengelig", "booket", "booket", "utilgjengelig"], row.GetProperty("cells").All("status").Take(5));
    }

    [Fact]
    public void Calendar_OfUnitsCountsThoseThatAreFree()
    {
        var cells = Desk.Run("calendar", Desk.Tent, "--date", "2026-06-22", "--bookings", Desk.TentBookings).Done().GetProperty("days")[0].GetProperty("rows")[0].GetProperty("cells");
        Assert.Equal([0, 0, 0, 0, 1, 1, 3, 3], cells.EnumerateArray().Select(cell => cell.GetProperty("freeUnits").GetInt32()));
        Assert.Contains("│  0/3  │", Desk.Run("calendar", Desk.Tent, "--date", "2026-06-22", "--bookings", Desk.TentBookings, "--text").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_OfDaysHasOneCellADay()
    {
        var cabin = Desk.File("""
            {"category":"lokaler","identity":{"slug":"hytta","displayName":"Hytta"},"availability":{"availabilityType":"day","openingHours":[{"day":"Mandag","from":"15:00","to":"12:00"},{"day":"Tirsdag","from":"15:00","to":"12:00"}]}}
            """);
        var answer = Desk.Run("calendar", cabin, "--date", "2026-02-09", "--days", "3").Done();
        Assert.Equal(["ledig", "ledig", "stengt"], answer.GetProperty("days").EnumerateArray().Select(day => day.GetProperty("rows")[0].GetProperty("cells")[0].Text("status")));
        var allocated = Desk.With("""{"id":"h1","start":"2026-02-09","end":"2026-02-10","user":"kari"}""", "allocate", cabin, "-").Done();
        Assert.Equal(("2026-02-09T14:00:00Z", "2026-02-11T11:00:00Z"), (allocated.Text("start"), allocated.Text("end")));
    }

    [Fact]
    public void Calendar_OfRulesThatMakeNoSenseAnswersTheFindings()
    {
        var file = Desk.File("""{"category":"sport","multiCourt":{"courts":[{"id":"a"}],"bookingRules":{"slotDurationMinutes":50,"minDurationMinutes":50,"maxDurationMinutes":100}}}""");
        Assert.Contains("multiCourt.bookingRules.slotDurationMinutes", Desk.Run("calendar", file, "--date", "2026-02-09").No().GetProperty("reasons").All("field"));
    }

    [Theory]
    [InlineData("""[{"id":"x","courtId":"bane-9","start":"2026-02-09T10:00","end":"2026-02-09T11:00"}]""", "[0]: ")]
    [InlineData("""[{"id":"a","courtId":"bane-1","start":"2026-02-09T10:00","end":"2026-02-09T11:00","status":"cancelled"},{"id":"x","courtId":"bane-9","start":"2026-02-09T10:00","end":"2026-02-09T11:00"}]""", "[1]: ")]
    [InlineData("""[{"id":"x","courtId":"bane-1","end":"2026-02-09T11:00"}]""", "[0].start: the time is missing. Write it as 2026-02-09T10:00.")]
    [InlineData("""[{"id":"x","courtId":"bane-1","start":"2026-02-09T10:00","end":"9999-12-31"}]""", "[0].end: 9999-12-31 is outside the calendar, which goes from 1971 to 2199. Check the year.")]
    [InlineData("""[{"id":"x","courtId":"bane-1","start":"2026-02-09T10:00","end":"2026-02-09T11:00","status":"opptatt"}]""", "[0].status: ")]
    [InlineData("""{"id":"x"}""", "a list is expected")]
    [InlineData("null", "the document is null")]
    public void Calendar_StopsAtBookingsThatCannotBePlaced(string bookings, string message)
    {
        var file = Desk.File(bookings);
        Assert.StartsWith($"{file}: {message}", Desk.Run("calendar", Desk.Padel, "--date", "2026-02-09", "--bookings", file).Unreadable(), StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_TellsOfBookingsThatOverlap()
    {
        var file = Desk.File("""[{"id":"a","courtId":"bane-1","start":"2026-02-09T10:00","end":"2026-02-09T12:00"},{"id":"b","courtId":"bane-1","start":"2026-02-09T11:00","end":"2026-02-09T12:00"}]""");
        Assert.Equal(["stored-overlap"], Desk.Run("calendar", Desk.Padel, "--date", "2026-02-09", "--bookings", file).Done().GetProperty("findings").All("code"));
    }
}
