using NodaTime;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Resources.Tests;

public sealed class CompiledResourceTests
{
    private static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    private static readonly Venue Hall = new()
    {
        Availability = new() { IntervalMinutes = 60, OpeningHours = [new() { Day = IsoDayOfWeek.Monday, From = ClockTime.Of(8), To = ClockTime.Of(12) }] },
        TimeLogic = new() { BufferBeforeMinutes = 10, BufferAfterMinutes = 20 },
        Pricing = new() { IsFree = false, BasePrice = 500, PriceModel = PriceModel.PerHour, Currency = "NOK", VatRate = 0 },
    };

    [Fact]
    public void Rules_AreThoseOfTheObjectAndCompiledOnce()
    {
        var compiled = new ResourceCompiler(Oslo).Compile(Hall);
        Assert.Same(Hall, compiled.Resource);
        Assert.Same(Oslo, compiled.Calendar.AsT0.Zone);
        Assert.Same(compiled.Calendar.AsT0, compiled.Calendar.AsT0);
        Assert.Same(compiled.Prices.AsT0, compiled.Prices.AsT0);
    }

    [Theory]
    [InlineData(BufferRule.Max, 20)]
    [InlineData(BufferRule.Additive, 30)]
    public void Calendar_FollowsTheBufferRule(BufferRule rule, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), new ResourceCompiler(Oslo, rule).Compile(Hall).Calendar.AsT0.LongestGap);

    [Fact]
    public void Prices_ThatDoNotCompileLeaveTheCalendar()
    {
        var compiled = new ResourceCompiler(Oslo).Compile(Hall with { Pricing = Hall.Pricing! with { BasePrice = -1 } });
        Assert.Equal("pricing.basePrice", Assert.Single(compiled.Prices.AsT1.Findings).Field);
        Assert.True(compiled.Calendar.IsT0);
    }

    [Fact]
    public void Constructor_NeedsAnObjectAndAZone()
    {
        Assert.Throws<ArgumentNullException>(() => new CompiledResource(null!, Oslo));
        Assert.Throws<ArgumentNullException>(() => new CompiledResource(Hall, null!));
    }
}
