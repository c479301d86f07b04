using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Bookings.Tests;

/// <summary>Warnings first, then the consequence. Source: 001 §3.4; D210, D235.</summary>
public sealed class NoShowLadderTests
{
    private static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];
    private static readonly NoShowRules Block = new() { WarningCount = 2, Fee = 300, ConsequenceAction = NoShowConsequence.BlockTemporary, BlockDurationDays = 30 };

    /// <summary>Two warnings, then a fee of 300 and a block of 30 days (90 in the last two rows).</summary>
    [Theory]
    [InlineData("", "2026-02-03 12:00", 30, "Ok 2 0 ")]
    [InlineData("2026-01-05", "2026-02-03 12:00", 30, "Warned 1 0 ")]
    [InlineData("2026-01-05,2026-01-09", "2026-02-03 12:00", 30, "Warned 0 0 ")]
    [InlineData("2026-01-05,2026-01-09,2026-02-02", "2026-02-03 12:00", 30, "Blocked 0 300 2026-03-04 00:00")]
    [InlineData("2026-02-02,2026-01-09,2026-01-05", "2026-03-03 23:59", 30, "Blocked 0 300 2026-03-04 00:00")]
    [InlineData("2026-01-05,2026-01-09,2026-02-02", "2026-03-04 00:00", 30, "Fee 0 300 ")]
    [InlineData("2026-01-05,2026-01-09,2026-02-02-undone", "2026-02-03 12:00", 30, "Warned 0 0 ")]
    [InlineData("2026-01-05,2026-01-09,2026-02-02", "2026-02-01 12:00", 30, "Warned 0 0 ")]
    [InlineData("2026-01-05,2026-01-09,2026-02-02,2026-02-10", "2026-02-11 12:00", 30, "Blocked 0 300 2026-03-12 00:00")]
    [InlineData("2025-01-05,2026-01-05", "2026-01-06 12:00", 30, "Warned 1 0 ")]
    [InlineData("2025-01-05", "2026-01-05 12:00", 30, "Ok 2 0 ")]
    [InlineData("2025-01-10,2025-01-20,2025-12-15", "2026-02-01 12:00", 90, "Blocked 1 300 2026-03-15 00:00")]
    [InlineData("2025-01-10,2025-01-20,2025-12-15", "2026-03-15 00:00", 90, "Warned 1 0 ")]
    public void Fold_FollowsTheLadder(string dates, string now, int days, string state) => Assert.Equal(state, Told(Block with { BlockDurationDays = days }, History(dates), now));

    [Theory]
    [InlineData(NoShowConsequence.None, "Warned 0 0 ")]
    [InlineData(null, "Warned 0 0 ")]
    [InlineData(NoShowConsequence.Fee, "Fee 0 300 ")]
    [InlineData(NoShowConsequence.BlockTemporary, "Blocked 0 300 2026-03-04 00:00")]
    [InlineData(NoShowConsequence.BlockPermanent, "Blocked 0 300 ")]
    public void Fold_HasTheConsequenceOfTheObject(NoShowConsequence? action, string state) =>
        Assert.Equal(state, Told(Block with { ConsequenceAction = action }, History("2026-01-05,2026-01-09,2026-02-02"), "2026-02-03 12:00"));

    /// <summary>An administrator lifts it: what came before no longer blocks, and still counts.</summary>
    [Theory]
    [InlineData("2026-01-05,2026-01-09,2026-02-02", "2026-02-02 18:00", "Fee 0 300 ")]
    [InlineData("2026-01-05,2026-01-09,2026-02-02", "2026-02-01 18:00", "Blocked 0 300 ")]
    [InlineData("2026-01-05,2026-01-09,2026-02-02,2026-02-03", "2026-02-02 18:00", "Blocked 0 300 ")]
    [InlineData("2026-01-05,2026-01-09,2026-02-02", "2026-02-04 18:00", "Blocked 0 300 ")]
    public void Fold_ABlockIsLiftedByAnAdministrator(string dates, string lifted, string state) =>
        Assert.Equal(state, Told(Block with { ConsequenceAction = NoShowConsequence.BlockPermanent }, History(dates) with { LiftedAt = At(lifted), LiftedBy = "admin" }, "2026-02-03 12:00"));

    [Fact]
    public void Fold_WithoutWarningsTheFirstCosts() =>
        Assert.Equal("Fee 0 300 ", Told(new() { Fee = 300, ConsequenceAction = NoShowConsequence.Fee }, History("2026-02-02"), "2026-02-03 12:00"));

    /// <summary>By definition, with loops: each no-show's own count, the blocks it sets, and the number of the past twelve months.</summary>
    [Law(300)]
    public void Fold_EqualsTheDefinition(ushort[] drawn, byte warnings, byte days, ushort today)
    {
        var first = new LocalDate(2024, 1, 1);
        var dates = (drawn ?? []).Select(day => first.PlusDays(day % 1000)).Order().ToList();
        var on = first.PlusDays(today % 1100);
        var (limit, length) = (warnings % 4, days % 120);
        LocalDate? blocked = null;
        for (var i = 0; i < dates.Count && dates[i] <= on; i++)
        {
            var count = 0;
            for (var j = 0; j <= i; j++)
                count += dates[j] > dates[i].PlusMonths(-12) ? 1 : 0;
            if (count > limit && dates[i].PlusDays(length) > on)
                blocked = blocked > dates[i].PlusDays(length) ? blocked : dates[i].PlusDays(length);
        }

        var number = dates.Count(date => date <= on && date > on.PlusMonths(-12));
        var expected = blocked is not null ? NoShowStanding.Blocked : number == 0 ? NoShowStanding.Ok : number <= limit ? NoShowStanding.Warned : NoShowStanding.Fee;
        var rules = Block with { WarningCount = limit, BlockDurationDays = length };
        var state = NoShowLadder.Fold(rules, new() { NoShows = [.. dates.Select(date => new NoShow(date))] }, Oslo.AtStartOfDay(on).ToInstant(), Oslo);
        Assert.Equal((expected, blocked is { } until ? Oslo.AtStartOfDay(until).ToInstant() : null, Math.Max(0, limit - number)), (state.State, state.BlockedUntil, state.WarningsLeft));
    }

    private static NoShowHistory History(string dates) => new()
    {
        NoShows = [.. dates.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(date => new NoShow(LocalDatePattern.Iso.Parse(date[..10]).Value, date.EndsWith("undone", StringComparison.Ordinal)))],
    };

    private static string Told(NoShowRules rules, NoShowHistory history, string now)
    {
        var state = NoShowLadder.Fold(rules, history, At(now), Oslo);
        var until = state.BlockedUntil?.InZone(Oslo).ToString("uuuu-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return FormattableString.Invariant($"{state.State} {state.WarningsLeft} {state.Fee} {until}");
    }

    private static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(local).Value.InZoneLeniently(Oslo).ToInstant();
}
