using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Utleie.Domain.Pricing.Tests.Lists;

/// <summary>A price list of a hall in three parts, and what is asked of it.</summary>
public sealed record ListedBookings(PricingSection Section, IReadOnlyList<QuoteRequest> Requests);

/// <summary>The same with packages, per hour, at whole hours and in whole kroner, so that each cover can be tried.</summary>
public sealed record PackagedBookings(PricingSection Section, IReadOnlyList<QuoteRequest> Requests);

/// <summary>Price lists of every shape.</summary>
internal static class AnyList
{
    private static readonly string[] GroupIds = ["barn", "lag", "bedrift", "navn"];
    private static readonly string[] Types = ["virkedag", "lørdag", "helligdag", "førHelligdag"];
    private static readonly string[] Purposes = ["trening", "kamp"];

    internal static PriceExtras Hall { get; } = new()
    {
        Adjustments =
        [
            new(AdjustmentKind.SubRoom, "a", 0, "rooms[0].priceAdjustment", "Del A", 0.333m),
            new(AdjustmentKind.SubRoom, "b", 10, "rooms[1].priceAdjustment", "Del B", 0.5m),
            new(AdjustmentKind.SubRoom, "c", 0, "rooms[2].priceAdjustment", "Del C"),
        ],
    };

    internal static Gen<ListedBookings> Listed =>
        from model in Gen.Elements(PriceModel.PerHour, PriceModel.PerHour, PriceModel.PerStartedHour, PriceModel.PerHalfHour)
        from plans in Plans(Any.Price, Any.Clock)
        from tiers in Gen.Frequency((3, Gen.Constant(default(ValueList<PriceTier>))), (1, Tiers))
        from basePrice in Any.Price
        from requests in Gen.ArrayOf(Request(Any.Booking), 6)
        select new ListedBookings(SectionOf(model, basePrice, plans) with { Tiers = tiers }, requests);

    internal static Gen<PackagedBookings> Packaged =>
        from plans in Plans(Kroner(1000), Hour)
        from packages in Gen.ArrayOf(Package, 4)
        from count in Gen.Choose(1, 4)
        from rule in Gen.Elements(PackageRule.Cheapest, PackageRule.Cheapest, PackageRule.Always)
        from basePrice in Kroner(1000)
        from requests in Gen.ArrayOf(Request(HourBooking), 6)
        select new PackagedBookings(
            SectionOf(PriceModel.PerHour, basePrice, [.. plans.Select(plan => plan with { Tiers = default })]) with
            {
                Packages = [.. packages.Take(count).Select((package, index) => package with { Id = $"p{index}" })],
                PackageRule = rule,
            },
            requests);

    private static Gen<ClockTime> Hour => Gen.Choose(0, 23).Select(hour => ClockTime.Of(hour));

    private static Gen<(Instant Start, Instant End)> HourBooking =>
        from day in Gen.Choose(0, 150).Where(day => day is < 79 or > 95)
        from hour in Gen.Choose(0, 23)
        from hours in Gen.Choose(1, 12)
        let start = Desk.At("2026-01-05 00:00").Plus(Duration.Zero).InZone(Desk.Oslo).Date.PlusDays(day).At(new LocalTime(hour, 0)).InZoneLeniently(Desk.Oslo).ToInstant()
        select (start, start + Duration.FromHours(hours));

    private static Gen<ValueList<PriceTier>> Tiers =>
        from count in Gen.Choose(1, 3)
        from steps in Gen.ArrayOf(Gen.Choose(1, 12), 3)
        from prices in Gen.ArrayOf(Any.Price, 3)
        from models in Gen.ArrayOf(Gen.Elements<PriceModel?>(null, PriceModel.PerBooking, PriceModel.PerHour, PriceModel.PerStartedHour, PriceModel.PerHalfHour), 3)
        select (ValueList<PriceTier>)[.. Enumerable.Range(0, count).Select(i => new PriceTier { FromMinutes = steps.Take(i).Sum() * 20, Price = prices[i], Model = models[i] })];

    private static Gen<PricePackage> Package =>
        from price in Kroner(6000)
        from window in Gen.OneOf(Weekly, Daily, Gen.Choose(1, 12).Select(hours => new PackageWindow { Hours = hours }))
        from groups in Some(GroupIds)
        from types in Some(Types)
        from parts in Some(["a", "b", "c"])
        from counts in Some([1, 2, 3])
        select new PricePackage
        {
            Name = "Pakke",
            Price = price,
            Window = window,
            TargetGroups = groups,
            DayTypes = window.Hours is null ? types : default, // One that floats and has types begins at certain points only, not at each hour.
            Parts = parts,
            PartCount = counts,
        };

    private static Gen<PackageWindow> Weekly =>
        from days in Gen.Two(Gen.Choose(1, 7))
        from times in Gen.Two(Hour)
        where days.Item1 != days.Item2 || times.Item1 != times.Item2
        select new PackageWindow { FromDay = (IsoDayOfWeek)days.Item1, TimeFrom = times.Item1, ToDay = (IsoDayOfWeek)days.Item2, TimeTo = times.Item2 };

    private static Gen<PackageWindow> Daily =>
        from days in Any.Days
        from times in Gen.Two(Hour)
        where times.Item1 != times.Item2
        select new PackageWindow { DayOfWeek = days, TimeFrom = times.Item1, TimeTo = times.Item2 };

    private static PricingSection SectionOf(PriceModel model, decimal basePrice, ValueList<PricePlan> plans) => Desk.Hourly(basePrice) with
    {
        PriceModel = model,
        TargetGroups =
        [
            new() { Id = "barn", Group = "Barn", Free = true },
            new() { Id = "lag", Group = "Lag", DiscountPercent = 50 },
            new() { Id = "bedrift", Group = "Bedrift", Price = 900 },
            new() { Id = "navn", Group = "Navn", DiscountPercent = 0 },
        ],
        PricePlans = plans,
    };

    private static Gen<ValueList<PricePlan>> Plans(Gen<decimal> prices, Gen<ClockTime> clock) =>
        from count in Gen.Choose(0, 5)
        from rows in Gen.ArrayOf(Plan(prices, clock), count)
        select (ValueList<PricePlan>)[.. rows.Select((row, index) => row with { Id = $"plan{index}" })];

    private static Gen<PricePlan> Plan(Gen<decimal> prices, Gen<ClockTime> clock) =>
        from price in prices
        from priority in Gen.Choose(0, 2)
        from when in Any.Conditions
        from times in Gen.Two(clock).Where(pair => pair.Item1 != pair.Item2)
        from allDay in Gen.Elements(true, false)
        from groups in Some(GroupIds)
        from types in Some(Types)
        from least in Gen.Frequency((4, Gen.Constant((int?)null)), (1, Gen.Choose(0, 60).Select(count => (int?)count)))
        from most in Gen.Frequency((4, Gen.Constant((int?)null)), (1, Gen.Choose(60, 120).Select(count => (int?)count)))
        from parts in Some(["a", "b", "c"])
        from counts in Some([1, 2, 3])
        from purposes in Some(Purposes)
        from tiers in Gen.Frequency((5, Gen.Constant(default(ValueList<PriceTier>))), (1, Tiers))
        select new PricePlan
        {
            Price = price,
            Priority = priority,
            Tiers = tiers,
            Conditions = when with
            {
                TimeFrom = allDay ? null : times.Item1,
                TimeTo = allDay ? null : times.Item2,
                SeasonStart = null,
                SeasonEnd = null,
                TargetGroups = groups,
                DayTypes = types,
                MinParticipants = least,
                MaxParticipants = most,
                Parts = parts,
                PartCount = counts,
                Purposes = purposes,
            },
        };

    private static Gen<QuoteRequest> Request(Gen<(Instant Start, Instant End)> bookings) =>
        from booking in bookings
        from redDay in Gen.Frequency((3, Gen.Constant((LocalDate?)null)), (1, Gen.Elements<LocalDate?>(new LocalDate(2026, 5, 14), new LocalDate(2026, 4, 1), new LocalDate(2026, 5, 16))))
        from person in Gen.Elements(null, "barn", "lag", "bedrift", "Navn")
        from purpose in Gen.Elements(null, null, "trening", "KAMP")
        from participants in Gen.Frequency((2, Gen.Constant((int?)null)), (1, Gen.Choose(0, 130).Select(count => (int?)count)))
        from parts in Gen.SubListOf("a", "b", "c")
        let start = redDay is { } date ? (date + booking.Start.InZone(Desk.Oslo).TimeOfDay).InZoneLeniently(Desk.Oslo).ToInstant() : booking.Start
        select new QuoteRequest
        {
            Start = start,
            End = start + (booking.End - booking.Start),
            TargetGroup = person,
            Purpose = purpose,
            Participants = participants,
            Parts = [.. parts],
        };

    private static Gen<decimal> Kroner(int most) => Gen.Choose(0, most).Select(kroner => (decimal)kroner);

    /// <summary>Mostly none, so that rows are seldom narrowed by every condition at once.</summary>
    private static Gen<ValueList<T>> Some<T>(T[] words) =>
        Gen.Frequency((4, Gen.Constant(default(ValueList<T>))), (1, Gen.SubListOf(words).Where(some => some.Count > 0).Select(some => (ValueList<T>)[.. some])));
}
