using System.Diagnostics.CodeAnalysis;

namespace Utleie.Domain.Pricing.Engine;

// D181.
/// <summary>Changes every amount of a section, and keeps only the members that have amounts.</summary>
internal sealed class AmountChange(Func<decimal, decimal> change)
{
    internal PriceList Of(PricingSection section) => new()
    {
        BasePrice = Changed(section.BasePrice),
        TargetGroups = Rows(section.TargetGroups, group => group.Price is not null, group => group with { Price = Changed(group.Price) }),
        PricePlans = Rows(section.PricePlans, HasAmount, plan => plan with { Price = Changed(plan.Price), Tiers = Tiers(plan.Tiers) }),
        Tiers = Tiers(section.Tiers),
        Packages = Rows(section.Packages, package => package.Price is not null, package => package with { Price = Changed(package.Price) }),
        Limits = Rows(section.Limits, HasAmount, Limit),
        Deposit = section.Deposit is { Amount: not null } deposit ? deposit with { Amount = Changed(deposit.Amount) } : null,
        Fees = Rows(section.Fees, HasAmount, Fee),
        AddOnServices = Rows(section.AddOnServices, HasAmount, service => service with { Price = Changed(service.Price), QuantityPrices = Quantities(service.QuantityPrices) }),
        Discounts = Rows(section.Discounts, IsFixed, discount => IsFixed(discount) ? discount with { Value = Changed(discount.Value) } : discount),
    };

    private static bool HasAmount(PricePlan plan) => plan.Price is not null || !plan.Tiers.IsEmpty;

    private static bool HasAmount(PriceLimit limit) => limit is not { MinimumPrice: null, MaximumPerDay: null, MaximumPerBooking: null };

    private static bool HasAmount(Fee fee) => !(IsPercentage(fee) && fee is { Minimum: null, Maximum: null }) && fee is not { Amount: null, Minimum: null, Maximum: null };

    private static bool HasAmount(AddOnService service) => service.Price is not null || !service.QuantityPrices.IsEmpty;

    private static bool IsPercentage(Fee fee) => fee.Type?.Unit is PriceUnit.Percent or PriceUnit.PercentOfRevenue;

    private static bool IsFixed(Discount discount) => discount is { Type: DiscountType.Fixed, Value: not null };

    private PriceLimit Limit(PriceLimit limit) => limit with
    {
        MinimumPrice = Changed(limit.MinimumPrice),
        MaximumPerDay = Changed(limit.MaximumPerDay),
        MaximumPerBooking = Changed(limit.MaximumPerBooking),
    };

    private Fee Fee(Fee fee) => fee with
    {
        Amount = IsPercentage(fee) ? fee.Amount : Changed(fee.Amount),
        Minimum = Changed(fee.Minimum),
        Maximum = Changed(fee.Maximum),
    };

    private ValueList<PriceTier> Tiers(ValueList<PriceTier> tiers) => tiers.IsEmpty ? default : [.. tiers.Select(tier => tier with { Price = Changed(tier.Price) })];

    private ValueList<QuantityPrice> Quantities(ValueList<QuantityPrice> prices) => prices.IsEmpty ? default : [.. prices.Select(price => price with { Price = Changed(price.Price) })];

    /// <summary>Returns all rows with their amounts changed; absent if none has an amount.</summary>
    private static ValueList<T> Rows<T>(ValueList<T> rows, Func<T, bool> hasAmount, Func<T, T> changed) => rows.Any(hasAmount) ? [.. rows.Select(changed)] : default;

    [return: NotNullIfNotNull(nameof(amount))]
    private decimal? Changed(decimal? amount) => amount is { } given ? change(given) : null;
}
