using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Approvals;

// D227.
/// <summary>Checks the delegations of an organisation.</summary>
public static class Delegations
{
    /// <summary>Returns an error for each role that is delegated to oneself, or by someone who has it by delegation at the same time: one level only.</summary>
    /// <param name="given">The delegations by the id of the user who received them.</param>
    /// <returns>Findings with paths such as <c>kari[0].from</c>, in the order of the map; empty if there are none.</returns>
    public static ValueList<Finding> Check(ValueMap<ValueList<Delegation>> given)
    {
        var findings = new List<Finding>();
        foreach (var (to, delegations) in given)
        {
            for (var i = 0; i < delegations.Count; i++)
            {
                if (Chained(to, delegations[i], given) is { } role)
                    findings.Add(Finding.Error(FormattableString.Invariant($"{to}[{i}].from"), ApprovalCodes.DelegationChain, new("from", delegations[i].From), new("role", role)));
            }
        }

        return [.. findings];
    }

    private static string? Chained(string to, Delegation delegation, ValueMap<ValueList<Delegation>> given)
    {
        if (delegation.From == to)
            return delegation.Roles.IsEmpty ? "" : delegation.Roles[0];
        if (!given.TryGetValue(delegation.From, out var received))
            return null;
        return delegation.Roles.FirstOrDefault(role => received.Any(earlier => earlier.Roles.Contains(role) && Overlap(earlier, delegation)));
    }

    private static bool Overlap(Delegation one, Delegation other) => Start(one) < End(other) && Start(other) < End(one);

    private static Instant Start(Delegation delegation) => delegation.ValidFrom ?? Instant.MinValue;

    private static Instant End(Delegation delegation) => delegation.ValidTo ?? Instant.MaxValue;
}
