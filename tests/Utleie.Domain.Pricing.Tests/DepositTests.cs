namespace Utleie.Domain.Pricing.Tests;

/// <summary>What is held as security, and why. Source: 001 §3.5, §4.3, §7.4; D20a, D21.</summary>
public sealed class DepositTests
{
    [Theory]
    [InlineData("over_100_personer", "deposit-persons(limit: 100, participants: 101)")]
    [InlineData("over_101_personer", null)]
    [InlineData("over_0_personer", "deposit-persons(limit: 0, participants: 101)")]
    [InlineData("over_2_timer", "deposit-hours(limit: 2, hours: 2.5)")]
    [InlineData("over_3_timer", null)]
    [InlineData("alkohol", "deposit-tag(tag: alkohol)")]
    [InlineData("DANS", "deposit-tag(tag: DANS)")]
    [InlineData("konsert", null)]
    public void Quote_TellsWhyADepositIsDue(string trigger, string? reason)
    {
        var due = Ask(new() { Amount = 5000, Triggers = [trigger] }).Deposit;
        Assert.Equal(reason is null ? [] : [reason], due.Reasons.Told());
        Assert.Equal(Money.Of(reason is null ? 0 : 5000), due.Amount);
    }

    /// <summary>What looks like a limit and is none is a tag as any other.</summary>
    [Theory]
    [InlineData("over__personer")]
    [InlineData("over_personer")]
    [InlineData("over_-1_personer")]
    [InlineData("over_ 1_personer")]
    [InlineData("over_ti_timer")]
    [InlineData("under_1_timer")]
    [InlineData("over_1_timers")]
    [InlineData("over_99999999999_timer")]
    public void Quote_ATriggerThatIsNoLimitIsATag(string trigger)
    {
        Assert.Empty(Ask(new() { Amount = 5000, Triggers = [trigger] }).Deposit.Reasons);
        Assert.Equal([$"deposit-tag(tag: {trigger})"], Ask(new() { Amount = 5000, Triggers = [trigger] }, tag: trigger).Deposit.Reasons.Told());
    }

    [Fact]
    public void Quote_ExactlyTheHoursIsNotOver() =>
        Assert.Empty(Desk.Book(Desk.Hourly() with { Deposit = new() { Amount = 5000, Triggers = ["over_2_timer"] } }).Quote("2026-01-19 10:00", "2026-01-19 12:00").Deposit.Reasons);

    [Fact]
    public void Quote_ADepositIsDueOnceForAllItsReasons()
    {
        var due = Ask(new() { Required = true, Amount = 5000.5m, Triggers = ["over_100_personer"] }).Deposit;
        Assert.Equal(["deposit-required", "deposit-persons(limit: 100, participants: 101)"], due.Reasons.Told());
        Assert.Equal(Money.Of(5000.5m), due.Amount);
    }

    [Theory]
    [InlineData(null, 7300, null)]
    [InlineData(7300, 7300, null)]
    [InlineData(7299, 7299, "deposit-capped(max: 7299)")]
    public void Quote_DepositsTogetherComeToTheMaximumAtMost(int? max, int amount, string? capped)
    {
        var extras = new PriceExtras { Deposits = [new(DepositKind.Equipment, 1500, "e"), new(DepositKind.Key, 800, "k")], MaxDeposit = max };
        var due = Ask(new() { Required = true, Amount = 5000 }, extras: extras).Deposit;
        string[] reasons = ["deposit-required", "deposit-equipment(amount: 1500)", "deposit-key(amount: 800)"];
        Assert.Equal(capped is null ? reasons : [.. reasons, capped], due.Reasons.Told());
        Assert.Equal(Money.Of(amount), due.Amount);
    }

    [Fact]
    public void Quote_AnObjectWithoutADepositAsksForNone()
    {
        var due = Desk.Book(Desk.Hourly() with { Currency = "EUR" }).Quote("2026-01-19 10:00", "2026-01-19 12:00").Deposit;
        Assert.Equal(new(Money.Of(0, "EUR"), default), due);
    }

    private static Quote Ask(DepositConfig deposit, PriceExtras? extras = null, string tag = "dans")
    {
        var request = Desk.Request("2026-01-19 10:00", "2026-01-19 12:30") with { Participants = 101, Tags = ["Alkohol", tag] };
        return Desk.Book(Desk.Hourly() with { Deposit = deposit }, extras).Quote(request);
    }
}
