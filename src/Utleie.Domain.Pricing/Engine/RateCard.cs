using System.Collections.Concurrent;
using System.Diagnostics;
using NodaTime;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>The rates of a target group for a part of the object, compiled to tables on demand.</summary>
/// <remarks>Thread-safe: concurrent calls may compile equal tables, of which one is kept.</remarks>
internal sealed class RateCard
{
    private const int WeekDays = 7;

    private readonly BookRules _rules;
    private readonly GroupRule? _group;
    private readonly PlanWindow[] _plans;
    private readonly PriceAdjustment[] _places;
    private readonly Rate?[]?[] _rates;
    private readonly SegmentTable?[] _weeks;
    private readonly ConcurrentDictionary<(long Epochs, DayTypeSet Before, DayTypeSet On), SegmentTable> _days = new();

    /// <param name="rules">The rules of the section.</param>
    /// <param name="asker">Who asks for what.</param>
    /// <param name="namesPlaces">Whether lines name the places also where they cost the same.</param>
    /// <param name="places">The court, sub-room or part with its adjustment and its share.</param>
    internal RateCard(BookRules rules, in Asker asker, bool namesPlaces, params PriceAdjustment?[] places)
    {
        (_rules, _group, Asker) = (rules, asker.Group, asker);
        var who = asker;
        _plans = rules.HasScopes ? [.. rules.PlansByRank.Where(plan => plan.Scope.Includes(who))] : rules.PlansByRank;
        _places = [.. places.OfType<PriceAdjustment>().Where(place => namesPlaces || place.Amount != 0 || place.Factor is not (null or 1))];
        _rates = new Rate?[rules.Multipliers.Length][];
        _weeks = new SegmentTable?[rules.Layers.Length * rules.Years.EpochCount];
        Packages = rules.IsFree ? [] : [.. rules.Packages.Where(package => package.Scope.Includes(who)).Select(Offered)];
        FloatingPackages = Packages.Count(package => package.Offer.IsFloating);
        HasTiers = rules.Tiers.Length > 0 || Array.Exists(_plans, plan => plan.Tiers.Length > 0);
        NeedsParts = asker.Parts.Count > 1 && !asker.Parts.IsWhole;
    }

    internal Asker Asker { get; }

    /// <summary>The packages that the request may have, by the section's order.</summary>
    internal PackageRate[] Packages { get; }

    /// <summary>The number of packages that start at any time.</summary>
    internal int FloatingPackages { get; }

    internal bool HasTiers { get; }

    /// <summary>Whether a price that is not for all parts together is the sum of each part's.</summary>
    internal bool NeedsParts { get; }

    /// <summary>Returns the rate of a plan (−1 for the base price) with a multiplier (0 for none).</summary>
    internal Rate Rate(int plan, int multiplier)
    {
        var row = _rates[multiplier] ??= new Rate?[_rules.Plans.Length + 1];
        return Volatile.Read(ref row[plan + 1]) ?? Keep(ref row[plan + 1], Made(plan, multiplier));
    }

    /// <summary>Returns the prices of a week in an epoch, for bookings of a layer.</summary>
    internal SegmentTable Week(int layer, int epoch)
    {
        ref var week = ref _weeks[layer * _rules.Years.EpochCount + epoch];
        return Volatile.Read(ref week) ?? Keep(ref week, MadeWeek(layer, epoch));
    }

    /// <summary>Returns the prices of any week, if all dates have the same prices.</summary>
    internal SegmentTable AnyWeek(int layer) => Volatile.Read(ref _weeks[layer]) ?? Week(layer, 0);

    /// <summary>Returns the prices of a week outside all seasons and without red days, for a price list.</summary>
    internal SegmentTable OutOfSeason(int layer) => MadeWeek(layer, plan => plan.Season.IsAlways, season: 0);

    /// <summary>Returns the prices of a day by itself: the first of an epoch, or one whose types matter. Windows of the evening before may reach into it.</summary>
    internal SegmentTable Day(int layer, (int Before, int On) epoch, int weekday, (DayTypeSet Before, DayTypeSet On) types)
    {
        var epochs = _rules.Years.EpochCount;
        var key = ((((long)layer * epochs + epoch.Before) * epochs + epoch.On) * WeekDays + weekday, types.Before, types.On);
        return _days.TryGetValue(key, out var known) ? known : _days.GetOrAdd(key, MadeDay(layer, epoch, weekday, types));
    }

    /// <summary>Returns the rate of a given price, such as that of a ticket, for this group and place, with the plan in force (−1 for none).</summary>
    /// <param name="price">The price.</param>
    /// <param name="origin">What it is the price of.</param>
    /// <param name="plan">The plan in force, −1 for none.</param>
    /// <param name="multiplier">The multiplier in force, 0 for none.</param>
    /// <param name="section">The seat section, instead of the card's places.</param>
    /// <param name="isForGroup">Whether it is the group's own price already.</param>
    internal Rate Priced(decimal price, PriceOrigin origin, int plan, int multiplier, PriceAdjustment? section, bool isForGroup = false)
    {
        if (_rules.IsFree)
            return new(0, plan, origin, default);
        if (_group?.IsFree == true && !isForGroup)
            return new(0, plan, origin, [_group.Origin]);
        var changes = new List<PriceOrigin>(4);
        var unit = price;
        if (_group is not null && !isForGroup)
        {
            unit = _group.Apply(unit);
            changes.Add(_group.Origin);
        }

        var isForParts = plan >= 0 && _rules.Plans[plan].Scope.NamesParts;
        var places = section is null ? _places : [section];
        foreach (var place in places)
            unit = place.Factor is { } share && !isForParts ? decimal.Round(unit * share, 2, MidpointRounding.AwayFromZero) : unit;
        if (multiplier > 0)
        {
            unit *= _rules.Multipliers[multiplier].Factor;
            changes.Add(_rules.Multipliers[multiplier].Origin);
        }

        foreach (var place in places)
        {
            unit += place.Amount;
            changes.Add(new(OriginOf(place.Kind), place.Id, place.Name));
        }

        return new(Math.Max(0, unit), plan, origin, [.. changes]);
    }

    private static T Keep<T>(ref T? slot, T made)
        where T : class => Interlocked.CompareExchange(ref slot, made, null) ?? made;

    private static OriginType OriginOf(AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.Court => OriginType.Court,
        AdjustmentKind.SubRoom => OriginType.SubRoom,
        AdjustmentKind.Section => OriginType.Section,
        _ => throw new UnreachableException(),
    };

    private static readonly PriceOrigin BasePrice = new(OriginType.BasePrice);

    /// <summary>Returns the rate of a package: the group's percentage is taken of it unless it names groups; its own price per unit is not.</summary>
    private PackageRate Offered(PackageOffer package)
    {
        var applies = _group is not null && !package.Scope.NamesGroups && !_group.HasOwnPrice;
        var price = applies ? _group!.Apply(package.Price) : package.Price;
        return new(package, new(price, Paint.BasePrice, package.Origin, applies ? [_group!.Origin] : default));
    }

    private Rate Made(int plan, int multiplier)
    {
        var rule = plan < 0 ? null : _rules.Plans[plan];
        var isForGroup = rule?.Scope.NamesGroups == true;
        var isReplaced = _group?.HasOwnPrice == true && !isForGroup;
        var tiers = _rules.IsFree || isReplaced ? [] : rule is null ? _rules.Tiers : rule.Tiers;
        var rate = Priced(rule is null ? _rules.Section.BasePrice ?? 0 : rule.Price, rule is null ? BasePrice : rule.Origin, plan, multiplier, section: null, isForGroup);
        return new(rate.UnitPrice, plan, rate.Origin, rate.ChangedBy)
        {
            Tiers = [.. tiers.Select(tier => new TierRate(tier.From, tier.Unit, Priced(tier.Price, tier.Origin, plan, multiplier, section: null, isForGroup)))],
            IsPriced = rule is not null || _rules.HasBasePrice || tiers.Length > 0 || isReplaced || _group?.IsFree == true,
            IsForAllParts = rule?.Scope.NamesPartCount == true,
        };
    }

    private SegmentTable MadeWeek(int layer, int epoch) =>
        MadeWeek(layer, plan => _rules.Years.InSeason(plan.Index, epoch), _rules.Years.SeasonOf(epoch));

    private SegmentTable MadeWeek(int layer, Func<PlanWindow, bool> inSeason, int season)
    {
        var paint = new Paint(WeekWindow.MinutesPerWeek, _rules.HasRivals);
        foreach (var plan in _plans)
        {
            if (plan.MinMinutes > _rules.Layers[layer] || !inSeason(plan))
                continue;
            foreach (var span in plan.Spans)
                paint.Over(span.Start, span.End, plan, _rules.Plans);
        }

        return Table(paint, season, firstMinute: 0, wraps: true);
    }

    private SegmentTable MadeDay(int layer, (int Before, int On) epoch, int weekday, (DayTypeSet Before, DayTypeSet On) types)
    {
        var paint = new Paint(ClockTime.MinutesPerDay, _rules.HasRivals);
        foreach (var plan in _plans)
        {
            if (plan.MinMinutes > _rules.Layers[layer])
                continue;
            var (from, length) = (plan.Window.From.Minutes, plan.Window.LengthMinutes);
            var today = (IsoDayOfWeek)(weekday + 1);
            var yesterday = (IsoDayOfWeek)((weekday + 6) % 7 + 1);
            if (_rules.Years.InSeason(plan.Index, epoch.Before) && plan.StartsOn(yesterday, types.Before))
                paint.Over(0, from + length - ClockTime.MinutesPerDay, plan, _rules.Plans);
            if (_rules.Years.InSeason(plan.Index, epoch.On) && plan.StartsOn(today, types.On))
                paint.Over(from, Math.Min(from + length, ClockTime.MinutesPerDay), plan, _rules.Plans);
        }

        return Table(paint, _rules.Years.SeasonOf(epoch.On), weekday * ClockTime.MinutesPerDay, wraps: false);
    }

    private SegmentTable Table(Paint paint, int season, int firstMinute, bool wraps)
    {
        var rates = new Rate[paint.Winners.Length];
        for (var minute = 0; minute < rates.Length; minute++)
        {
            int peak = _rules.Peaks.Length > 0 ? _rules.Peaks[firstMinute + minute] : 0;
            rates[minute] = Rate(paint.Winners[minute], peak > 0 ? peak : season);
        }

        return new(rates, paint.Rivals, wraps);
    }
}
