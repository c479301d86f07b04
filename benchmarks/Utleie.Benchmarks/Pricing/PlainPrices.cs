using NodaTime;
using Utleie.Domain.Pricing;

namespace Utleie.Benchmarks.Pricing;

/// <summary>The peer: the same prices as a .NET team would write them first, with LINQ and NodaTime, line by line.</summary>
internal static class PlainPrices
{
    /// <summary>A line; no plan is the base price.</summary>
    internal sealed record Line(PricePlan? Plan, decimal Hours, decimal UnitPrice, decimal Amount, Instant From, Instant To);

    private sealed record Window(PricePlan Plan, LocalDateTime From, LocalDateTime To);

    internal static List<Line> Lines(PricingSection section, Instant start, Instant end, DateTimeZone zone)
    {
        var lines = new List<Line>();
        foreach (var (from, to) in Stretches(start, end, zone))
        {
            var offset = zone.GetUtcOffset(from);
            var (local, localEnd) = (from.WithOffset(offset).LocalDateTime, to.WithOffset(offset).LocalDateTime);
            var windows = Windows(section, (end - start).TotalMinutes, local, localEnd);
            var cuts = windows
                .SelectMany(window => new[] { window.From, window.To })
                .Where(cut => cut > local && cut < localEnd)
                .Append(local).Append(localEnd).Distinct().Order().ToList();
            for (var i = 0; i + 1 < cuts.Count; i++)
            {
                var plan = windows.FirstOrDefault(window => window.From <= cuts[i] && cuts[i] < window.To)?.Plan;
                Add(lines, section, plan, cuts[i].WithOffset(offset).ToInstant(), cuts[i + 1].WithOffset(offset).ToInstant());
            }
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

    /// <summary>The windows that the stretch touches, the strongest first.</summary>
    private static List<Window> Windows(PricingSection section, double minutes, LocalDateTime start, LocalDateTime end)
    {
        var days = Enumerable.Range(-1, Period.DaysBetween(start.Date, end.Date) + 2).Select(start.Date.PlusDays).ToList();
        return (from plan in section.PricePlans
                let when = plan.Conditions!
                where when.MinDurationMinutes is null || minutes >= when.MinDurationMinutes
                from day in days
                where when.DayOfWeek.IsEmpty || when.DayOfWeek.Contains(day.DayOfWeek)
                let opens = when.TimeFrom!.Value.On(day)
                let closes = when.TimeTo!.Value.On(when.TimeTo <= when.TimeFrom ? day.PlusDays(1) : day)
                where opens < end && closes > start
                orderby plan.Priority descending
                select new Window(plan, opens, closes)).ToList();
    }

    private static void Add(List<Line> lines, PricingSection section, PricePlan? plan, Instant from, Instant to)
    {
        if (lines.Count > 0 && ReferenceEquals(lines[^1].Plan, plan))
        {
            from = lines[^1].From;
            lines.RemoveAt(lines.Count - 1);
        }

        var hours = (decimal)(to - from).TotalMinutes / 60;
        var price = plan?.Price ?? section.BasePrice!.Value;
        lines.Add(new(plan, hours, price, decimal.Round(price * hours, 2, MidpointRounding.AwayFromZero), from, to));
    }
}
