using System.Numerics;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>How a rental object stands against the rules of its category: a bit per rule, in the order of <see cref="PublishingRules.RulesOf"/>.</summary>
/// <param name="Applicable">The rules that concern it.</param>
/// <param name="Broken">Those of them that it does not keep.</param>
/// <remarks>Worked out without allocating, but where permits are assessed or an address or number is read; words and findings are made when a
/// <see cref="PublishingReport"/> is asked for them.</remarks>
public readonly record struct RuleOutcome(ulong Applicable, ulong Broken)
{
    /// <summary>How many rules it does not keep.</summary>
    public int BrokenCount => BitOperations.PopCount(Broken);
}
