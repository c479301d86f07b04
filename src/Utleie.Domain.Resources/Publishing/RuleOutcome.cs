using System.Numerics;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>
/// The result of the rules of a category for a rental object: one bit per rule, in the order of <see cref="PublishingRules.RulesOf"/>.
/// </summary>
/// <param name="Applicable">The rules that apply to the object.</param>
/// <param name="Broken">The applicable rules that it breaks.</param>
/// <remarks>
/// Calculated without allocation, unless permits are assessed or an address or number is parsed; a <see cref="PublishingReport"/> creates
/// texts and findings on demand.
/// </remarks>
public readonly record struct RuleOutcome(ulong Applicable, ulong Broken)
{
    /// <summary>The number of broken rules.</summary>
    public int BrokenCount => BitOperations.PopCount(Broken);
}
