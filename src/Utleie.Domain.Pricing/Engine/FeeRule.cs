namespace Utleie.Domain.Pricing.Engine;

/// <summary>A compiled fee or service.</summary>
internal sealed record FeeRule(LineKind Kind, PriceOrigin Origin, decimal Amount, PriceUnit Unit, bool IsMandatory, bool IsCharged)
{
    internal Scope Scope { get; init; } = Scope.Everyone;

    internal VatRate? Vat { get; init; }

    internal decimal? Minimum { get; init; }

    internal decimal? Maximum { get; init; }

    internal decimal RevenueThreshold { get; init; }

    internal int FreePersons { get; init; }

    /// <summary>The started period of a fee charged afterwards, in minutes; 0 if it is charged once.</summary>
    internal int PerStartedMinutes { get; init; }

    internal ChargeUnit Per { get; init; }

    internal ValueList<QuantityPrice> QuantityPrices { get; init; }

    internal bool IsPerPerson => Unit is PriceUnit.Person or PriceUnit.PersonNight;

    internal static FeeRule Of(Fee fee, int index, Scope scope) => new(
        LineKind.Fee,
        new(fee.Type == FeeType.PercentageOfRevenue ? OriginType.RevenueShare : OriginType.Fee, fee.Id ?? FormattableString.Invariant($"fees[{index}]"), fee.Name),
        fee.Amount ?? 0,
        (fee.Type ?? FeeType.Fixed).Unit,
        fee.Mandatory == true,
        fee.Category is not (FeeCategory.Damage or FeeCategory.Late))
    {
        Scope = scope,
        Vat = RateOf(fee.VatRate),
        Minimum = fee.Minimum,
        Maximum = fee.Maximum,
        RevenueThreshold = fee.RevenueThreshold ?? 0,
        FreePersons = fee.FreePersons ?? 0,
        PerStartedMinutes = fee.PerStartedMinutes ?? 0,
    };

    internal static FeeRule Of(AddOnService service, int index) => new(
        LineKind.AddOn,
        new(OriginType.AddOn, service.Id ?? FormattableString.Invariant($"addOnServices[{index}]"), service.Name),
        service.Price ?? 0,
        PriceUnit.Booking,
        service.Required == true,
        IsCharged: true)
    {
        Vat = RateOf(service.VatRate),
        Per = service.Unit ?? ChargeUnit.Booking,
        QuantityPrices = [.. service.QuantityPrices.OrderBy(price => price.From ?? 0)],
    };

    private static VatRate? RateOf(decimal? percent) => percent is { } rate ? VatRate.Of(rate) : null;
}
