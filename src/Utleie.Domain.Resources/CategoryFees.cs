using Utleie.Domain.Pricing;

namespace Utleie.Domain.Resources;

// D20a, D96.
/// <summary>Creates the fees that are stated in a category's own sections.</summary>
/// <remarks>The names are in bokmål, like those an administrator writes. An offer without an amount can be chosen and is free.</remarks>
internal static class CategoryFees
{
    internal static CategoryFee Of(string id, string name, decimal? amount, FeeCategory category, string field, bool mandatory = false) =>
        new(new() { Id = id, Name = name, Amount = amount ?? 0, Type = FeeType.Fixed, Category = category, Mandatory = mandatory }, field);
}
