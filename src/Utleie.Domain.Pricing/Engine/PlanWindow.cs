using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>A compiled price plan: when it applies in the week and the year, its minimum length and its rank.</summary>
internal sealed class PlanWindow(int index, PricePlan plan, Scope scope, DayTypeSet dayTypes, PriceUnit sectionUnit)
{
    private Reason?[] _over = [];

    internal int Index => index;

    /// <summary>Whether it applies at all; not where its conditions cannot be read.</summary>
    internal bool Applies { get; init; } = true;

    internal Scope Scope => scope;

    /// <summary>The types of day on which it starts, as an alternative to its weekdays.</summary>
    internal DayTypeSet DayTypes => dayTypes;

    internal TierRule[] Tiers { get; } = TierRule.Of(plan.Tiers, sectionUnit, new(OriginType.Plan, plan.Id ?? FormattableString.Invariant($"pricePlans[{index}]"), plan.Name));

    internal decimal Price { get; } = plan.Price ?? 0;

    internal int Priority { get; } = plan.Priority ?? 0;

    internal int MinMinutes { get; } = plan.Conditions?.MinDurationMinutes ?? 0;

    internal YearWindow Season { get; } = YearWindow.Of(plan.Conditions?.SeasonStart, plan.Conditions?.SeasonEnd);

    /// <summary>The window on the days that it names, and in a week without red days.</summary>
    internal WeekWindow Window { get; } = new(DayKinds.InOrdinaryWeek(plan.Conditions?.DayOfWeek ?? default, dayTypes), plan.Conditions?.TimeFrom ?? ClockTime.Midnight, plan.Conditions?.TimeTo ?? ClockTime.EndOfDay);

    internal ValueList<WeekSpan> Spans => _spans ??= Window.Spans();

    private ValueList<WeekSpan>? _spans;

    private readonly DaySet _named = DaySet.Of((plan.Conditions?.DayOfWeek ?? default).AsSpan());

    /// <summary>Whether the window starts on a day of this weekday and these types.</summary>
    internal bool StartsOn(IsoDayOfWeek day, DayTypeSet types) => DayTypes.IsEmpty ? Window.Days.Contains(day) : _named.Contains(day) || DayTypes.Overlaps(types);

    internal PriceOrigin Origin { get; } = new(OriginType.Plan, plan.Id ?? FormattableString.Invariant($"pricePlans[{index}]"), plan.Name);

    /// <summary>Its rank among plans for one request: the priority, then whether it names the group.</summary>
    internal (int Priority, bool NamesGroups) Rank => (Priority, scope.NamesGroups);

    /// <summary>Whether it takes precedence: by rank, then by document order.</summary>
    internal bool Beats(PlanWindow other) => Rank.CompareTo(other.Rank) is var order && (order > 0 || (order == 0 && Index < other.Index));

    /// <summary>Returns the note that this plan was chosen over another of equal priority; cached per plan.</summary>
    internal Reason Over(PlanWindow loser)
    {
        var known = _over;
        return loser.Index < known.Length && known[loser.Index] is { } note ? note : Noted(loser);
    }

    internal static WeekWindow WindowOf(ValueList<IsoDayOfWeek> days, ClockTime? from, ClockTime? to) =>
        new(days.IsEmpty ? DaySet.EveryDay : DaySet.Of(days.AsSpan()), from ?? ClockTime.Midnight, to ?? ClockTime.EndOfDay);

    /// <summary>Concurrent calls create equal notes; one of them may be created again later.</summary>
    private Reason Noted(PlanWindow loser)
    {
        var notes = _over;
        Array.Resize(ref notes, Math.Max(notes.Length, loser.Index + 1));
        var note = Reason.Of(ReasonCodes.PlanOverlap, new("plan", Origin.Name ?? Origin.Id!), new("other", loser.Origin.Name ?? loser.Origin.Id!));
        notes[loser.Index] = note;
        Volatile.Write(ref _over, notes);
        return note;
    }
}
