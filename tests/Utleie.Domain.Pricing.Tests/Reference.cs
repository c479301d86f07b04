using NodaTime;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>The rental of a booking worked out minute by minute from the rules as they are written, without a table, an index or a shortcut.</summary>
internal static class Reference
{
    internal static decimal Rental(PricingSection section, Instant start, Instant end, bool inGroup, int slotMinutes)
    {
        var starts = Starts(section.PriceModel!, start, end, slotMinutes).ToList();
        var per = section.PriceModel!.Unit == PriceUnit.Hour ? 60m : 1m;
        return Runs(starts.Select(at => Rule(section, at, end - start, inGroup))).Sum(run => Round(run.UnitPrice * run.Count / per));
    }

    /// <summary>The minutes, slots or dates that are each priced by the rule in force when they start.</summary>
    private static IEnumerable<LocalDateTime> Starts(PriceModel model, Instant start, Instant end, int slotMinutes)
    {
        var step = model.Unit switch { PriceUnit.Hour or PriceUnit.Day => 1, PriceUnit.HalfHour => 30, _ => slotMinutes };
        LocalDate? date = null;
        for (var at = start; at < end; at += Duration.FromMinutes(step))
        {
            var local = at.InZone(Desk.Oslo).LocalDateTime;
            if (model.Unit != PriceUnit.Day)
                yield return local;
            else if (date is null || local.Date > date)
                yield return date is null ? local : local.Date.AtMidnight();
            date = date is null || local.Date > date ? local.Date : date;
        }
    }

    private static (int Plan, int Multiplier, decimal UnitPrice) Rule(PricingSection section, LocalDateTime local, Duration length, bool inGroup)
    {
        var plan = -1;
        for (var i = 0; i < section.PricePlans.Count; i++)
        {
            if (Applies(section.PricePlans[i].Conditions!, local, length) && (plan < 0 || section.PricePlans[i].Priority > section.PricePlans[plan].Priority))
                plan = i;
        }

        var price = plan < 0 ? section.BasePrice!.Value : section.PricePlans[plan].Price!.Value;
        if (inGroup)
        {
            var group = section.TargetGroups[0];
            price = group.Free == true ? 0 : group.DiscountPercent is { } percent ? price - price * percent / 100 : group.Price ?? price;
        }

        var (multiplier, factor) = Factor(section.SeasonPricing, local);
        return (plan, multiplier, price * factor);
    }

    private static bool Applies(PlanConditions when, LocalDateTime local, Duration length)
    {
        if (length < Duration.FromMinutes(when.MinDurationMinutes ?? 0))
            return false;
        var minute = local.Hour * 60 + local.Minute;
        return StartsOn(local.Date, minute) || StartsOn(local.Date.PlusDays(-1), minute + 1440);

        bool StartsOn(LocalDate day, int at)
        {
            var from = when.TimeFrom?.Minutes ?? 0;
            var to = when.TimeTo?.Minutes ?? 1440;
            if (at < from || at >= (to <= from ? to + 1440 : to))
                return false;
            if (!when.DayOfWeek.IsEmpty && !when.DayOfWeek.AsSpan().Contains(day.DayOfWeek))
                return false;
            return when.SeasonStart is not { } first || when.SeasonEnd is not { } last || InYear(day, first, last);
        }
    }

    private static (int Kind, decimal Factor) Factor(SeasonPricing? pricing, LocalDateTime local)
    {
        if (pricing is null)
            return (0, 1);
        if (pricing.HolidayPricing.FirstOrDefault(holiday => holiday.Date == local.Date) is { } day)
            return (3, day.PriceMultiplier!.Value);
        if (pricing.PeakTimes.FirstOrDefault(peak => Applies(new() { DayOfWeek = peak.DayOfWeek, TimeFrom = peak.TimeFrom, TimeTo = peak.TimeTo }, local, Duration.Zero)) is { } time)
            return (2, time.PriceMultiplier!.Value);
        if (pricing.Seasons.FirstOrDefault(season => InYear(local.Date, season.StartDate!.Value, season.EndDate!.Value)) is { } part)
            return (1, part.PriceMultiplier!.Value);
        return (0, 1);
    }

    private static bool InYear(LocalDate date, AnnualDate first, AnnualDate last)
    {
        var day = new AnnualDate(date.Month, date.Day);
        return first <= last ? day >= first && day <= last : day >= first || day <= last;
    }

    private static IEnumerable<(decimal UnitPrice, int Count)> Runs(IEnumerable<(int Plan, int Multiplier, decimal UnitPrice)> rules)
    {
        (int Plan, int Multiplier, decimal UnitPrice)? current = null;
        var count = 0;
        foreach (var rule in rules)
        {
            if (current is { } running && running != rule)
            {
                yield return (running.UnitPrice, count);
                count = 0;
            }

            current = rule;
            count++;
        }

        if (current is { } last)
            yield return (last.UnitPrice, count);
    }

    private static decimal Round(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
}
