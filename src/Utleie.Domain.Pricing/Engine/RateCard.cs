using System.Diagnostics;
namespace Utleie.Domain.Pricing.Engine;

/// <summary>The rates of a target group at a court and sub-room, compiled to tables on demand.</summary>
/// <remarks>Thread-safe: concurrent calls may compile equal tables, of which one is kept.</remarks>
internal sealed class RateCard
{
    private const int DayTables = 7;

    private readonly BookRules _rules;
    private readonly GroupRule? _group;
    private readonly PriceAdjustment[] _adjustments;
    private readonly Rate?[]?[] _rates;
    private readonly SegmentTable?[] _weeks;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, SegmentTable> _days = new();

    internal RateCard(BookRules rules, GroupRule? group, params PriceAdjustment?[] adjustments)
    {
        (_rules, _group) = (rules, group);
        _adjustments = [.. adjustments.OfType<PriceAdjustment>().Where(adjustment => adjustment.Amount != 0)];
        _rates = new Rate?[rules.Multipliers.Length][];
        _weeks = new SegmentTable?[rules.Layers.Length * rules.Years.EpochCount];
    }

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

    /// <summary>Returns the prices of a week outside all seasons, for a price list.</summary>
    internal SegmentTable OutOfSeason(int layer) => MadeWeek(layer, plan => plan.Season.IsAlways, season: 0);

    /// <summary>Returns the prices of the first day of an epoch, which windows of the previous evening may reach into.</summary>
    internal SegmentTable Turn(int layer, int epochBefore, int epoch, int weekday)
    {
        var epochs = _rules.Years.EpochCount;
        var key = ((layer * epochs + epochBefore) * epochs + epoch) * DayTables + weekday;
        return _days.GetOrAdd(key, _ => MadeTurn(layer, epochBefore, epoch, weekday));
    }

    /// <summary>Returns the rate of a given price, such as that of a ticket, for this group and place, with the plan in force (−1 for none).</summary>
    internal Rate Priced(decimal price, PriceOrigin origin, int plan, int multiplier, PriceAdjustment? section)
    {
        var changes = new List<PriceOrigin>(4);
        if (_rules.IsFree)
            return new(0, plan, origin, default);
        var unit = price;
        if (_group is not null)
        {
            unit = _group.Apply(unit);
            changes.Add(_group.Origin);
        }

        if (multiplier > 0)
        {
            unit *= _rules.Multipliers[multiplier].Factor;
            changes.Add(_rules.Multipliers[multiplier].Origin);
        }

        if (_group?.IsFree == true)
            return new(0, plan, origin, [_group.Origin]);
        foreach (var adjustment in section is null ? _adjustments : [section])
        {
            unit += adjustment.Amount;
            changes.Add(new(OriginOf(adjustment.Kind), adjustment.Id, adjustment.Name));
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

    private Rate Made(int plan, int multiplier)
    {
        var price = plan < 0 ? _rules.Section.BasePrice ?? 0 : _rules.Plans[plan].Price;
        var origin = plan < 0 ? BasePrice : _rules.Plans[plan].Origin;
        return Priced(price, origin, plan, multiplier, section: null);
    }

    private static readonly PriceOrigin BasePrice = new(OriginType.BasePrice);

    private SegmentTable MadeWeek(int layer, int epoch) =>
        MadeWeek(layer, plan => _rules.Years.InSeason(plan.Index, epoch), _rules.Years.SeasonOf(epoch));

    private SegmentTable MadeWeek(int layer, Func<PlanWindow, bool> inSeason, int season)
    {
        var paint = new Paint(WeekWindow.MinutesPerWeek, _rules.HasRivals);
        foreach (var plan in _rules.PlansByRank)
        {
            if (plan.MinMinutes > _rules.Layers[layer] || !inSeason(plan))
                continue;
            foreach (var span in plan.Spans)
                paint.Over(span.Start, span.End, plan, _rules.Plans);
        }

        return Table(paint, season, firstMinute: 0, wraps: true);
    }

    private SegmentTable MadeTurn(int layer, int epochBefore, int epoch, int weekday)
    {
        var paint = new Paint(ClockTime.MinutesPerDay, _rules.HasRivals);
        foreach (var plan in _rules.PlansByRank)
        {
            if (plan.MinMinutes > _rules.Layers[layer])
                continue;
            var (from, length) = (plan.Window.From.Minutes, plan.Window.LengthMinutes);
            var today = (NodaTime.IsoDayOfWeek)(weekday + 1);
            var yesterday = (NodaTime.IsoDayOfWeek)((weekday + 6) % 7 + 1);
            if (_rules.Years.InSeason(plan.Index, epochBefore) && plan.Window.Days.Contains(yesterday))
                paint.Over(0, from + length - ClockTime.MinutesPerDay, plan, _rules.Plans);
            if (_rules.Years.InSeason(plan.Index, epoch) && plan.Window.Days.Contains(today))
                paint.Over(from, Math.Min(from + length, ClockTime.MinutesPerDay), plan, _rules.Plans);
        }

        return Table(paint, _rules.Years.SeasonOf(epoch), weekday * ClockTime.MinutesPerDay, wraps: false);
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
