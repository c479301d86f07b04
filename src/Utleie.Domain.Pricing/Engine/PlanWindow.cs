using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>A price plan made ready: where in the week and the year it applies, from which length, and before which others.</summary>
internal sealed class PlanWindow(int index, PricePlan plan)
{
    internal int Index => index;

    internal decimal Price { get; } = plan.Price ?? 0;

    internal int Priority { get; } = plan.Priority ?? 0;

    internal int MinMinutes { get; } = plan.Conditions?.MinDurationMinutes ?? 0;

    internal YearWindow Season { get; } = YearWindow.Of(plan.Conditions?.SeasonStart, plan.Conditions?.SeasonEnd);

    internal WeekWindow Window { get; } = WindowOf(plan.Conditions?.DayOfWeek ?? default, plan.Conditions?.TimeFrom, plan.Conditions?.TimeTo);

    internal ValueList<WeekSpan> Spans { get; } = WindowOf(plan.Conditions?.DayOfWeek ?? default, plan.Conditions?.TimeFrom, plan.Conditions?.TimeTo).Spans();

    internal PriceOrigin Origin { get; } = new(OriginType.Plan, plan.Id ?? FormattableString.Invariant($"pricePlans[{index}]"), plan.Name);

    /// <summary>Whether it is preferred where both apply: the higher priority, then the first listed.</summary>
    internal bool Beats(PlanWindow other) => Priority > other.Priority || (Priority == other.Priority && Index < other.Index);

    internal static WeekWindow WindowOf(ValueList<IsoDayOfWeek> days, ClockTime? from, ClockTime? to) =>
        new(days.IsEmpty ? DaySet.EveryDay : DaySet.Of(days.AsSpan()), from ?? ClockTime.Midnight, to ?? ClockTime.EndOfDay);
}
