using NodaTime;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing.Tests.Lists;

/// <summary>The rental of a price list worked out minute by minute, and its packages by trying every cover, from the rules as they are written.</summary>
internal sealed class ListReference(PricingSection section, QuoteRequest request)
{
    private readonly List<(string Part, int Plan, int Tier)> _charged = [];

    private TargetGroup? Group { get; } = section.TargetGroups.FirstOrDefault(group =>
        string.Equals(group.Id, request.TargetGroup, StringComparison.OrdinalIgnoreCase) || string.Equals(group.Group, request.TargetGroup, StringComparison.OrdinalIgnoreCase));

    private string[] Chosen { get; } = request.Parts.Count == 3 ? [] : [.. request.Parts];

    private int Count => Chosen.Length == 0 ? 3 : Chosen.Length;

    /// <summary>The rental without packages.</summary>
    internal decimal Ordinary(Instant from, Instant to)
    {
        _charged.Clear();
        if (Chosen.Length <= 1)
            return Walk(from, to, Chosen);
        var sum = 0m;
        for (var at = from; at < to;)
        {
            var together = IsTogether(at);
            var until = at;
            while (until < to && IsTogether(until) == together)
                until += Duration.FromMinutes(1);
            sum += together ? Walk(at, until, Chosen) : Chosen.Sum(part => Walk(at, until, [part]));
            at = until;
        }

        return sum;
    }

    /// <summary>The least cost of all covers at whole hours.</summary>
    internal decimal Cheapest() => Best((int)(request.End!.Value - request.Start!.Value).TotalHours);

    private decimal Best(int hours)
    {
        var best = new decimal[hours + 1];
        Array.Fill(best, decimal.MaxValue);
        best[0] = 0;
        for (var from = 0; from < hours; from++)
        {
            for (var to = from + 1; to <= hours; to++)
            {
                foreach (var package in section.Packages.Where(package => IsOffered(package) && Fits(package, At(from), At(to))))
                    best[to] = Math.Min(best[to], best[from] + PriceOf(package));
            }

            var isForced = section.PackageRule == PackageRule.Always && section.Packages.Any(package => IsOffered(package) && Fits(package, At(from), At(from + 1)));
            if (!isForced)
                best[from + 1] = Math.Min(best[from + 1], best[from] + Ordinary(At(from), At(from + 1)));
        }

        return best[hours];
    }

    private Instant At(int hour) => request.Start!.Value + Duration.FromHours(hour);

    private decimal PriceOf(PricePackage package) => !package.TargetGroups.IsEmpty || Group is null ? package.Price!.Value
        : Group.Free == true ? 0
        : Group.DiscountPercent is { } percent ? package.Price!.Value * (100 - percent) / 100 : package.Price!.Value;

    private bool IsOffered(PricePackage package) => IsForGroup(package.TargetGroups) && IsForParts(package.Parts, package.PartCount, Chosen, Count);

    /// <summary>Whether a stretch lies wholly in one occurrence of the window.</summary>
    private static bool Fits(PricePackage package, Instant start, Instant end)
    {
        var window = package.Window!;
        var (from, to) = (start.InZone(Desk.Oslo).LocalDateTime, end.InZone(Desk.Oslo).LocalDateTime);
        if (window.Hours is { } hours)
            return end - start <= Duration.FromHours(hours) && (package.DayTypes.IsEmpty || HasType(package.DayTypes, from.Date));
        for (var day = from.Date.PlusDays(-8); day <= from.Date; day = day.PlusDays(1))
        {
            if (!Starts(package, window, day))
                continue;
            var first = day.AtMidnight().PlusMinutes((window.TimeFrom ?? ClockTime.Midnight).Minutes);
            var last = Last(window, day);
            if (last <= first)
                last = last.PlusDays(window.FromDay is null ? 1 : 7);
            if (from >= first && to <= last)
                return true;
        }

        return false;
    }

    private static LocalDateTime Last(PackageWindow window, LocalDate day)
    {
        var time = (window.TimeTo ?? ClockTime.EndOfDay).Minutes;
        return window.ToDay is { } to ? day.PlusDays(((int)to - (int)day.DayOfWeek + 7) % 7).AtMidnight().PlusMinutes(time) : day.AtMidnight().PlusMinutes(time);
    }

    private static bool Starts(PricePackage package, PackageWindow window, LocalDate day)
    {
        if (window.FromDay is { } first)
            return day.DayOfWeek == first && (package.DayTypes.IsEmpty || HasType(package.DayTypes, day));
        return StartsOn(window.DayOfWeek, package.DayTypes, day);
    }

    private static bool StartsOn(ValueList<IsoDayOfWeek> days, ValueList<string> types, LocalDate day) =>
        (days.IsEmpty && types.IsEmpty) || days.Contains(day.DayOfWeek) || HasType(types, day);

    private static bool HasType(ValueList<string> types, LocalDate day) => types.Any(type => type switch
    {
        "virkedag" => day.DayOfWeek <= IsoDayOfWeek.Friday && !NorwegianDays.IsRed(day),
        "lørdag" => day.DayOfWeek == IsoDayOfWeek.Saturday && !NorwegianDays.IsRed(day),
        "helligdag" => day.DayOfWeek == IsoDayOfWeek.Sunday || NorwegianDays.IsRed(day),
        _ => NorwegianDays.IsRed(day.PlusDays(1)),
    });

    private bool IsForGroup(ValueList<string> groups) => groups.IsEmpty || (Group is not null && groups.Contains(Group.Id!));

    private static bool IsForParts(ValueList<string> parts, ValueList<int> counts, string[] chosen, int count) =>
        (counts.IsEmpty || counts.Contains(count)) && (parts.IsEmpty || (chosen.Length > 0 ? chosen.All(parts.Contains) : parts.Count == 3));

    private bool IsTogether(Instant at) => Winner(at, Chosen, Count) is var plan && plan >= 0 && !section.PricePlans[plan].Conditions!.PartCount.IsEmpty;

    private decimal Walk(Instant from, Instant to, string[] parts)
    {
        var runs = new List<(int Plan, int Tier, decimal UnitPrice, PriceUnit Unit, int Count)>();
        for (var at = from; at < to;)
        {
            var (plan, tier, price, unit, tierEnd) = Rule(at, parts);
            var step = unit switch { PriceUnit.StartedHour => 60, PriceUnit.HalfHour => 30, _ => 1 };
            var count = 1;
            if (unit == PriceUnit.Booking)
            {
                var key = (string.Join(',', parts), plan, tier);
                count = _charged.Contains(key) ? 0 : 1;
                _charged.Add(key);
            }

            if (runs is [.., var last] && last.Plan == plan && last.Tier == tier && last.Unit == unit)
                runs[^1] = last with { Count = last.Count + count };
            else
                runs.Add((plan, tier, price, unit, count));
            var next = at + Duration.FromMinutes(step);
            at = tierEnd is { } edge && next > edge ? edge : next;
        }

        return runs.Sum(run => decimal.Round(run.Unit == PriceUnit.Hour ? run.UnitPrice * run.Count / 60 : run.UnitPrice * run.Count, 2, MidpointRounding.AwayFromZero));
    }

    private (int Plan, int Tier, decimal Price, PriceUnit Unit, Instant? TierEnd) Rule(Instant at, string[] parts)
    {
        var index = Winner(at, parts, parts.Length == 0 ? 3 : parts.Length);
        var plan = index < 0 ? null : section.PricePlans[index];
        var isForGroup = plan is not null && !plan.Conditions!.TargetGroups.IsEmpty;
        var isReplaced = Group?.Price is not null && !isForGroup;
        var tiers = isReplaced || (Group?.Free == true && !isForGroup && false) ? default : plan?.Tiers ?? section.Tiers;
        var tier = -1;
        for (var i = 0; i < tiers.Count; i++)
            tier = request.Start!.Value + Duration.FromMinutes(tiers[i].FromMinutes!.Value) <= at ? i : tier;
        var price = tier >= 0 ? tiers[tier].Price!.Value : plan?.Price ?? section.BasePrice!.Value;
        if (Group?.Free == true && !isForGroup)
            price = 0;
        else if (Group is not null && !isForGroup)
            price = Group.Price ?? price * (100 - Group.DiscountPercent!.Value) / 100;
        if (parts is [var part] && !(Group?.Free == true && !isForGroup))
            price = OfPart(part, price, plan is not null && !(plan.Conditions!.Parts.IsEmpty && plan.Conditions.PartCount.IsEmpty));
        Instant? end = tier >= 0 && tier + 1 < tiers.Count ? request.Start!.Value + Duration.FromMinutes(tiers[tier + 1].FromMinutes!.Value) : null;
        return (index, tier, price, (tier >= 0 ? tiers[tier].Model : null)?.Unit ?? section.PriceModel!.Unit, end);
    }

    private static decimal OfPart(string part, decimal price, bool isForParts)
    {
        var place = AnyList.Hall.Adjustments.First(place => place.Id == part);
        return (place.Factor is { } factor && !isForParts ? decimal.Round(price * factor, 2, MidpointRounding.AwayFromZero) : price) + place.Amount;
    }

    private int Winner(Instant at, string[] parts, int count)
    {
        var winner = -1;
        for (var i = 0; i < section.PricePlans.Count; i++)
        {
            if (Applies(section.PricePlans[i].Conditions!, at, parts, count) && (winner < 0 || Rank(i).CompareTo(Rank(winner)) > 0))
                winner = i;
        }

        return winner;
    }

    private (int Priority, bool NamesGroups) Rank(int plan) => (section.PricePlans[plan].Priority ?? 0, !section.PricePlans[plan].Conditions!.TargetGroups.IsEmpty);

    private bool Applies(PlanConditions when, Instant at, string[] parts, int count)
    {
        if (request.End!.Value - request.Start!.Value < Duration.FromMinutes(when.MinDurationMinutes ?? 0) || !IsForGroup(when.TargetGroups) || !IsForParts(when.Parts, when.PartCount, parts, count))
            return false;
        if (!when.Purposes.IsEmpty && !when.Purposes.Contains(request.Purpose, StringComparer.OrdinalIgnoreCase))
            return false;
        if ((when.MinParticipants is not null || when.MaxParticipants is not null) && !(request.Participants >= (when.MinParticipants ?? 0) && request.Participants <= (when.MaxParticipants ?? int.MaxValue)))
            return false;
        var local = at.InZone(Desk.Oslo).LocalDateTime;
        var minute = local.Hour * 60 + local.Minute;
        return InWindow(when, local.Date, minute) || InWindow(when, local.Date.PlusDays(-1), minute + 1440);
    }

    private static bool InWindow(PlanConditions when, LocalDate day, int minute)
    {
        var (from, to) = (when.TimeFrom?.Minutes ?? 0, when.TimeTo?.Minutes ?? 1440);
        return minute >= from && minute < (to <= from ? to + 1440 : to) && StartsOn(when.DayOfWeek, when.DayTypes, day);
    }
}
