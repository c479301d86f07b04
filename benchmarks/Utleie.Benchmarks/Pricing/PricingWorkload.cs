using System.Text;
using System.Text.Json;
using NodaTime;
using Utleie.Benchmarks.Workloads;
using Utleie.Domain;
using Utleie.Domain.Pricing;
using Utleie.Domain.Wire;

namespace Utleie.Benchmarks.Pricing;

/// <summary>Price plans and bookings: made from a seed, read from the committed files.</summary>
internal static class PricingWorkload
{
    internal const int Bookings = 2_000;

    internal static readonly int[] Sizes = [4, 16, 64, 256];

    internal static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    internal static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static readonly JsonSerializerOptions Json = WireFormat.Create(PricingJson.Resolver);

    internal static PricingSection Section(int plans) => WireFormat.Read<PricingSection>(WorkloadFolder.Read($"plans-{plans}.json"), Json);

    internal static (Instant Start, Instant End)[] Times() =>
    [
        .. from pair in JsonSerializer.Deserialize<long[][]>(WorkloadFolder.Read("bookings.json"))
           let start = Instant.FromUnixTimeSeconds(pair[0] * 60)
           select (start, start + Duration.FromMinutes(pair[1])),
    ];

    /// <summary>Plans on some weekdays from some quarter of an hour, a quarter of them for longer bookings only.</summary>
    internal static byte[] MakeSection(int plans)
    {
        var seed = new Seed(plans);
        return Encoding.UTF8.GetBytes(WireFormat.Write(
            new PricingSection
            {
                IsFree = false,
                BasePrice = 500,
                PriceModel = PriceModel.PerHour,
                Currency = "NOK",
                VatRate = 25,
                VatIncluded = false,
                PricePlans = [.. Enumerable.Range(0, plans).Select(index => Plan(index, seed))],
            },
            Json) + "\n");
    }

    /// <summary>
    /// Quarter-hour starts over 2026, 30–360 minutes, as minutes since 1970 and a length; one in ten lies on a clock-change night or over
    /// the week's end.
    /// </summary>
    internal static byte[] MakeBookings()
    {
        var seed = new Seed(2026);
        Instant[] edges = [Instant.FromUtc(2026, 3, 28, 22, 0), Instant.FromUtc(2026, 10, 24, 22, 0), Instant.FromUtc(2026, 6, 7, 19, 0)];
        var pairs = Enumerable.Range(0, Bookings).Select(index =>
        {
            var start = index % 10 == 0
                ? edges[index / 10 % 3] + Duration.FromMinutes(15 * seed.Next(16))
                : Now + Duration.FromMinutes(15 * seed.Next(364 * 96));
            return $"[{start.ToUnixTimeSeconds() / 60},{15 * (2 + seed.Next(23))}]";
        });
        return Encoding.UTF8.GetBytes($"[\n{string.Join(",\n", pairs.Chunk(10).Select(row => string.Join(",", row)))}\n]\n");
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
                MinDurationMinutes = index % 4 == 3 ? 60 * (1 + seed.Next(2)) : null,
            },
        };
    }
}
