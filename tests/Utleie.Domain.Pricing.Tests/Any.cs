using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>Sections and bookings of every shape that can be priced.</summary>
internal static class Any
{
    internal static Gen<decimal> Price { get; } = Gen.Choose(0, 200_000).Select(ore => ore / 100m);

    internal static Gen<ClockTime> Clock { get; } = Gen.Choose(0, 95).Select(quarter => ClockTime.FromMinutes(quarter * 15));

    internal static Gen<ValueList<IsoDayOfWeek>> Days { get; } =
        Gen.SubListOf(Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)).Select(days => ValueList.Create<IsoDayOfWeek>([.. days]));

    internal static Gen<AnnualDate> YearDay { get; } = from month in Gen.Choose(1, 12) from day in Gen.Choose(1, 28) select new AnnualDate(month, day);

    internal static Gen<PlanConditions> Conditions { get; } =
        from days in Days
        from open in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from time in Gen.Two(Clock).Where(pair => pair.Item1 != pair.Item2)
        from toMidnight in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from minimum in Gen.Frequency((3, Gen.Constant((int?)null)), (1, Gen.Choose(1, 8).Select(quarters => (int?)(quarters * 45))))
        from seasonal in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from season in Gen.Two(YearDay)
        select new PlanConditions
        {
            DayOfWeek = days,
            TimeFrom = open ? null : time.Item1,
            TimeTo = open ? null : toMidnight ? ClockTime.EndOfDay : time.Item2,
            MinDurationMinutes = minimum,
            SeasonStart = seasonal ? season.Item1 : null,
            SeasonEnd = seasonal ? season.Item2 : null,
        };

    internal static Gen<SeasonPricing?> Seasons { get; } = Gen.Frequency((2, Gen.Constant((SeasonPricing?)null)), (1,
        from season in Gen.Two(YearDay)
        from peak in Conditions
        from factors in Gen.Three(Gen.Choose(0, 30))
        from holiday in Gen.Choose(0, 364)
        select (SeasonPricing?)new SeasonPricing
        {
            Seasons = [new() { Id = "s", StartDate = season.Item1, EndDate = season.Item2, PriceMultiplier = factors.Item1 / 10m }],
            PeakTimes = [new() { Id = "p", DayOfWeek = peak.DayOfWeek, TimeFrom = peak.TimeFrom, TimeTo = peak.TimeTo, PriceMultiplier = factors.Item2 / 10m }],
            HolidayPricing = [new() { Id = "h", Date = new LocalDate(2026, 1, 1).PlusDays(holiday), PriceMultiplier = factors.Item3 / 10m }],
        }));

    internal static Gen<TargetGroup> Group { get; } =
        from kind in Gen.Choose(0, 2)
        from price in Price
        from percent in Gen.Choose(0, 1000)
        select new TargetGroup { Id = "g", Group = "Gruppe", Free = kind == 0, DiscountPercent = kind == 1 ? percent / 10m : null, Price = kind == 2 ? price : null };

    /// <summary>Bookings of 30–360 minutes at quarters and odd minutes, about clock changes, week's end and New Year more than chance would have it; some of many days.</summary>
    internal static Gen<(Instant Start, Instant End)> Booking { get; } =
        from start in Gen.Frequency(
            (4, Gen.Choose(0, 364 * 96).Select(quarter => Duration.FromMinutes(quarter * 15))),
            (1, Gen.Choose(0, 364 * 1440).Select(minute => Duration.FromMinutes(minute))),
            (1, Near(Instant.FromUtc(2026, 3, 29, 1, 0))),
            (1, Near(Instant.FromUtc(2026, 10, 25, 1, 0))),
            (1, Near(Instant.FromUtc(2026, 6, 7, 22, 0))),
            (1, Near(Instant.FromUtc(2026, 12, 31, 23, 0))))
        from minutes in Gen.Frequency((6, Gen.Choose(2, 24).Select(quarters => quarters * 15)), (1, Gen.Choose(1, 400)), (1, Gen.Choose(1400, 25_000)))
        select (Origin + start, Origin + start + Duration.FromMinutes(minutes));

    private static Instant Origin { get; } = Instant.FromUtc(2026, 1, 1, 0, 0);

    internal static Gen<PricingSection> Section(int plans, params PriceModel[] models) =>
        from basePrice in Price
        from rows in Gen.ArrayOf(Plan, plans)
        from model in Gen.Elements(models)
        from seasons in Seasons
        from groups in Gen.Frequency((1, Gen.Constant(Array.Empty<TargetGroup>())), (1, Group.Select(one => new[] { one })))
        from rate in Gen.Elements(0m, 12m, 15m, 25m)
        from included in Gen.Elements(true, false)
        from sameAllYear in Gen.Elements(true, false)
        select new PricingSection
        {
            IsFree = false,
            BasePrice = basePrice,
            PriceModel = model,
            Currency = "NOK",
            VatRate = rate,
            VatIncluded = included,
            TargetGroups = [.. groups],
            PricePlans = [.. sameAllYear ? rows.Select(AllYear) : rows],
            SeasonPricing = sameAllYear ? null : seasons,
        };

    /// <summary>Books without seasons are priced by a shortcut, and must be drawn as often as the others.</summary>
    private static PricePlan AllYear(PricePlan plan) => plan with { Conditions = plan.Conditions! with { SeasonStart = null, SeasonEnd = null } };

    private static Gen<PricePlan> Plan { get; } =
        from price in Price
        from priority in Gen.Choose(0, 5)
        from conditions in Conditions
        select new PricePlan { Price = price, Priority = priority, Conditions = conditions };

    private static Gen<Duration> Near(Instant instant) => Gen.Choose(-600, 300).Select(minutes => instant - Origin + Duration.FromMinutes(minutes));
}
