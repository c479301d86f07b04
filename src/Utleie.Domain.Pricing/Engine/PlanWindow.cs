using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>A compiled price plan: when it applies in the week and the year, its minimum length and its rank.</summary>
internal sealed class PlanWindow(int index, PricePlan plan)
{
    private Reason?[] _over = [];

    internal int Index => index;

    /// <summary>Whether it applies at all; not where its conditions cannot be read.</summary>
    internal bool Applies { get; init; } = true;

    internal decimal Price { get; } = plan.Price ?? 0;

    internal int Priority { get; } = plan.Priority ?? 0;

    internal int MinMinutes { get; } = plan.Conditions?.MinDurationMinutes ?? 0;

    internal YearWindow Season { get; } = YearWindow.Of(plan.Conditions?.SeasonStart, plan.Conditions?.SeasonEnd);

    internal WeekWindow Window { get; } = WindowOf(plan.Conditions?.DayOfWeek ?? default, plan.Conditions?.TimeFrom, plan.Conditions?.TimeTo);

    internal ValueList<WeekSpan> Spans { get; } = WindowOf(plan.Conditions?.DayOfWeek ?? default, plan.Conditions?.TimeFrom, plan.Conditions?.TimeTo).Spans();

    internal PriceOrigin Origin { get; } = new(OriginType.Plan, plan.Id ?? FormattableString.Invariant($"pricePlans[{index}]"), plan.Name);

    /// <summary>Whether it takes precedence: by higher priority, then by document order.</summary>
    internal bool Beats(PlanWindow other) => Priority > other.Priority || (Priority == other.Priority && Index < other.Index);

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
