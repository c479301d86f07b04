using NodaTime;
using Utleie.Domain.Pricing.Settlements;

namespace Utleie.Domain.Pricing.Tests.Settlements;

/// <summary>The fee of a late return. Source: 001 §7.3; D266.</summary>
public sealed class LateFeeTests
{
    private static readonly LateFeeRule Rule = new(2, Money.Of(500));

    /// <summary>Due Saturday 28 March 12:00, two hours' grace; the clocks change on Sunday.</summary>
    [Theory]
    [InlineData("2026-03-28 11:00", 0)]
    [InlineData("2026-03-28 14:00", 0)]
    [InlineData("2026-03-28 14:01", 1)]
    [InlineData("2026-03-29 14:00", 1)]
    [InlineData("2026-03-29 14:01", 2)]
    [InlineData("2026-03-30 09:00", 2)]
    [InlineData("2026-04-04 14:00", 7)]
    public void Of_CountsStartedDaysByTheClock(string returned, int days) =>
        Assert.Equal(new(days, Money.Of(500 * days)), LateFee.Of(Desk.At("2026-03-28 12:00"), Desk.At(returned), Rule, Desk.Oslo));

    [Fact]
    public void Of_ThrowsOnNegativeRules()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LateFee.Of(Desk.Now, Desk.Now, Rule with { GraceHours = -1 }, Desk.Oslo));
        Assert.Throws<ArgumentOutOfRangeException>(() => LateFee.Of(Desk.Now, Desk.Now, Rule with { PerDay = Money.Of(-1) }, Desk.Oslo));
    }

    /// <summary>The least number of days by the wall clock that reach the return, counted one by one; about both clock changes.</summary>
    [Law(500)]
    public void Of_EqualsCountingDayByDay(ushort dueMinutes, ushort lateMinutes, bool inSpring, byte grace)
    {
        var around = inSpring ? Instant.FromUtc(2026, 3, 27, 0, 0) : Instant.FromUtc(2026, 10, 23, 0, 0);
        var due = around + Duration.FromMinutes(dueMinutes % 4000);
        var returned = due + Duration.FromMinutes(lateMinutes % 12_000);
        var first = due + Duration.FromHours(grace % 30);
        var days = 0;
        for (var at = first; at < returned; at = (first.InZone(Desk.Oslo).LocalDateTime + Period.FromDays(days)).InZoneLeniently(Desk.Oslo).ToInstant())
            days++;
        Assert.Equal(days, LateFee.Of(due, returned, new(grace % 30, Money.Of(1)), Desk.Oslo).Days);
    }
}
