namespace Utleie.Domain.Resources.Publishing;

/// <summary>Evaluates the rules of a category into one bit each.</summary>
internal abstract class RuleJudge
{
    /// <summary>Evaluates the rules on an object; returns null if it is of another type than the rules are written for.</summary>
    internal abstract RuleOutcome? Judge(BaseResource resource, RuleContext context);
}

/// <summary>The rules of one type of document, sorted so that each is one call and shared conditions are evaluated once.</summary>
internal sealed class RuleJudge<T> : RuleJudge
    where T : BaseResource
{
    private readonly Rule[] _always;
    private readonly Rule[] _sometimes;
    private readonly RuleOfDay[] _byDay;
    private readonly ulong _concernsAll;

    internal RuleJudge(IEnumerable<ResourceRule> rules)
    {
        var all = rules.Select((rule, i) => (Bit: 1UL << i, When: rule.When<T>(), Holds: rule.Holds<T>(), HoldsOn: rule.HoldsOn<T>())).ToList();
        _always = [.. from rule in all where rule is { When: null, Holds: not null } select new Rule(rule.Bit, null, rule.Holds)];
        _sometimes =
        [
            .. from rule in all
               where rule is { When: not null, Holds: not null }
               group new Rule(rule.Bit, rule.When, rule.Holds) by rule.When into alike
               from rule in alike
               select rule,
        ];
        _byDay = [.. from rule in all where rule.HoldsOn is not null select new RuleOfDay(rule.Bit, rule.When, rule.HoldsOn)];
        foreach (var rule in _always)
            _concernsAll |= rule.Bit;
    }

    internal override RuleOutcome? Judge(BaseResource resource, RuleContext context)
    {
        if (resource is not T judged)
            return null;
        ulong applicable = _concernsAll, kept = 0;
        foreach (ref readonly var rule in _always.AsSpan())
            kept |= rule.Holds(judged) ? rule.Bit : 0;
        var (asked, concerns) = (default(Func<T, bool>), false);
        foreach (ref readonly var rule in _sometimes.AsSpan())
        {
            if (!ReferenceEquals(rule.When, asked))
                (asked, concerns) = (rule.When, rule.When!(judged));
            if (!concerns)
                continue;
            applicable |= rule.Bit;
            kept |= rule.Holds(judged) ? rule.Bit : 0;
        }

        foreach (ref readonly var rule in _byDay.AsSpan())
        {
            if (rule.When is not null && !rule.When(judged))
                continue;
            applicable |= rule.Bit;
            kept |= rule.Holds(judged, context) ? rule.Bit : 0;
        }

        return new(applicable, applicable & ~kept);
    }

    private readonly record struct Rule(ulong Bit, Func<T, bool>? When, Func<T, bool> Holds);

    private readonly record struct RuleOfDay(ulong Bit, Func<T, bool>? When, Func<T, RuleContext, bool> Holds);
}
