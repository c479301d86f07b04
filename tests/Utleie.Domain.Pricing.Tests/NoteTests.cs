using NodaTime;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>What the renter should know. Source: D17, D18, D92.</summary>
public sealed class NoteTests
{
    [Fact]
    public void Quote_TellsEveryNoteOnce()
    {
        var section = Desk.Hourly() with { TargetGroups = [new() { Group = "Lag", Free = true, RequiresVerification = true }], PricePlans = [Plan("a", 8, 12), Plan("b", 10, 16), Plan("c", 15, 18)] };
        var quote = Desk.Book(section).Quote(Desk.Request("2026-01-19 09:00", "2026-01-21 17:00") with { TargetGroup = "Lag", DiscountCode = "X" });
        Assert.Equal(["group-not-verified(group: Lag)", "plan-overlap(plan: a, other: b)", "plan-overlap(plan: b, other: c)", "discount-code-unknown(code: X)"], quote.Notes.Told());
    }

    /// <summary>Which of the plans lost is told by every model, in books that are the same all year and in others.</summary>
    [Theory]
    [InlineData("per time", false)]
    [InlineData("per time", true)]
    [InlineData("per halvtime", false)]
    [InlineData("per dag", false)]
    [InlineData("per dag", true)]
    [InlineData("per booking", true)]
    public void Quote_PlansOfOnePriorityThatMeetAreNotedByEveryModel(string model, bool hasSeasons)
    {
        Assert.True(PriceModel.TryParse(model, out var priceModel));
        ValueList<PricePlan> plans =
        [
            Plan("før", 6, 8) with { Priority = 1 }, Plan("a", 8, 10, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday), Plan("b", 8, 10, IsoDayOfWeek.Monday), Plan("c", 8, 10, IsoDayOfWeek.Tuesday),
            Plan("svak", 5, 12) with { Priority = -1 }, Plan("sterk", 11, 12) with { Priority = 1 },
        ];
        var seasons = new SeasonPricing { HolidayPricing = [new() { Id = "h", Date = new LocalDate(2026, 5, 17), PriceMultiplier = 2 }] };
        var book = Desk.Book(Desk.Hourly() with { PriceModel = priceModel, PricePlans = plans, SeasonPricing = hasSeasons ? seasons : null });
        Assert.Equal(["plan-overlap(plan: a, other: b)"], book.Quote("2026-01-19 08:30", "2026-01-19 09:30").Notes.Told());
        Assert.Equal(["plan-overlap(plan: a, other: c)"], book.Quote("2026-01-20 08:30", "2026-01-20 09:30").Notes.Told());
        Assert.Equal(["plan-overlap(plan: a, other: b)"], book.Quote("2026-01-26 08:30", "2026-01-26 09:30").Notes.Told());
        Assert.Empty(book.Quote("2026-01-19 06:30", "2026-01-19 07:30").Notes);
        Assert.Empty(book.Quote("2026-01-19 11:00", "2026-01-19 12:00").Notes);
        Assert.Empty(book.Quote("2026-01-21 08:30", "2026-01-21 09:30").Notes);
    }

    /// <summary>One price over two stretches, the second of which another plan lost.</summary>
    [Fact]
    public void Quote_ARivalOfAnyPartOfALineIsNoted()
    {
        PricePlan always = new() { Id = "a", Price = 1 };
        PricePlan spring = new() { Id = "b", Price = 2, Conditions = new() { SeasonStart = new AnnualDate(3, 1), SeasonEnd = new AnnualDate(5, 31) } };
        var book = Desk.Book(Desk.Hourly() with { PricePlans = [always, spring] });
        foreach (var (start, end) in new[] { ("2026-02-28 23:00", "2026-03-01 01:00"), ("2026-05-31 23:00", "2026-06-01 01:00") })
        {
            var quote = book.Quote(start, end);
            Assert.Equal((1, "plan-overlap(plan: a, other: b)"), (quote.Lines.Count, string.Join(' ', quote.Notes.Told())));
        }

        Assert.Empty(book.Quote("2026-02-28 22:00", "2026-03-01 00:00").Notes);
        Assert.Empty(book.Quote("2026-06-01 00:00", "2026-06-01 02:00").Notes);
    }

    /// <summary>A price that holds longer than its rival does: only who books the rival's hours is told of it, and of the one whose hours they are.</summary>
    [Theory]
    [InlineData("2026-01-19 06:30", "2026-01-19 07:30", "b")]
    [InlineData("2026-01-19 07:00", "2026-01-19 08:00", null)]
    [InlineData("2026-01-19 09:00", "2026-01-19 11:00", null)]
    [InlineData("2026-01-19 10:30", "2026-01-19 11:01", "c")]
    [InlineData("2026-01-19 11:30", "2026-01-19 11:45", "c")]
    [InlineData("2026-01-19 12:00", "2026-01-20 06:00", null)]
    [InlineData("2026-01-19 12:00", "2026-01-20 06:01", "b")]
    [InlineData("2026-01-18 20:00", "2026-01-19 06:30", "b")]
    [InlineData("2026-01-18 20:00", "2026-01-19 06:00", null)]
    [InlineData("2026-01-18 12:00", "2026-01-18 20:00", "d")]
    [InlineData("2026-03-29 01:00", "2026-03-29 05:00", null)]
    public void Quote_OnlyTheRivalOfTheBookedHoursIsNoted(string start, string end, string? rival)
    {
        foreach (var always in new[] { new PricePlan { Id = "a", Price = 1 }, Plan("a", 0, 24, IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday) })
        {
            foreach (var holiday in new LocalDate?[] { null, new LocalDate(2026, 5, 17) })
            {
                var section = Desk.Hourly() with { PricePlans = [always, Plan("b", 6, 7), Plan("c", 11, 12), Plan("d", 13, 14, IsoDayOfWeek.Sunday)] };
                if (holiday is { } date)
                    section = section with { SeasonPricing = new() { HolidayPricing = [new() { Id = "h", Date = date, PriceMultiplier = 2 }] } };
                var notes = Desk.Book(section).Quote(start, end).Notes.Told();
                Assert.Equal(rival is null ? [] : [$"plan-overlap(plan: a, other: {rival})"], notes);
            }
        }
    }

    private static PricePlan Plan(string id, int from, int to, params IsoDayOfWeek[] days) =>
        new() { Id = id, Price = 1 + from, Conditions = new() { DayOfWeek = [.. days], TimeFrom = ClockTime.Of(from), TimeTo = ClockTime.Of(to) } };
}
