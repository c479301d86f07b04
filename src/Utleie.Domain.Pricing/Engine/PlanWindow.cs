using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>A price plan made ready: where in the week and the year it applies, from which length, and before which others.</summary>
internal sealed class PlanWindow(int index, PricePlan plan)
{
    private Reason?[] _over = [];

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

    /// <summary>The note that this plan was used where another of equal priority applied too; made once for each other.</summary>
    internal Reason Over(PlanWindow loser)
    {
        var known = _over;
        return loser.Index < known.Length && known[loser.Index] is { } note ? note : Noted(loser);
    }

    internal static WeekWindow WindowOf(ValueList<IsoDayOfWeek> days, ClockTime? from, ClockTime? to) =>
        new(days.IsEmpty ? DaySet.EveryDay : DaySet.Of(days.AsSpan()), from ?? ClockTime.Midnight, to ?? ClockTime.EndOfDay);

    /// <summary>Two threads that note at once make the same note, and one of them may be made again later.</summary>
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
