using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.Pricing.Tests.Arbitraries)])]

namespace Utleie.Domain.Pricing.Tests;

/// <summary>A section and bookings to price by it, for a renter in its group or not.</summary>
public record PricedBookings(PricingSection Section, IReadOnlyList<(Instant Start, Instant End)> Bookings, bool InGroup);

/// <summary>The same where the price is per hour.</summary>
public sealed record HourlyBookings(PricedBookings Drawn) : PricedBookings(Drawn);

/// <summary>The same where the price is per slot.</summary>
public sealed record SlotBookings(PricedBookings Drawn) : PricedBookings(Drawn);

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<PricedBookings> Priced() => Of(PriceModel.PerHour, PriceModel.PerHour, PriceModel.PerSlot, PriceModel.PerHalfHour, PriceModel.PerDay).ToArbitrary();

    public static Arbitrary<HourlyBookings> Hourly() => Of(PriceModel.PerHour).Select(drawn => new HourlyBookings(drawn)).ToArbitrary();

    public static Arbitrary<SlotBookings> PerSlot() => Of(PriceModel.PerSlot).Select(drawn => new SlotBookings(drawn)).ToArbitrary();

    public static Arbitrary<Lists.ListedBookings> Listed() => Lists.AnyList.Listed.ToArbitrary();

    public static Arbitrary<Lists.PackagedBookings> Packaged() => Lists.AnyList.Packaged.ToArbitrary();

    /// <summary>No plan, a few, as many as a word has bits, and more: each has its way through the engine.</summary>
    private static Gen<PricedBookings> Of(params PriceModel[] models) =>
        from plans in Gen.Frequency((2, Gen.Constant(0)), (6, Gen.Choose(1, 4)), (8, Gen.Choose(5, 16)), (3, Gen.Choose(17, 64)), (1, Gen.Choose(65, 256)))
        from section in Any.Section(plans, models)
        from bookings in Gen.ArrayOf(Any.Booking, 8)
        from inGroup in Gen.Elements(true, false)
        select new PricedBookings(section, bookings, inGroup);
}
