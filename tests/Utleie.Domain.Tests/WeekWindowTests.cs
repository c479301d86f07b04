using NodaTime;

namespace Utleie.Domain.Tests;

public sealed class WeekWindowTests
{
    private static readonly LocalDateTime Monday = new(2026, 2, 2, 0, 0);

    [Theory]
    [InlineData("08:00", "16:00", 480)]
    [InlineData("22:00", "02:00", 240)]
    [InlineData("00:00", "24:00", 1440)]
    [InlineData("00:00", "00:00", 1440)]
    [InlineData("08:00", "08:00", 1440)]
    [InlineData("08:00", "24:00", 960)]
    [InlineData("23:59", "00:00", 1)]
    [InlineData("16:00", "08:00", 960)]
    public void LengthMinutes_CrossesMidnight_WhereTheEndIsNotLater(string from, string to, int minutes) =>
        Assert.Equal(minutes, new WeekWindow(DaySet.EveryDay, ClockTime.Parse(from), ClockTime.Parse(to)).LengthMinutes);

    [Theory]
    [InlineData(IsoDayOfWeek.Monday, "08:00", "16:00", "480-960")]
    [InlineData(IsoDayOfWeek.Tuesday, "22:00", "02:00", "2760-3000")]
    [InlineData(IsoDayOfWeek.Sunday, "22:00", "02:00", "0-120 9960-10080")]
    [InlineData(IsoDayOfWeek.Sunday, "22:00", "24:00", "9960-10080")]
    [InlineData(IsoDayOfWeek.Sunday, "22:00", "00:00", "9960-10080")]
    [InlineData(IsoDayOfWeek.Sunday, "00:00", "24:00", "8640-10080")]
    public void Spans_AreMinutesOfTheWeek(IsoDayOfWeek day, string from, string to, string spans)
    {
        var window = new WeekWindow(DaySet.Of(day), ClockTime.Parse(from), ClockTime.Parse(to));
        Assert.Equal(spans, string.Join(' ', window.Spans().Select(span => FormattableString.Invariant($"{span.Start}-{span.End}"))));
    }

    [Law(60)]
    public bool Spans_EqualContains_MinuteByMinute(WeekWindow window)
    {
        var covered = new bool[WeekWindow.MinutesPerWeek];
        foreach (var span in window.Spans())
            Array.Fill(covered, true, span.Start, span.End - span.Start);
        return Enumerable.Range(0, WeekWindow.MinutesPerWeek).All(minute => covered[minute] == window.Contains(Monday.PlusMinutes(minute)));
    }

    [Law]
    public bool Spans_LieInTheWeek_InOrder_AndDoNotOverlap(WeekWindow window)
    {
        var end = 0;
        foreach (var span in window.Spans())
        {
            if (span.Start < end || span.End <= span.Start || span.End > WeekWindow.MinutesPerWeek)
                return false;
            end = span.End;
        }

        return true;
    }

    [Fact]
    public void Constructor_RefusesAStartAt24() => Assert.Contains(
        "A time window cannot start at 24:00. Start it at 00:00 the next day.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeekWindow(DaySet.EveryDay, ClockTime.EndOfDay, ClockTime.Of(8))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Always_CoversTheWeek()
    {
        Assert.Equal(WeekWindow.MinutesPerWeek, WeekWindow.Always.Spans().Sum(span => span.End - span.Start));
        Assert.Equal("Monday, Sunday 08:00–16:00", new WeekWindow(DaySet.Of(IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday), ClockTime.Of(8), ClockTime.Of(16)).ToString());
        Assert.Empty(default(WeekWindow).Spans());
    }
}

public sealed class DaySetTests
{
    [Fact]
    public void Set_HoldsItsDays()
    {
        var days = DaySet.Of(IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Monday);
        Assert.Equal((2, "Monday, Sunday"), (days.Count, days.ToString()));
        Assert.True(days.Contains(IsoDayOfWeek.Sunday) && !days.Contains(IsoDayOfWeek.Saturday));
        Assert.Equal((0, ""), (default(DaySet).Count, default(DaySet).ToString()));
        Assert.Equal(DaySet.EveryDay, DaySet.Of([.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)]));
    }

    [Theory]
    [InlineData(IsoDayOfWeek.None)]
    [InlineData((IsoDayOfWeek)8)]
    [InlineData((IsoDayOfWeek)(-1))]
    public void Set_RefusesWhatIsNoDay(IsoDayOfWeek day)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DaySet.Of(day));
        Assert.Throws<ArgumentOutOfRangeException>(() => DaySet.EveryDay.Contains(day));
    }
}
