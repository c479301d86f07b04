using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Finds the prices of a day for a group and a choice of parts, minute by minute.</summary>
internal sealed class TableCells
{
    private readonly BookRules _rules;
    private readonly RateCard _card;
    private readonly TableCells[] _parts;
    private readonly PlanWindow[] _plans;
    private readonly (int MinMinutes, int? Epoch) _when;
    private readonly Dictionary<Rate, PriceTableCell> _known = [];

    /// <param name="rules">The rules of the section.</param>
    /// <param name="card">The rates of the group and the parts.</param>
    /// <param name="parts">The cards of each part; null if at most one is chosen.</param>
    /// <param name="when">The length of the booking, and the epoch of the year; null for outside all seasons.</param>
    internal TableCells(BookRules rules, RateCard card, RateCard[]? parts, (int MinMinutes, int? Epoch) when)
    {
        (_rules, _card, _when) = (rules, card, when);
        _parts = [.. (parts ?? []).Select(part => new TableCells(rules, part, null, when))];
        _plans = [.. rules.PlansByRank.Where(plan => plan.MinMinutes <= when.MinMinutes && plan.Scope.Includes(card.Asker) && InSeason(plan))];
    }

    /// <summary>Returns the price of every minute of a day.</summary>
    internal PriceTableCell[] On(TableDay day)
    {
        var winners = Winners(day);
        var parts = Array.ConvertAll(_parts, part => part.RatesOn(day));
        var cells = new PriceTableCell[ClockTime.MinutesPerDay];
        for (var minute = 0; minute < cells.Length; minute++)
        {
            var rate = RateAt(day, winners, minute);
            cells[minute] = parts.Length == 0 || rate.IsForAllParts ? CellOf(rate) : SumAt(parts, minute);
        }

        return cells;
    }

    private Rate[] RatesOn(TableDay day)
    {
        var winners = Winners(day);
        var rates = new Rate[ClockTime.MinutesPerDay];
        for (var minute = 0; minute < rates.Length; minute++)
            rates[minute] = RateAt(day, winners, minute);
        return rates;
    }

    private int[] Winners(TableDay day)
    {
        var winners = new int[ClockTime.MinutesPerDay];
        winners.AsSpan().Fill(Paint.BasePrice);
        var yesterday = (IsoDayOfWeek)(((int)day.Weekday + 5) % 7 + 1);
        foreach (var plan in _plans)
        {
            var (from, length) = (plan.Window.From.Minutes, plan.Window.LengthMinutes);
            if (plan.StartsOn(yesterday, day.Before) && from + length > ClockTime.MinutesPerDay)
                winners.AsSpan(0, from + length - ClockTime.MinutesPerDay).Fill(plan.Index);
            if (plan.StartsOn(day.Weekday, day.On))
                winners.AsSpan(from, Math.Min(length, ClockTime.MinutesPerDay - from)).Fill(plan.Index);
        }

        return winners;
    }

    private Rate RateAt(TableDay day, int[] winners, int minute)
    {
        var ofWeek = ((int)day.Weekday - 1) * ClockTime.MinutesPerDay + minute;
        int peak = _rules.Peaks.Length > 0 ? _rules.Peaks[ofWeek] : 0;
        var season = _when.Epoch is { } epoch ? _rules.Years.SeasonOf(epoch) : 0;
        return _card.Rate(winners[minute], peak > 0 ? peak : season);
    }

    private PriceTableCell CellOf(Rate rate)
    {
        if (!_known.TryGetValue(rate, out var cell))
        {
            ValueList<PriceTableTier> tiers = [.. rate.Tiers.Select(tier => new PriceTableTier(tier.From, tier.Rate.UnitPrice, tier.Unit))];
            _known[rate] = cell = new(rate.IsPriced ? tiers.IsEmpty ? rate.UnitPrice : tiers[0].UnitPrice : null, _rules.Unit, tiers);
        }

        return cell;
    }

    // D173.
    /// <summary>Adds the prices of the parts, tier by tier.</summary>
    private PriceTableCell SumAt(Rate[][] parts, int minute)
    {
        var cells = Array.ConvertAll(parts, rates => CellOf(rates[minute]));
        if (Array.Exists(cells, cell => cell.UnitPrice is null))
            return cells[0] with { UnitPrice = null, Tiers = default };
        ValueList<PriceTableTier> tiers = [.. cells[0].Tiers.Select((tier, index) => tier with { UnitPrice = cells.Sum(cell => cell.Tiers.Count > index ? cell.Tiers[index].UnitPrice : cell.UnitPrice!.Value) })];
        return cells[0] with { UnitPrice = cells.Sum(cell => cell.UnitPrice), Tiers = tiers };
    }

    private bool InSeason(PlanWindow plan) => _when.Epoch is { } epoch ? _rules.Years.InSeason(plan.Index, epoch) : plan.Season.IsAlways;
}
