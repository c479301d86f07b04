using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Lists the prices of a week by day.</summary>
internal static class WeekPrices
{
    internal static ValueList<WeekPrice> Of(Pricer pricer, GroupRule? group, QuoteRequest request, LocalDate? date, int durationMinutes)
    {
        var (rules, card) = (pricer.Rules, pricer.CardOf(group, request));
        var layer = rules.LayerOf(durationMinutes);
        var prices = new List<WeekPrice>();
        for (var day = 0; day < 7; day++)
        {
            for (var minute = 0; minute < ClockTime.MinutesPerDay;)
            {
                var (rate, minutes) = At(rules, card, layer, date, day, minute);
                var end = Math.Min(ClockTime.MinutesPerDay, minute + minutes);
                var (from, to) = (ClockTime.FromMinutes(minute), ClockTime.FromMinutes(end));
                Add(prices, new((IsoDayOfWeek)(day + 1), from, to, rate.UnitPrice, rules.Unit, rate.Origin, rate.ChangedBy));
                minute = end;
            }
        }

        return [.. prices];
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
