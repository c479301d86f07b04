using NodaTime;

namespace Utleie.Domain.Tests;

public sealed class ClockTimeTests
{
    [Theory]
    [InlineData("00:00", 0)]
    [InlineData("08:30", 510)]
    [InlineData("23:59", 1439)]
    [InlineData("24:00", 1440)]
    public void Parse_Reads(string text, int minutes)
    {
        Assert.Equal(minutes, ClockTime.Parse(text).Minutes);
        Assert.Equal(text, ClockTime.FromMinutes(minutes).ToString());
    }

    [Theory]
    [InlineData("8:00")]
    [InlineData("08:0")]
    [InlineData("08.00")]
    [InlineData("0800")]
    [InlineData("24:01")]
    [InlineData("25:00")]
    [InlineData("12:60")]
    [InlineData("08:00:00")]
    [InlineData(" 08:00")]
    [InlineData("-1:00")]
    [InlineData("٠٨:٠٠")]
    [InlineData("")]
    public void Parse_RefusesWithValueRuleAndCure(string text)
    {
        Assert.False(ClockTime.TryParse(text, out var time));
        Assert.Equal(default, time);
        Assert.Equal($"'{text}' is not a time of day: it is HH:mm from 00:00 to 24:00. Write it as 08:00.", Assert.Throws<FormatException>(() => ClockTime.Parse(text)).Message);
    }

    [Theory]
    [InlineData(24, 1)]
    [InlineData(25, 0)]
    [InlineData(-1, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 60)]
    [InlineData(int.MaxValue, 0)]
    public void Of_RefusesWhatNoClockShows(int hour, int minute) => Assert.Throws<ArgumentOutOfRangeException>(() => ClockTime.Of(hour, minute));

    [Theory]
    [InlineData(-1)]
    [InlineData(1441)]
    public void FromMinutes_RefusesWhatIsOutsideTheDay(int minutes) => Assert.Throws<ArgumentOutOfRangeException>(() => ClockTime.FromMinutes(minutes));

    [Fact]
    public void EveryMinute_IsReadAsItIsWritten()
    {
        for (var minute = 0; minute <= ClockTime.MinutesPerDay; minute++)
        {
            var time = ClockTime.FromMinutes(minute);
            Assert.Equal(time, ClockTime.Parse(time.ToString()));
            Assert.Equal(new LocalDateTime(2026, 2, 6, 0, 0).PlusMinutes(minute), time.On(new(2026, 2, 6)));
        }
    }

    [Fact]
    public void Times_AreOrderedByTheClock()
    {
        var (early, late) = (ClockTime.Of(8), ClockTime.EndOfDay);
        Assert.True(early < late && late > early && early <= late && late >= early && early.CompareTo(late) < 0);
        Assert.Equal(ClockTime.Midnight, default);
    }

    [Fact]
    public void From_DropsTheSeconds() => Assert.Equal(ClockTime.Of(23, 59), ClockTime.From(new LocalTime(23, 59, 59)));

    [Fact]
    public void On_TheLastDateThereIsEndsAtItsLastMoment() =>
        Assert.Equal(LocalDate.MaxIsoValue.At(LocalTime.MaxValue), ClockTime.EndOfDay.On(LocalDate.MaxIsoValue));
}
