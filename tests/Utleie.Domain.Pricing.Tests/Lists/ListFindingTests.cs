using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Tests.Lists;

/// <summary>What is wrong with a price list is told with its path and cure, all at once.</summary>
public sealed class ListFindingTests
{
    private static readonly PricePackage Evening = new() { Id = "kveld", Name = "Kveld", Price = 2500, Window = new() { TimeFrom = ClockTime.Of(16), TimeTo = ClockTime.EndOfDay } };

    public static TheoryData<string, PricingSection, string> Faults { get; } = new()
    {
        { "unknown group", Plan(new() { TargetGroups = ["ingen"] }), "warning pricing.pricePlans[0].conditions.targetGroups[0] unknown-target-group(value: ingen, known: )" },
        { "unknown day type", Plan(new() { DayTypes = ["fredag", "virkedag"] }), "error pricing.pricePlans[0].conditions.dayTypes[0] unknown-day-type(word: fredag, allowed: virkedag, lørdag, helligdag, førHelligdag, skoledag, skoleferie)" },
        { "no school calendar", Plan(new() { DayTypes = ["skoleferie"] }), "error pricing.pricePlans[0].conditions.dayTypes[0] no-school-calendar(word: skoleferie)" },
        { "participants reversed", Plan(new() { MinParticipants = 9, MaxParticipants = 8 }), "error pricing.pricePlans[0].conditions.maxParticipants reversed-numbers(from: 9, to: 8)" },
        { "participants negative", Plan(new() { MinParticipants = -1 }), "error pricing.pricePlans[0].conditions.minParticipants count-out-of-range(value: -1)" },
        { "unknown part", Plan(new() { Parts = ["x"] }), "error pricing.pricePlans[0].conditions.parts[0] unknown-part(value: x, known: a, b, c)" },
        { "part count above the parts", Plan(new() { PartCount = [4] }), "error pricing.pricePlans[0].conditions.partCount[0] part-count-out-of-range(value: 4, max: 3)" },
        { "tiers late", Tiers(new PriceTier { FromMinutes = 30, Price = 1 }), "error pricing.tiers[0].fromMinutes first-tier-not-at-start(value: 30)" },
        { "tiers out of order", Tiers(new() { FromMinutes = 0, Price = 1 }, new() { FromMinutes = 120, Price = 1 }, new() { FromMinutes = 60, Price = 1 }), "error pricing.tiers[2].fromMinutes tiers-out-of-order(value: 60, before: 120)" },
        { "tier without minutes", Tiers(new() { Price = 1 }, new() { Price = 1 }), "error pricing.tiers[1].fromMinutes value-missing" },
        { "tier without price", Tiers(new PriceTier()), "error pricing.tiers[0].price value-missing" },
        { "tier per day", Tiers(new PriceTier { Price = 1, Model = PriceModel.PerDay }), "error pricing.tiers[0].model tier-model(value: per dag)" },
        { "tier that never starts", Tiers(new() { Price = 1 }, new() { FromMinutes = 99_999_999, Price = 1 }), "error pricing.tiers[1].fromMinutes minutes-out-of-range(value: 99999999, min: 0, max: 5270400)" },
        { "tiers of a price per day", Tiers(new PriceTier { Price = 1, Model = PriceModel.PerHour }) with { PriceModel = PriceModel.PerDay }, "error pricing.tiers tiers-without-time(model: per dag)" },
        { "package without id", Package(Evening with { Id = null }), "error pricing.packages[0].id value-missing" },
        { "package without price", Package(Evening with { Price = null }), "error pricing.packages[0].price value-missing" },
        { "package without window", Package(Evening with { Window = null }), "error pricing.packages[0].window value-missing" },
        { "package with an empty window", Package(Evening with { Window = new() }), "error pricing.packages[0].window window-form" },
        { "package with two windows", Package(Evening with { Window = new() { Hours = 4, TimeFrom = ClockTime.Of(3) } }), "error pricing.packages[0].window window-form" },
        { "window of no length", Package(Evening with { Window = new() { TimeFrom = ClockTime.Of(3), TimeTo = ClockTime.Of(3) } }), "error pricing.packages[0].window.timeTo empty-window(value: 03:00)" },
        { "week of no length", Package(Evening with { Window = new() { FromDay = IsoDayOfWeek.Friday, TimeFrom = ClockTime.Of(3), ToDay = IsoDayOfWeek.Friday, TimeTo = ClockTime.Of(3) } }), "error pricing.packages[0].window.timeTo empty-window(value: 03:00)" },
        { "half a week", Package(Evening with { Window = new() { FromDay = IsoDayOfWeek.Friday } }), "error pricing.packages[0].window.toDay value-missing" },
        { "hours out of bounds", Package(Evening with { Window = new() { Hours = 0 } }), "error pricing.packages[0].window.hours hours-out-of-range(value: 0, max: 8784)" },
        { "unknown tax of a package", Package(Evening with { VatRate = 13 }), "error pricing.packages[0].vatRate unknown-vat-rate(value: 13, known: 0, 12, 15, 25)" },
        { "covered package", Desk.Hourly(1000) with { Packages = [Evening, Evening with { Id = "dag", Name = "Dag", Price = 2400, Window = new() { TimeFrom = ClockTime.Of(8), TimeTo = ClockTime.EndOfDay } }] }, "warning pricing.packages[0].price package-never-cheapest(package: Kveld, other: Dag)" },
        { "dear package", Package(Evening with { Price = 8000 }), "warning pricing.packages[0].price package-never-cheaper(package: Kveld, price: 8000, ordinary: 4000)" },
        { "limit below the minimum", Desk.Hourly() with { Limits = [new() { MinimumPrice = 200, MaximumPerBooking = 100 }] }, "error pricing.limits[0].maximumPerBooking limit-below-minimum(value: 100, minimum: 200)" },
        { "negative limit", Desk.Hourly() with { Limits = [new() { MaximumPerDay = -1 }] }, "error pricing.limits[0].maximumPerDay negative-amount(value: -1)" },
        { "share above all", Fee(new() { Type = FeeType.PercentageOfRevenue, Amount = 101 }), "error pricing.fees[0].amount percent-out-of-range(value: 101)" },
        { "share with bounds reversed", Fee(new() { Type = FeeType.PercentageOfRevenue, Amount = 10, Minimum = 9, Maximum = 8 }), "error pricing.fees[0].maximum reversed-numbers(from: 9, to: 8)" },
        { "bounds of no share", Fee(new() { Amount = 10, Minimum = 9 }), "warning pricing.fees[0].minimum value-without-effect(needs: percentage_of_revenue)" },
        { "period of no late fee", Fee(new() { Amount = 10, PerStartedMinutes = 30 }), "warning pricing.fees[0].perStartedMinutes value-without-effect(needs: late, damage)" },
        { "unknown tax of a fee", Fee(new() { Amount = 10, VatRate = 24 }), "error pricing.fees[0].vatRate unknown-vat-rate(value: 24, known: 0, 12, 15, 25)" },
        { "quantities out of order", Desk.Hourly() with { AddOnServices = [new() { Id = "s", Price = 1, QuantityPrices = [new() { From = 9, Price = 1 }, new() { From = 9, Price = 1 }] }] }, "error pricing.addOnServices[0].quantityPrices[1].from quantities-out-of-order(value: 9, before: 9)" },
        { "list without date", Desk.Hourly() with { PriceLists = [new() { Id = "a" }] }, "error pricing.priceLists[0].validFrom value-missing" },
        { "lists out of order", Desk.Hourly() with { PriceLists = [new() { Id = "a", ValidFrom = new(2027, 1, 1) }, new() { Id = "b", ValidFrom = new(2027, 1, 1) }] }, "error pricing.priceLists[1].validFrom price-lists-out-of-order(value: 2027-01-01, before: 2027-01-01)" },
        { "fault in a list", Desk.Hourly() with { PriceLists = [new() { Id = "a", ValidFrom = new(2027, 1, 1), BasePrice = -1 }] }, "error pricing.priceLists[0].basePrice negative-amount(value: -1)" },
        { "plans that overlap for one group", Desk.Hourly() with { PricePlans = [new() { Id = "p", Price = 1, Conditions = new() { DayTypes = ["helligdag"] } }, new() { Id = "q", Price = 2, Conditions = new() { DayTypes = ["førHelligdag"] } }] }, "warning pricing.pricePlans[1] plans-overlap(plan: q, other: p, priority: 0)" },
        { "tax said twice", Desk.Hourly() with { ExemptFromVat = true, VatTreatment = VatTreatment.Zero }, "warning pricing.vatTreatment vat-treatment-disagrees(value: zero)" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Compile_TellsTheFault(string fault, PricingSection section, string finding)
    {
        Assert.NotEmpty(fault);
        Assert.Equal([finding], Told(section));
    }

    [Fact]
    public void Compile_TellsAFactorOutsideZeroToOneAtItsPath() =>
        Assert.Equal(
            ["error rooms[0].priceFactor factor-out-of-range(value: 1.5)"],
            Told(Desk.Hourly(), new() { Adjustments = [new(AdjustmentKind.SubRoom, "a", 0, "rooms[0].priceAdjustment", Factor: 1.5m)] }));

    [Fact]
    public void Compile_TellsAllFaultsAtOnce() =>
        Assert.Equal(3, Told(Plan(new() { PartCount = [4], Parts = ["x"] }) with { Packages = [Evening with { Price = -1 }] }).Count());

    [Fact]
    public void Compile_PlansForOtherRequestsDoNotOverlap()
    {
        PlanConditions[] apart =
        [
            new() { TargetGroups = ["a"] }, new() { TargetGroups = ["b"] }, new() { Purposes = ["trening"], TargetGroups = ["c"] }, new() { Purposes = ["kamp"], TargetGroups = ["c"] },
            new() { TargetGroups = ["d"], PartCount = [1] }, new() { TargetGroups = ["d"], PartCount = [2] }, new() { TargetGroups = ["e"], MaxParticipants = 10 }, new() { TargetGroups = ["e"], MinParticipants = 11 },
            new() { TargetGroups = ["f"], DayTypes = ["virkedag"] }, new() { TargetGroups = ["f"], DayTypes = ["lørdag", "helligdag"] },
        ];
        var section = Desk.Hourly() with
        {
            TargetGroups = [.. "abcdef".Select(name => new TargetGroup { Id = name.ToString(), Group = name.ToString() })],
            PricePlans = [.. apart.Select((when, index) => new PricePlan { Id = $"p{index}", Price = 1, Conditions = when })],
        };
        Assert.Empty(Told(section, AnyList.Hall));
    }

    [Fact]
    public void Texts_AreThereForEveryCode()
    {
        foreach (var (_, section, told) in Faults.Select(row => row.Data))
        {
            var finding = PriceBook.Compile(section, Desk.Oslo, AnyList.Hall).Findings[0];
            foreach (var language in Enum.GetValues<Language>())
                Assert.DoesNotContain(finding.Code, PricingTexts.Findings.Render(finding, language), StringComparison.Ordinal);
            Assert.Contains(finding.Code, told, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Told(PricingSection section, PriceExtras? extras = null) =>
        PriceBook.Compile(section, Desk.Oslo, extras ?? AnyList.Hall).Findings.Select(finding =>
            $"{(finding.Severity == FindingSeverity.Error ? "error" : "warning")} {finding.Field} {new Reason(finding.Code, finding.Arguments)}");

    private static PricingSection Plan(PlanConditions when) => Desk.Hourly() with { PricePlans = [new() { Id = "p", Price = 1, Conditions = when }] };

    private static PricingSection Tiers(params PriceTier[] tiers) => Desk.Hourly() with { Tiers = [.. tiers] };

    private static PricingSection Package(PricePackage package) => Desk.Hourly() with { Packages = [package] };

    private static PricingSection Fee(Fee fee) => Desk.Hourly() with { Fees = [fee with { Id = "f" }] };
}
