using NodaTime;
using Utleie.Domain.Pricing;

namespace Utleie.Benchmarks.Pricing;

/// <summary>The peer: the same prices as a .NET team would write them first, with LINQ and NodaTime, line by line.</summary>
internal static class PlainPrices
{
    internal sealed record Line(string Name, decimal Hours, decimal UnitPrice, decimal Amount, Instant From, Instant To);

    internal static List<Line> Lines(PricingSection section, Instant start, Instant end, DateTimeZone zone)
    {
        var lines = new List<Line>();
        foreach (var (from, to) in Stretches(start, end, zone))
        {
            var (local, offset) = (from.InZone(zone).LocalDateTime, from.InZone(zone).Offset);
            var localEnd = to.WithOffset(offset).LocalDateTime;
            var cuts = section.PricePlans
                .SelectMany(plan => Windows(plan, local.Date, localEnd.Date))
                .SelectMany(window => new[] { window.From, window.To })
                .Where(cut => cut > local && cut < localEnd)
                .Append(local).Append(localEnd).Distinct().Order().ToList();
            for (var i = 0; i + 1 < cuts.Count; i++)
                Add(lines, section, cuts[i], cuts[i].WithOffset(offset).ToInstant(), cuts[i + 1].WithOffset(offset).ToInstant());
        }

        return lines;
    }

    /// <summary>The booking cut at a clock change.</summary>
    private static IEnumerable<(Instant From, Instant To)> Stretches(Instant start, Instant end, DateTimeZone zone)
    {
        while (zone.GetZoneInterval(start) is { HasEnd: true } interval && interval.End < end)
        {
            yield return (start, interval.End);
            start = interval.End;
        }

        yield return (start, end);
    }

    private static void Add(List<Line> lines, PricingSection section, LocalDateTime local, Instant from, Instant to)
    {
        var plan = section.PricePlans
            .Where(plan => Windows(plan, local.Date, local.Date).Any(window => local >= window.From && local < window.To))
            .MaxBy(plan => plan.Priority);
        var (name, price) = (plan?.Name ?? "", plan?.Price ?? section.BasePrice!.Value);
        if (lines.Count > 0 && lines[^1].Name == name)
        {
            from = lines[^1].From;
            lines.RemoveAt(lines.Count - 1);
        }

        var hours = (decimal)(to - from).TotalMinutes / 60;
        lines.Add(new(name, hours, price, decimal.Round(price * hours, 2, MidpointRounding.AwayFromZero), from, to));
    }

    /// <summary>The plan's windows that start from the day before the first date to the last date.</summary>
    private static IEnumerable<(LocalDateTime From, LocalDateTime To)> Windows(PricePlan plan, LocalDate first, LocalDate last)
    {
        var when = plan.Conditions!;
        for (var day = first.PlusDays(-1); day <= last; day = day.PlusDays(1))
        {
            if (!when.DayOfWeek.IsEmpty && !when.DayOfWeek.Contains(day.DayOfWeek))
                continue;
            var (from, to) = (when.TimeFrom!.Value.On(day), when.TimeTo!.Value.On(day));
            yield return (from, to <= from ? to.PlusDays(1) : to);
        }
    }
}
