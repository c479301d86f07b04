using NodaTime;

namespace Utleie.Domain.Pricing.Tests.Lists;

/// <summary>Packages by examples: their windows, clock changes, what is told of them, and what is refused.</summary>
public sealed class PackageTests
{
    private static readonly PricePackage Weekend = new()
    {
        Id = "helg",
        Name = "Helg",
        Price = 15_075,
        Window = new() { FromDay = IsoDayOfWeek.Friday, TimeFrom = ClockTime.Of(16), ToDay = IsoDayOfWeek.Sunday, TimeTo = ClockTime.Of(22) },
    };

    private static readonly PricePackage Evening = new()
    {
        Id = "kveld",
        Name = "Kveld",
        Price = 2500,
        Window = new() { TimeFrom = ClockTime.Of(16), TimeTo = ClockTime.EndOfDay, DayOfWeek = [IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday] },
    };

    private static readonly PricePackage DayAndNight = new() { Id = "dogn", Name = "Døgn", Price = 7590, Window = new() { Hours = 24 } };

    [Theory]
    [InlineData("2026-02-13 17:00", "2026-02-15 18:00", 15_075)]
    [InlineData("2026-02-13 12:00", "2026-02-15 22:00", 15_075 + 4 * 755)]
    [InlineData("2026-02-13 16:00", "2026-02-15 23:00", 15_075 + 755)]
    [InlineData("2026-02-14 10:00", "2026-02-14 14:00", 4 * 755)]
    [InlineData("2026-02-12 12:00", "2026-02-13 14:00", 7590 + 2 * 755)]
    [InlineData("2026-03-28 12:00", "2026-03-29 13:00", 7590)] // The night has 23 hours: 24 in all.
    [InlineData("2026-10-24 12:00", "2026-10-25 12:00", 7590 + 755)] // The night has an hour more.
    [InlineData("2026-03-27 16:00", "2026-03-29 22:00", 15_075)]
    [InlineData("2026-10-23 16:00", "2026-10-25 22:00", 15_075)]
    public void Quote_ABookingHasTheCheapestCover(string start, string end, decimal total) =>
        Assert.Equal(total, Desk.Book(Desk.Hourly(755) with { Packages = [DayAndNight, Weekend] }).Quote(start, end).Total.Amount);

    [Fact]
    public void Quote_TellsThePackageAndWhatItWasComparedWith()
    {
        var quote = Desk.Book(Desk.Hourly(755) with { Packages = [Weekend] }).Quote("2026-02-13 14:00", "2026-02-15 20:00");
        Assert.Equal(["Basispris, 2 timer à 755 kr", "Helg"], quote.Texts());
        Assert.Equal((OriginType.Package, "helg", 15_075m), (quote.Lines[1].Origin.Type, quote.Lines[1].Origin.Id, quote.Lines[1].Amount.Amount));
        Assert.Equal((Desk.At("2026-02-13 16:00"), Desk.At("2026-02-15 20:00")), (quote.Lines[1].From, quote.Lines[1].To));
        Assert.Equal(["package-chosen(package: Helg, price: 16585, ordinary: 40770)"], quote.Notes.Told());
    }

    [Fact]
    public void Quote_TellsThePackageThatIsNotCheaper() =>
        Assert.Equal(["package-not-cheaper(package: Kveld, price: 2500, ordinary: 1510)"], Desk.Book(Desk.Hourly(755) with { Packages = [Evening] }).Quote("2026-02-13 18:00", "2026-02-13 20:00").Notes.Told());

    [Theory]
    [InlineData("2026-02-13 18:00", "2026-02-13 20:00", 2500)]
    [InlineData("2026-02-13 12:00", "2026-02-13 20:00", 4 * 755 + 2500)]
    [InlineData("2026-02-12 18:00", "2026-02-12 20:00", 2 * 755)]
    [InlineData("2026-02-13 18:00", "2026-02-14 18:00", 2500 + 16 * 755 + 2500)]
    public void Quote_APackageCountsWhereverItFitsIfTheSectionSaysSo(string start, string end, decimal total) =>
        Assert.Equal(total, Desk.Book(Desk.Hourly(755) with { Packages = [Evening], PackageRule = PackageRule.Always }).Quote(start, end).Total.Amount);

    [Fact]
    public void Quote_WhatNoPackageFitsIsRefusedWhereOnlyPackagesAreSold()
    {
        var book = Desk.Book(new() { IsFree = false, Currency = "NOK", VatRate = 0, Packages = [Evening, Weekend] });
        Assert.Equal(2500, book.Quote("2026-02-13 18:00", "2026-02-13 23:00").Total.Amount);
        Assert.Equal(["no-package-fits(known: Kveld, Helg)"], book.Refusal(Desk.Request("2026-02-12 18:00", "2026-02-12 20:00")).Told());
        Assert.Null(book.Total(Desk.Request("2026-02-12 18:00", "2026-02-12 20:00"), Desk.Now));
        Assert.Null(book.Total(Desk.At("2026-02-12 18:00"), Desk.At("2026-02-12 20:00")));
    }

    [Fact]
    public void Quote_APackageForAnotherGroupIsNotOffered()
    {
        var section = Desk.Hourly(755) with { TargetGroups = [new() { Id = "lag", Group = "Lag" }], Packages = [Evening with { TargetGroups = ["lag"] }] };
        var request = Desk.Request("2026-02-13 16:00", "2026-02-13 22:00");
        Assert.Equal(6 * 755, Desk.Book(section).Quote(request).Total.Amount);
        Assert.Equal(2500, Desk.Book(section).Quote(request with { TargetGroup = "Lag" }).Total.Amount);
    }

    [Theory]
    [InlineData("halv", 1250)] // The group's percentage is taken of a package that names no group.
    [InlineData("fast", 600)] // Its price per hour is not.
    [InlineData("fri", 0)]
    public void Quote_AGroupsTermsApplyToAPackageForEveryone(string group, decimal total)
    {
        var section = Desk.Hourly(755) with
        {
            TargetGroups = [new() { Id = "halv", Group = "Halv", DiscountPercent = 50 }, new() { Id = "fast", Group = "Fast", Price = 100 }, new() { Id = "fri", Group = "Fri", Free = true }],
            Packages = [Evening],
        };
        Assert.Equal(total, Desk.Book(section).Quote(Desk.Request("2026-02-13 16:00", "2026-02-13 22:00") with { TargetGroup = group }).Total.Amount);
    }

    [Fact]
    public void Quote_APackageStartsOnItsTypesOfDay()
    {
        var book = Desk.Book(Desk.Hourly(755) with { Packages = [Evening with { Window = new() { TimeFrom = ClockTime.Of(16), TimeTo = ClockTime.Of(1) }, DayTypes = ["førHelligdag"] }] });
        Assert.Equal(2500, book.Quote("2026-05-13 18:00", "2026-05-14 01:00").Total.Amount); // The evening before Ascension Day.
        Assert.Equal(7 * 755, book.Quote("2026-05-12 18:00", "2026-05-13 01:00").Total.Amount);
        Assert.Equal(7 * 755, book.Quote("2026-02-14 18:00", "2026-02-15 01:00").Total.Amount); // A Saturday before an ordinary Sunday.
    }

    [Fact]
    public void Quote_StartedHoursAroundAPackageArePricedByThemselves()
    {
        var book = Desk.Book(Desk.Hourly(1000) with { PriceModel = PriceModel.PerStartedHour, Packages = [Evening] });
        Assert.Equal(2 * 1000 + 2500, book.Quote("2026-02-13 14:30", "2026-02-13 23:10").Total.Amount);
        Assert.Equal(["Basispris, 2 påbegynte timer à 1 000 kr", "Kveld"], book.Quote("2026-02-13 14:30", "2026-02-13 23:10").Texts());
    }

    [Fact]
    public void Quote_TwoThousandPackagesOverTenYearsAreRefusedWithAReason()
    {
        var packages = Enumerable.Range(0, 2000).Select(i => Evening with { Id = $"p{i}", Price = 2500 + i, Window = new() { TimeFrom = ClockTime.FromMinutes(i % 1000), TimeTo = ClockTime.EndOfDay } });
        var book = Desk.Book(Desk.Hourly(755) with { Packages = [.. packages] });
        Assert.Equal(["too-many-packages(packages: 2000, days: 3652)"], book.Refusal(Desk.Request("2026-01-01 00:00", "2035-12-31 23:00") with { End = Desk.At("2026-01-01 00:00") + Duration.FromDays(3652) }).Told());
        Assert.Equal(2 * 755, book.Quote("2026-02-13 18:00", "2026-02-13 20:00").Total.Amount);
    }

    [Fact]
    public void Quote_ManyFloatingLengthsOverAYearAreRefusedWithAReason()
    {
        var packages = Enumerable.Range(1, 50).Select(i => new PricePackage { Id = $"p{i}", Price = 100 * i, Window = new() { Hours = i } });
        var section = Desk.Hourly(755) with { PriceModel = PriceModel.PerHalfHour, Packages = [.. packages] };
        Assert.Equal(["too-many-packages"], Desk.Book(section).Refusal(Desk.Request("2026-01-01 00:00", "2027-01-01 00:00")).Codes());
    }

    [Fact]
    public void Total_OfAPackageAllocatesNothing()
    {
        var book = Desk.Book(Desk.Hourly(755) with { Packages = [Evening, Weekend, DayAndNight] });
        var request = Desk.Request("2026-02-13 14:00", "2026-02-15 20:00");
        book.Total(request, Desk.Now);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            book.Total(request, Desk.Now);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
