using Utleie.Domain.Pricing;

namespace Utleie.Domain.Resources;

// D20a, D96.
/// <summary>Makes the charges that a category's own sections state.</summary>
/// <remarks>They are named in bokmål, as the admin names the others. Something offered without an amount can be chosen, and costs nothing.</remarks>
internal static class CategoryFees
{
    internal static CategoryFee Of(string id, string name, decimal? amount, FeeCategory category, string field, bool mandatory = false) =>
        new(new() { Id = id, Name = name, Amount = amount ?? 0, Type = FeeType.Fixed, Category = category, Mandatory = mandatory }, field);
}
