namespace Utleie.Domain.Pricing.Engine;

/// <summary>A compiled fee or service.</summary>
internal sealed record FeeRule(LineKind Kind, PriceOrigin Origin, decimal Amount, PriceUnit Unit, bool IsMandatory, bool IsCharged)
{
    internal static FeeRule Of(Fee fee, int index) => new(
        LineKind.Fee,
        new(OriginType.Fee, fee.Id ?? FormattableString.Invariant($"fees[{index}]"), fee.Name),
        fee.Amount ?? 0,
        (fee.Type ?? FeeType.Fixed).Unit,
        fee.Mandatory == true,
        fee.Category is not (FeeCategory.Damage or FeeCategory.Late));

    internal static FeeRule Of(AddOnService service, int index) => new(
        LineKind.AddOn,
        new(OriginType.AddOn, service.Id ?? FormattableString.Invariant($"addOnServices[{index}]"), service.Name),
        service.Price ?? 0,
        PriceUnit.Booking,
        service.Required == true,
        IsCharged: true);
}
