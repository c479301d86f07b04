namespace Utleie.Domain.Pricing.Engine;

// D18.
/// <summary>A compiled target group: its effect on a unit price.</summary>
/// <remarks>Free takes precedence over a percentage, which takes precedence over a price.</remarks>
internal sealed class GroupRule(TargetGroup group, int index)
{
    internal int Index => index;

    internal string Name { get; } = group.Group!;

    internal string? Id => group.Id;

    internal bool IsFree { get; } = group.Free == true;

    internal bool NeedsVerification { get; } = group.RequiresVerification == true;

    internal PriceOrigin Origin { get; } = new(OriginType.TargetGroup, group.Id ?? group.Group, group.Group);

    internal decimal Apply(decimal unitPrice) => (IsFree, group.DiscountPercent, group.Price) switch
    {
        (true, _, _) => 0,
        (_, { } percent, _) => unitPrice * (100 - percent) / 100,
        (_, _, { } price) => price,
        _ => unitPrice,
    };

    /// <summary>Whether its own price replaces every price of the section.</summary>
    internal bool HasOwnPrice => !IsFree && group is { DiscountPercent: null, Price: not null };

    internal bool IsNamed(string name) =>
        string.Equals(name, group.Group, StringComparison.OrdinalIgnoreCase) || string.Equals(name, group.Id, StringComparison.OrdinalIgnoreCase);
}
