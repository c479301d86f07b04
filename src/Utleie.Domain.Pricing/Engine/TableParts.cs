namespace Utleie.Domain.Pricing.Engine;

// D173.
/// <summary>A choice of parts that has columns of its own.</summary>
/// <param name="Ids">The ids of the parts; empty for the whole.</param>
/// <param name="Name">The name of a single part; null for the whole or a number of parts.</param>
/// <param name="Count">The number of parts, if it is what the price depends on.</param>
internal sealed record TableParts(ValueList<string> Ids, string? Name, int? Count)
{
    private static readonly TableParts Whole = new(default, null, null);

    /// <summary>Returns the whole, the numbers of parts that plans name, and each part that has a price of its own.</summary>
    internal static TableParts[] Of(BookRules rules)
    {
        var scopes = rules.Plans.Where(plan => plan.Applies).Select(plan => plan.Scope).ToArray();
        var counts = scopes.SelectMany(scope => scope.PartCount).Where(count => count > 0 && count < rules.Parts.Length).Distinct().OrderDescending();
        var named = scopes.SelectMany(scope => scope.Parts).ToHashSet(StringComparer.Ordinal);
        var single = rules.Parts.Where(part => rules.Parts.Length > 1 && (named.Contains(part.Id) || part.Amount != 0 || part.Factor is not (null or 1)));
        return
        [
            Whole,
            .. counts.Select(count => new TableParts([.. rules.Parts.Take(count).Select(part => part.Id)], null, count)),
            .. single.Select(part => new TableParts([part.Id], part.Name ?? part.Id, null)),
        ];
    }
}
