using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Warns about plans that never apply and about overlapping plans with equal priority.</summary>
internal static class PlanFindings
{
    internal static IEnumerable<Finding> Of(PlanWindow[] plans)
    {
        foreach (var plan in plans)
        {
            var path = FormattableString.Invariant($"pricing.pricePlans[{plan.Index}]");
            if (NeverWins(plan, plans))
                yield return Finding.Warning(path, FindingCodes.NeverWins, new Argument("plan", NameOf(plan)));
            else if (Array.Find(plans, other => other.Index < plan.Index && Meet(plan, other)) is { } rival)
                yield return Finding.Warning(path, FindingCodes.Overlap, new("plan", NameOf(plan)), new("other", NameOf(rival)), Argument.Of("priority", plan.Priority));
        }
    }

    /// <summary>Whether two plans with equal priority can both apply to a minute of a booking.</summary>
    internal static bool Meet(PlanWindow one, PlanWindow other) =>
        one.Rank == other.Rank && one.Scope.Meets(other.Scope) && one.Season.Meets(other.Season)
        && (one.DayTypes.IsEmpty && other.DayTypes.IsEmpty ? Overlap(one.Spans, other.Spans) : DayClasses.Overlap(one, other));

    private static string NameOf(PlanWindow plan) => plan.Origin.Name ?? plan.Origin.Id!;

    /// <summary>Whether higher-ranked plans cover every minute of a plan.</summary>
    private static bool NeverWins(PlanWindow plan, PlanWindow[] plans)
    {
        var open = plan.Spans.ToList();
        foreach (var other in plans)
        {
            if (!other.Beats(plan) || other.MinMinutes > plan.MinMinutes || !other.Season.Covers(plan.Season) || !other.Scope.Covers(plan.Scope))
                continue;
            if (!plan.DayTypes.IsEmpty || !other.DayTypes.IsEmpty)
            {
                if (DayClasses.Covers(other, plan))
                    return true;
                continue;
            }

            foreach (var cover in other.Spans)
                open = [.. open.SelectMany(span => Minus(span, cover))];
            if (open.Count == 0)
                return true;
        }

        return false;
    }

    private static IEnumerable<WeekSpan> Minus(WeekSpan span, WeekSpan cover)
    {
        var (before, after) = (span with { End = Math.Min(span.End, cover.Start) }, span with { Start = Math.Max(span.Start, cover.End) });
        if (before.Start < before.End)
            yield return before;
        if (after.Start < after.End)
            yield return after;
    }

    private static bool Overlap(ValueList<WeekSpan> one, ValueList<WeekSpan> other)
    {
        foreach (var a in one)
        {
            foreach (var b in other)
            {
                if (a.Start < b.End && b.Start < a.End)
                    return true;
            }
        }

        return false;
    }
}
