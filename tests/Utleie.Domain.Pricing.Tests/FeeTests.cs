namespace Utleie.Domain.Pricing.Tests;

/// <summary>Charges, services and things rented along. Source: 001 §3.5, §4.4; D20, D20a.</summary>
public sealed class FeeTests
{
    [Fact]
    public void Quote_AFeeIsALineWithItsQuantityAndUnit()
    {
        ValueList<Fee> fees =
        [
            new() { Id = "fast", Amount = 300.5m, Mandatory = true },
            new() { Id = "time", Name = "Vakthold", Amount = 100, Type = FeeType.PerHour, Mandatory = true },
            new() { Id = "dag", Amount = 75, Type = FeeType.PerDay, Mandatory = true },
            new() { Amount = 5, Type = FeeType.Percentage, Mandatory = true },
        ];
        var section = Desk.Hourly() with { Fees = fees, AddOnServices = [new() { Price = 10, Required = true }] };
        var extras = new PriceExtras { Fees = [new(new() { Id = "venue.cleaning", Amount = 40, Mandatory = true }, "x"), new(new() { Amount = 1, Mandatory = true }, "y")], Items = [new("mik", "Mikrofon", 12.5m, null, "z")] };
        var quote = Desk.Book(section, extras).Quote(Desk.Request("2026-01-19 23:00", "2026-01-20 00:20") with { Items = [new("mik", 3)] });
        Assert.Equal(
            [
                (LineKind.Fee, "fast", 1, PriceUnit.Booking, 300.5m, 300.5m), (LineKind.Fee, "time", 1.333333m, PriceUnit.Hour, 100, 133.33m), (LineKind.Fee, "dag", 2, PriceUnit.Day, 75, 150),
                (LineKind.Fee, "fees[3]", 5, PriceUnit.Percent, 6.6667m, 33.33m), (LineKind.Fee, "venue.cleaning", 1, PriceUnit.Booking, 40, 40), (LineKind.Fee, "fees[1]", 1, PriceUnit.Booking, 1, 1),
                (LineKind.AddOn, "addOnServices[0]", 1, PriceUnit.Booking, 10, 10), (LineKind.Item, "mik", 3, PriceUnit.Piece, 12.5m, 37.5m),
            ],
            quote.Lines.Skip(1).Select(line => (line.Kind, line.Origin.Id, line.Quantity, line.Unit, line.UnitPrice, line.Amount.Amount)));
        Assert.Equal([OriginType.Fee, OriginType.Fee, OriginType.Fee, OriginType.Fee, OriginType.Fee, OriginType.Fee, OriginType.AddOn, OriginType.Item], quote.Lines.Skip(1).Select(line => line.Origin.Type));
        Assert.Equal("Mikrofon", quote.Lines[^1].Name);
        Assert.Equal(quote.Lines.Skip(1).Sum(line => line.Amount.Amount), quote.Fees.Amount);
    }

    /// <summary>A service is not chosen by the list of fees, nor a fee by that of services.</summary>
    [Theory]
    [InlineData("f", "a", 110)]
    [InlineData("f", null, 10)]
    [InlineData(null, "a", 100)]
    [InlineData(null, null, 0)]
    public void Quote_WhatIsNotMandatoryIsChosenById(string? fee, string? service, int fees)
    {
        var section = Desk.Hourly() with { Fees = [new() { Id = "f", Amount = 10 }], AddOnServices = [new() { Id = "a", Price = 100 }] };
        var request = Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { Fees = fee is null ? default : [fee], AddOns = service is null ? default : [service] };
        Assert.Equal(Money.Of(fees), Desk.Book(section).Quote(request).Fees);
        Assert.Equal(["unknown-fee(id: a, known: f)", "unknown-add-on(id: f, known: a)"], Desk.Book(section).Refusal(request with { Fees = ["a"], AddOns = ["f"] }).Told());
    }

    [Fact]
    public void Quote_ThingsAreRentedWhereThereAreNoFees()
    {
        var book = Desk.Book(Desk.Hourly(), new() { Items = [new("mik", "Mikrofon", 12.5m, null, "z")] });
        Assert.Equal(Money.Of(525), book.Quote(Desk.Request("2026-01-19 10:00", "2026-01-19 11:00") with { Items = [new("mik", 2)] }).Total);
    }

    [Theory]
    [InlineData(FeeCategory.Damage, false)]
    [InlineData(FeeCategory.Late, false)]
    [InlineData(FeeCategory.Other, true)]
    [InlineData(null, true)]
    public void Quote_DamageAndDelayAreNeverCharged(FeeCategory? category, bool isCharged)
    {
        var book = Desk.Book(Desk.Hourly() with { Fees = [new() { Id = "f", Amount = 10, Category = category, Mandatory = true }] });
        Assert.Equal(Money.Of(isCharged ? 10 : 0), book.Quote("2026-01-19 10:00", "2026-01-19 11:00").Fees);
    }

    [Fact]
    public void Quote_FeesOfTimeAreNothingWithoutTimes()
    {
        ValueList<Fee> fees = [new() { Id = "t", Amount = 10, Type = FeeType.PerHour, Mandatory = true }, new() { Id = "d", Amount = 10, Type = FeeType.PerDay, Mandatory = true }];
        Assert.Equal(Money.Of(500), Desk.Book(Desk.Hourly() with { PriceModel = PriceModel.PerBooking, Fees = fees }).Quote(new QuoteRequest()).Total);
    }

    [Theory]
    [InlineData("2026-01-19 10:00", "2026-01-20 00:00", 1)]
    [InlineData("2026-01-19 10:00", "2026-01-20 00:01", 2)]
    [InlineData("2026-01-19 00:00", "2026-01-22 12:00", 4)]
    public void Quote_AFeePerDayIsOfTheLocalDatesTouched(string start, string end, int days)
    {
        var book = Desk.Book(Desk.Hourly(0) with { Fees = [new() { Id = "d", Amount = 10, Type = FeeType.PerDay, Mandatory = true }] });
        Assert.Equal(Money.Of(10 * days), book.Quote(start, end).Total);
    }

    [Fact]
    public void All_TypesHaveTheirWordsAndUnits()
    {
        Assert.Equal([("Fixed", "fixed", PriceUnit.Booking), ("PerHour", "per_hour", PriceUnit.Hour), ("PerDay", "per_day", PriceUnit.Day), ("Percentage", "percentage", PriceUnit.Percent),
            ("PerPerson", "per_person", PriceUnit.Person), ("PerPersonPerNight", "per_person_per_night", PriceUnit.PersonNight), ("PercentageOfRevenue", "percentage_of_revenue", PriceUnit.PercentOfRevenue)], FeeType.All.Select(type => (type.Name, type.Value, type.Unit)));
        Assert.True(FeeType.TryParse("per_day", out var perDay));
        Assert.Same(FeeType.PerDay, perDay);
        Assert.False(FeeType.TryParse("PER_DAY", out _));
    }
}
