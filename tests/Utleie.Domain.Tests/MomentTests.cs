using NodaTime;
using NodaTime.Text;

namespace Utleie.Domain.Tests;

public sealed class MomentTests
{
    private static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    [Theory]
    [InlineData("2026-06-01", "2026-06-01", "2026-05-31T22:00:00Z", "2026-06-01T22:00:00Z")]
    [InlineData("2026-06-01T10:00", "2026-06-01T10:00", "2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z")]
    [InlineData("2026-06-01T10:00:00", "2026-06-01T10:00", "2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z")]
    [InlineData("2026-06-01T10:00:30", "2026-06-01T10:00:30", "2026-06-01T08:00:30Z", "2026-06-01T08:00:30Z")]
    [InlineData("2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z")]
    [InlineData("2026-06-01T10:00:00+02:00", "2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z")]
    [InlineData("2026-06-01T10:00+02:00", "2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z")]
    public void Parse_Reads(string text, string written, string start, string end)
    {
        var moment = Moment.Parse(text);
        Assert.Equal((written, start, end), (moment.ToString(), Iso(moment.Start(Oslo)), Iso(moment.End(Oslo))));
        Assert.Equal(moment, Moment.Parse(written));
    }

    /// <summary>D10: a skipped time moves forward by the gap, an ambiguous one is the earlier.</summary>
    [Theory]
    [InlineData("2026-03-29T01:59", "2026-03-29T00:59:00Z")]
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-03-29T03:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25T02:30", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T03:00", "2026-10-25T02:00:00Z")]
    public void Start_OnClockChangeNights_IsLenient(string local, string instant) => Assert.Equal(instant, Iso(Moment.Parse(local).Start(Oslo)));

    [Theory]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-03-30", 24)]
    [InlineData("2026-10-25", 25)]
    public void Date_LastsTheWholeDay(string date, int hours) => Assert.Equal(Duration.FromHours(hours), Moment.Parse(date).End(Oslo) - Moment.Parse(date).Start(Oslo));

    [Theory]
    [InlineData("2026-06-01", true, false, "2026-06-01T00:00")]
    [InlineData("2026-06-01T10:00", false, false, "2026-06-01T10:00")]
    [InlineData("2026-06-01T08:00:00Z", false, true, "2026-06-01T10:00")]
    public void Kind_IsTold(string text, bool isDate, bool isInstant, string local)
    {
        var moment = Moment.Parse(text);
        Assert.Equal((isDate, isInstant, Moment.Parse(local)), (moment.IsDate, moment.IsInstant, Moment.Of(moment.Local(Oslo))));
    }

    /// <summary>"For ever" is how databases write the calendar's last day; no zone pushes it over.</summary>
    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-31T23:59:59")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("9999-12-31T23:59:59-10:00")]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    public void EndsOfTheCalendar_AreMoments(string text)
    {
        foreach (var zone in new[] { Oslo, DateTimeZoneProviders.Tzdb["Pacific/Honolulu"], DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"] })
        {
            var moment = Moment.Parse(text);
            Assert.True(moment.Start(zone) <= moment.End(zone));
            Assert.Equal(moment.Local(zone), Moment.Of(moment.Local(zone)).Local(zone));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("01.06.2026")]
    [InlineData("2026-6-1")]
    [InlineData("2026-02-29")]
    [InlineData("2026-06-01 10:00")]
    [InlineData("2026-06-01T25:00")]
    [InlineData("2026-06-01T10")]
    [InlineData("10:00")]
    [InlineData("0000-01-01")]
    [InlineData("-0001-01-01")]
    [InlineData("-9998-01-01T00:00:00Z")]
    [InlineData(null)]
    public void Parse_RefusesWithTheRule(string? text)
    {
        Assert.False(Moment.TryParse(text, out var moment));
        Assert.Equal(default, moment);
        Assert.Contains("is not a point in time: it is a date, a local date and time, or an instant.", Assert.Throws<FormatException>(() => Moment.Parse(text!)).Message, StringComparison.Ordinal);
    }

    private static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
