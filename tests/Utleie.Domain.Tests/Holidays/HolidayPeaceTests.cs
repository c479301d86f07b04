using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Tests.Holidays;

public sealed class HolidayPeaceTests
{
    [Theory]
    [InlineData("2027-05-23", "06:00–13:00")]
    [InlineData("2027-05-22", "")]
    [InlineData("2027-03-24", "")]
    [InlineData("2027-03-25", "06:00–13:00")]
    [InlineData("2027-03-26", "06:00–13:00")]
    [InlineData("2027-03-27", "16:00–24:00")]
    [InlineData("2027-03-28", "06:00–13:00")]
    [InlineData("2027-03-29", "06:00–13:00")]
    [InlineData("2027-05-06", "06:00–13:00")]
    [InlineData("2027-05-15", "16:00–24:00")]
    [InlineData("2027-05-17", "06:00–13:00")]
    [InlineData("2026-05-17", "06:00–13:00")]
    [InlineData("2028-05-17", "")]
    [InlineData("2028-05-01", "")]
    [InlineData("2026-12-24", "16:00–24:00")]
    [InlineData("2028-12-24", "06:00–13:00, 16:00–24:00")]
    [InlineData("2026-12-25", "06:00–13:00")]
    [InlineData("2026-12-26", "06:00–13:00")]
    [InlineData("2026-12-31", "")]
    [InlineData("2027-01-01", "06:00–13:00")]
    public void On_FollowsTheAct(string date, string hours) =>
        Assert.Equal(hours, string.Join(", ", HolidayPeace.On(LocalDatePattern.Iso.Parse(date).Value).Select(one => $"{one.From}–{one.To}")));

    [Theory]
    [InlineData("2027-05-23T04:00", "2027-05-23T06:00", null)]
    [InlineData("2027-05-23T04:00", "2027-05-23T06:01", "2027-05-23")]
    [InlineData("2027-05-23T13:00", "2027-05-23T15:00", null)]
    [InlineData("2027-05-23T12:59", "2027-05-23T15:00", "2027-05-23")]
    [InlineData("2027-05-22T20:00", "2027-05-24T08:00", "2027-05-23")]
    [InlineData("2027-05-23T06:00", "2027-05-23T06:00", "2027-05-23")]
    [InlineData("2027-05-23T13:00", "2027-05-23T13:00", null)]
    [InlineData("2026-12-24T15:00", "2026-12-24T16:00", null)]
    [InlineData("2026-12-24T15:00", "2026-12-24T18:00", "2026-12-24")]
    public void FirstMet_IsTheFirstDateThatAnEventDisturbs(string start, string end, string? date) => Assert.Equal(
        date is null ? (LocalDate?)null : LocalDatePattern.Iso.Parse(date).Value, HolidayPeace.FirstMet(At(start), At(end)));

    private static LocalDateTime At(string text) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm").Parse(text).Value;
}
