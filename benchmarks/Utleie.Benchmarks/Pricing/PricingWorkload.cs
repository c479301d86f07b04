using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Pricing;

namespace Utleie.Benchmarks.Pricing;

/// <summary>Price plans and bookings from a seed: the same for every run and every machine.</summary>
internal static class PricingWorkload
{
    internal const int Bookings = 2_000;

    internal static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    internal static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 0, 0);

    internal static PricingSection Section(int plans)
    {
        var seed = new Seed(plans);
        return new() { IsFree = false, BasePrice = 500, PriceModel = PriceModel.PerHour, Currency = "NOK", VatRate = 25, VatIncluded = false, PricePlans = [.. Enumerable.Range(0, plans).Select(index => Plan(index, seed))] };
    }

    /// <summary>Quarter-hour starts over 2026, 30–360 minutes; one in ten lies on a clock-change night or over the week's end.</summary>
    internal static (Instant Start, Instant End)[] Times()
    {
        var seed = new Seed(2026);
        Instant[] edges = [Instant.FromUtc(2026, 3, 28, 22, 0), Instant.FromUtc(2026, 10, 24, 22, 0), Instant.FromUtc(2026, 6, 7, 19, 0)];
        return [.. Enumerable.Range(0, Bookings).Select(index =>
        {
            var start = index % 10 == 0 ? edges[index / 10 % 3] + Duration.FromMinutes(15 * seed.Next(16)) : Now + Duration.FromMinutes(15 * seed.Next(364 * 96));
            return (start, start + Duration.FromMinutes(15 * (2 + seed.Next(23))));
        })];
    }

    private static PricePlan Plan(int index, Seed seed)
    {
        var from = 15 * seed.Next(96);
        return new()
        {
            Id = $"p{index}",
            Name = $"Plan {index}",
            Price = 100 + 50 * seed.Next(20),
            Priority = seed.Next(8),
            Conditions = new()
            {
                DayOfWeek = [.. Enumerable.Range(1, 7).Where(_ => seed.Next(2) == 0).Select(day => (IsoDayOfWeek)day)],
                TimeFrom = ClockTime.FromMinutes(from),
                TimeTo = ClockTime.FromMinutes((from + 60 + 15 * seed.Next(40)) % 1440),
            },
        };
    }
}
