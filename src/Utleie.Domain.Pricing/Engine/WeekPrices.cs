using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Lists the prices of a week by day.</summary>
internal static class WeekPrices
{
    internal static ValueList<WeekPrice> Of(Pricer pricer, GroupRule? group, QuoteRequest request, LocalDate? date, int durationMinutes)
    {
        var (rules, card) = (pricer.Rules, pricer.CardOf(group, request));
        var parts = pricer.PartsOf(card, group, request);
        var layer = rules.LayerOf(durationMinutes);
        var prices = new List<WeekPrice>();
        for (var day = 0; day < 7; day++)
        {
            for (var minute = 0; minute < ClockTime.MinutesPerDay;)
            {
                var (rate, minutes) = At(rules, card, layer, date, day, minute);
                if (parts is not null && !rate.IsForAllParts)
                    (rate, minutes) = Sum([.. parts.Select(part => At(rules, part, layer, date, day, minute))], minutes);
                var end = Math.Min(ClockTime.MinutesPerDay, minute + minutes);
                var (from, to) = (ClockTime.FromMinutes(minute), ClockTime.FromMinutes(end));
                if (rate.IsPriced)
                    Add(prices, new((IsoDayOfWeek)(day + 1), from, to, rate.UnitPrice, rules.Unit, rate.Origin, rate.ChangedBy));
                minute = end;
            }
        }

        return [.. prices];
    }

    // D173.
    /// <summary>Returns the price of several parts that have none together: the sum of each part's, named by the first part's rule.</summary>
    private static (Rate Rate, int Minutes) Sum((Rate Rate, int Minutes)[] parts, int minutes)
    {
        var first = parts[0].Rate;
        var sum = new Rate(parts.Sum(part => part.Rate.UnitPrice), first.Plan, first.Origin, [.. parts.SelectMany(part => part.Rate.ChangedBy).Distinct()])
        {
            IsPriced = Array.TrueForAll(parts, part => part.Rate.IsPriced),
        };
        return (sum, Math.Min(minutes, parts.Min(part => part.Minutes)));
    }

    private static (Rate Rate, int Minutes) At(BookRules rules, RateCard card, int layer, LocalDate? date, int day, int minute)
    {
        if (date is { } inWeek)
        {
            var monday = YearRules.DayOf(inWeek) - ((int)inWeek.DayOfWeek - 1);
            var price = LocalPrice.At(rules, card, layer, (monday + day) * ClockTime.MinutesPerDay + minute);
            return (price.Rate, Math.Min(price.Minutes, ClockTime.MinutesPerDay));
        }

        var week = card.OutOfSeason(layer);
        var position = week.Position(day * ClockTime.MinutesPerDay + minute);
        var segment = week.Find(position);
        return (week.RateOf(segment), Math.Min(ClockTime.MinutesPerDay, week.Left(segment, position)));
    }

    private static void Add(List<WeekPrice> prices, WeekPrice next)
    {
        if (prices.Count > 0 && prices[^1] is var last && last.Day == next.Day && last with { From = next.From, To = next.To } == next)
            prices[^1] = last with { To = next.To };
        else
            prices.Add(next);
    }
}
