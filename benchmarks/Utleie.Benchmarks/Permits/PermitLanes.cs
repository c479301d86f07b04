using System.Globalization;
using Utleie.Benchmarks.Racing;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits;

namespace Utleie.Benchmarks.Permits;

/// <summary>Permits in the race; an operation is one event.</summary>
internal static class PermitLanes
{
    /// <summary>Which permits are needed; why can be asked of the answer.</summary>
    internal static IEnumerable<Lane> Needs() => Lanes("permits", Need, Needed);

    /// <summary>Which permits are needed, and every trigger that calls for one.</summary>
    internal static IEnumerable<Lane> Reasons() => Lanes("permits-reasons", Reason, Fired);

    private static IEnumerable<Lane> Lanes(string path, Func<PermitAssessment, long> pass, Func<PermitAssessment, IEnumerable<int>> answer)
    {
        foreach (var count in PermitWorkload.Sizes)
        {
            var (rules, events) = (PermitRules.Compile(PermitWorkload.Triggers(count)).GetValueOrThrow(), PermitWorkload.Facts());
            yield return new(
                path,
                $"{count} triggers",
                Lane.Ours,
                events.Length,
                () => Pass(rules, events, pass),
                () => events.SelectMany(facts => answer(rules.Assess(facts, null, PermitWorkload.Today))));
        }
    }

    private static long Pass(PermitRules rules, EventFacts[] events, Func<PermitAssessment, long> pass)
    {
        var sum = 0L;
        foreach (var facts in events)
            sum += pass(rules.Assess(facts, null, PermitWorkload.Today));
        return sum;
    }

    private static long Need(PermitAssessment assessment) => assessment.Required.Count;

    private static long Reason(PermitAssessment assessment) => assessment.Fired.Count;

    /// <summary>The needed permits as bits in the order of 001 §11.1.</summary>
    private static int[] Needed(PermitAssessment assessment) => [assessment.Required.Sum(type => 1 << PermitType.All.ToList().IndexOf(type))];

    /// <summary>How many triggers fire, and which, by number.</summary>
    private static IEnumerable<int> Fired(PermitAssessment assessment)
    {
        var fired = assessment.Permits.SelectMany(permit => permit.Because)
            .Select(id => int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture))
            .Order()
            .ToList();
        return fired.Prepend(fired.Count);
    }
}
