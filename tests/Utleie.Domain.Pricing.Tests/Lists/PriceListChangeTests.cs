using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Utleie.Domain.Pricing.Tests.Lists;

/// <summary>A section with every kind of amount, and two raises of it.</summary>
public sealed record AnyRaise(PricingSection Section, decimal Percent, decimal More, decimal RoundTo)
{
    internal PriceList List => Raise(Percent);

    internal PriceList Raise(decimal percent) => PriceListChange.Raise(Section, percent, RoundTo, "ny", new(2027, 1, 1));
}

public static class RaiseArbitraries
{
    public static Arbitrary<AnyRaise> Raises() => (
        from listed in AnyList.Listed
        from packaged in AnyList.Packaged
        from amounts in Gen.ArrayOf(Any.Price, 10)
        from percent in Gen.Choose(-1000, 3000)
        from more in Gen.Choose(0, 500)
        from roundTo in Gen.Elements(0.01m, 0.05m, 0.5m, 1m, 5m, 7m, 10m, 100m)
        let least = amounts.Take(3).Min()
        select new AnyRaise(
            listed.Section with
            {
                Packages = packaged.Section.Packages,
                Limits = [new() { MinimumPrice = least, MaximumPerDay = amounts[1], MaximumPerBooking = amounts[2] }],
                Fees = [new() { Id = "f", Amount = amounts[3] }, new() { Id = "r", Type = FeeType.PercentageOfRevenue, Amount = 10, Minimum = Math.Min(amounts[4], amounts[5]), Maximum = Math.Max(amounts[4], amounts[5]), RevenueThreshold = 1 }],
                AddOnServices = [new() { Id = "a", Price = amounts[6], QuantityPrices = [new() { From = 10, Price = amounts[7] }] }],
                Discounts = [new() { Id = "d", Type = DiscountType.Fixed, Value = amounts[8] }],
                Deposit = new() { Required = true, Amount = amounts[9] },
            },
            percent / 10m,
            more / 10m,
            roundTo)).ToArbitrary();
}

public sealed class PriceListChangeTests
{
    private static readonly LocalDate NewYear = new(2027, 1, 1);

    [Theory]
    [InlineData(350, 3.7, 5, 365)]
    [InlineData(550, 3.7, 5, 570)]
    [InlineData(100, 2.5, 5, 105)]
    [InlineData(100, 2.4, 5, 100)]
    [InlineData(0, 3.7, 5, 0)]
    [InlineData(2, 0, 5, 0)]
    [InlineData(99.5, 0, 1, 100)]
    [InlineData(123.45, 10, 0.01, 135.8)]
    [InlineData(123.45, 0, 0.01, 123.45)]
    [InlineData(800, -12.5, 1, 700)]
    [InlineData(800, -100, 5, 0)]
    [InlineData(100, 1000, 7, 1099)]
    public void Raise_RoundsHalfUpToTheMultiple(decimal amount, decimal percent, decimal roundTo, decimal raised) =>
        Assert.Equal($"{raised:0.##}", $"{PriceListChange.Raise(Desk.Hourly(amount), percent, roundTo, "2027", NewYear).BasePrice}");

    /// <summary>Every amount there is, in one section: 100 becomes 110, and nothing else changes.</summary>
    [Fact]
    public void Raise_ChangesEveryAmountAndNoOtherNumber()
    {
        ValueList<PriceTier> Tiers(decimal price) => [new() { FromMinutes = 0, Price = price, Model = PriceModel.PerBooking }, new() { FromMinutes = 100, Price = price }];
        PriceList Expected(decimal price) => new()
        {
            Id = "2027",
            ValidFrom = NewYear,
            BasePrice = price,
            TargetGroups = [new() { Id = "g", Group = "g", Price = price }, new() { Id = "p", Group = "p", DiscountPercent = 100 }],
            PricePlans = [new() { Id = "a", Price = price, Priority = 100 }, new() { Id = "b", Tiers = Tiers(price) }],
            Tiers = Tiers(price),
            Packages = [new() { Id = "k", Price = price, Window = new() { Hours = 100 } }],
            Limits = [new() { MinimumPrice = price, MaximumPerDay = price, MaximumPerBooking = price, MinimumMinutes = 100 }],
            Deposit = new() { Amount = price, RefundTimelineDays = 100 },
            Fees =
            [
                new() { Id = "fast", Amount = price }, new() { Id = "prosent", Type = FeeType.Percentage, Amount = 100 },
                new() { Id = "andel", Type = FeeType.PercentageOfRevenue, Amount = 100, Minimum = price, Maximum = price, RevenueThreshold = 100 },
            ],
            AddOnServices = [new() { Id = "s", Price = price, QuantityPrices = [new() { From = 100, Price = price }] }],
            Discounts = [new() { Id = "kr", Type = DiscountType.Fixed, Value = price, MaxUsage = 100 }, new() { Id = "pst", Type = DiscountType.Percentage, Value = 100 }],
        };
        var before = Expected(100);
        var section = Desk.Hourly(100) with
        {
            TargetGroups = before.TargetGroups, PricePlans = before.PricePlans, Tiers = before.Tiers, Packages = before.Packages, Limits = before.Limits, Deposit = before.Deposit, Fees = before.Fees,
            AddOnServices = before.AddOnServices, Discounts = before.Discounts, InvoiceSettings = new() { MinimumAmount = 100 },
            SeasonPricing = new() { Seasons = [new() { PriceMultiplier = 100 }] },
        };
        Assert.Equal(Expected(110), PriceListChange.Raise(section, 10, 1, "2027", NewYear));
    }

    [Fact]
    public void Raise_LeavesOutWhatHasNoAmount()
    {
        var section = Desk.Hourly(100) with
        {
            TargetGroups = [new() { Id = "fri", Group = "Fri", Free = true }],
            Limits = [new() { MinimumMinutes = 60 }],
            Fees = [new() { Id = "prosent", Type = FeeType.Percentage, Amount = 5 }],
            Discounts = [new() { Id = "pst", Type = DiscountType.Percentage, Value = 10 }],
            Deposit = new() { Required = true },
        };
        Assert.Equal(new PriceList { Id = "2027", ValidFrom = NewYear, BasePrice = 110 }, PriceListChange.Raise(section, 10, 1, "2027", NewYear));
    }

    /// <summary>The list of 2026 changes the base price only; the fee is the section's own still.</summary>
    [Fact]
    public void Raise_GoesFromTheListLastInForce()
    {
        var section = Desk.Hourly(100) with
        {
            Fees = [new() { Id = "f", Amount = 50, Mandatory = true }],
            PriceLists = [new() { Id = "2026", ValidFrom = new(2026, 1, 1), BasePrice = 200 }],
        };
        var list = PriceListChange.Raise(section, 10, 1, "2027", NewYear);
        Assert.Equal((220m, 55m), (list.BasePrice, list.Fees[0].Amount));
        var book = Desk.Book(section with { PriceLists = [.. section.PriceLists, list] });
        Assert.Equal([250m, 275m], new[] { "2026-12-31", "2027-01-01" }.Select(date => book.Quote($"{date} 10:00", $"{date} 11:00").Total.Amount));
    }

    [Theory]
    [InlineData(-100.1, 5, "percent")]
    [InlineData(1000.1, 5, "percent")]
    [InlineData(3.7, 0, "roundTo")]
    [InlineData(3.7, -5, "roundTo")]
    [InlineData(3.7, 0.001, "roundTo")]
    [InlineData(3.7, 10_000_001, "roundTo")]
    [InlineData(1000, 5, "section")]
    public void Raise_RejectsNumbersOutOfRange(decimal percent, decimal roundTo, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => PriceListChange.Raise(Desk.Hourly(1_000_000), percent, roundTo, "2027", NewYear)).ParamName);

    [Fact]
    public void Raise_RejectsAListThatDoesNotFollow()
    {
        var section = Desk.Hourly(100) with { PriceLists = [new() { Id = "2027", ValidFrom = NewYear }] };
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => PriceListChange.Raise(section, 1, 1, " ", NewYear.PlusDays(1))).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => PriceListChange.Raise(section, 1, 1, "2027", NewYear.PlusDays(1))).ParamName);
        Assert.Equal("validFrom", Assert.Throws<ArgumentOutOfRangeException>(() => PriceListChange.Raise(section, 1, 1, "ny", NewYear)).ParamName);
        Assert.Equal("section", Assert.Throws<ArgumentOutOfRangeException>(() => PriceListChange.Raise(Desk.Hourly(-1), 1, 1, "ny", NewYear)).ParamName);
        PriceList[] many = [.. Enumerable.Range(0, 100).Select(day => new PriceList { Id = $"{day}", ValidFrom = new LocalDate(2020, 1, 1).PlusDays(day) })];
        Assert.Equal("section", Assert.Throws<ArgumentException>(() => PriceListChange.Raise(Desk.Hourly() with { PriceLists = [.. many] }, 1, 1, "ny", NewYear)).ParamName);
    }

    [Law(100, Arbitrary = [typeof(RaiseArbitraries)])]
    public void Raise_GivesMultiples(AnyRaise drawn) => Assert.All(Amounts(drawn.List), amount => Assert.Equal(0, amount % drawn.RoundTo));

    [Law(100, Arbitrary = [typeof(RaiseArbitraries)])]
    public void Raise_IsMonotone(AnyRaise drawn) =>
        Assert.All(Amounts(drawn.List).Zip(Amounts(drawn.Raise(drawn.Percent + drawn.More))), pair => Assert.True(pair.First <= pair.Second));

    [Law(100, Arbitrary = [typeof(RaiseArbitraries)])]
    public void Raise_ByNothingToTheOreChangesNothing(AnyRaise drawn)
    {
        var list = (drawn with { RoundTo = 0.01m }).Raise(0);
        Assert.Equal(Amounts(drawn.Section), Amounts(list));
    }

    [Law(100, Arbitrary = [typeof(RaiseArbitraries)])]
    public void Raise_CompilesWhereTheSectionDoes(AnyRaise drawn)
    {
        var before = PriceBook.Compile(drawn.Section, Desk.Oslo, AnyList.Hall).IsT0;
        Assert.Equal(before, PriceBook.Compile(drawn.Section with { PriceLists = [drawn.List] }, Desk.Oslo, AnyList.Hall).IsT0);
    }

    private static decimal[] Amounts(PriceList list) => Amounts(new PricingSection
    {
        BasePrice = list.BasePrice, Deposit = list.Deposit, TargetGroups = list.TargetGroups, PricePlans = list.PricePlans, Tiers = list.Tiers, Packages = list.Packages, Limits = list.Limits,
        Fees = list.Fees, AddOnServices = list.AddOnServices, Discounts = list.Discounts,
    });

    private static decimal[] Amounts(PricingSection section) =>
    [
        .. new[]
        {
            [section.BasePrice, section.Deposit?.Amount],
            section.TargetGroups.Select(group => group.Price),
            section.PricePlans.Select(plan => plan.Price),
            section.PricePlans.SelectMany(plan => plan.Tiers).Select(tier => tier.Price),
            section.Tiers.Select(tier => tier.Price),
            section.Packages.Select(package => package.Price),
            section.Limits.SelectMany(limit => new[] { limit.MinimumPrice, limit.MaximumPerDay, limit.MaximumPerBooking }),
            section.Fees.SelectMany(fee => new[] { fee.Type == FeeType.PercentageOfRevenue ? null : fee.Amount, fee.Minimum, fee.Maximum }),
            section.AddOnServices.SelectMany(service => service.QuantityPrices.Select(price => price.Price).Prepend(service.Price)),
            section.Discounts.Select(discount => discount.Value),
        }.SelectMany(amounts => amounts).OfType<decimal>(),
    ];
}
