using Utleie.Domain.Answers;
using static Utleie.Domain.Resources.Publishing.RuleConditions;

namespace Utleie.Domain.Resources.Publishing;

// D111.
/// <summary>The rules of price and payment; most apply only to objects that are not free.</summary>
/// <remarks>The pricing engine reports what else a price book lacks. Source: 001 §3.5, §9.2.</remarks>
internal static class PriceRules
{
    private static readonly Func<BaseResource, bool> WhenPaid = resource => Paid(resource);

    internal static ResourceRule[] All =>
    [
        ResourceRule.Soft<BaseResource>("is-free", "pricing.isFree", r => r.Pricing?.IsFree is not null),
        ResourceRule.Hard<BaseResource>("base-price", "pricing.basePrice", r => r.Pricing?.BasePrice > 0 || PricedTickets(r), WhenPaid, r => [Argument.Of("value", r.Pricing?.BasePrice ?? 0)]),
        ResourceRule.Hard<BaseResource>("price-model", "pricing.priceModel", r => r.Pricing?.PriceModel is not null || PricedTickets(r), WhenPaid),
        ResourceRule.Hard<BaseResource>("payment-methods", "pricing.paymentMethods", r => WayToPay(r.Pricing), WhenPaid),
        ResourceRule.Soft<BaseResource>("vat-included", "pricing.vatIncluded", r => r.Pricing!.VatIncluded is not null, r => BearsVat(r)),
    ];

    private static bool BearsVat(BaseResource resource) => resource.Pricing is { IsFree: not true, ExemptFromVat: not true, VatRate: > 0 };
}
