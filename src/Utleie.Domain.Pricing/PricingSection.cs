using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D3a, D15.
/// <summary>The prices and payment options of a rental object (pris og økonomi), as entered by an admin.</summary>
/// <remarks>Prices are in <see cref="Currency"/>. All members are optional in a draft; <c>PriceBook.Compile</c> validates it. Source: 001 §3.5.</remarks>
public sealed record PricingSection : IExtensible
{
    /// <summary>Whether the object is free of charge.</summary>
    public bool? IsFree { get; init; }

    /// <summary>The price per unit of <see cref="PriceModel"/> if no plan applies; ≥ 0.</summary>
    public decimal? BasePrice { get; init; }

    /// <summary>What the price applies to; defaults to <c>per time</c>.</summary>
    public PriceModel? PriceModel { get; init; }

    /// <summary>The ISO 4217 currency code; defaults to <c>NOK</c>.</summary>
    public string? Currency { get; init; }

    /// <summary>The VAT rate in percent: 0, 12, 15 or 25.</summary>
    public decimal? VatRate { get; init; }

    /// <summary>Whether the prices include VAT; defaults to false.</summary>
    public bool? VatIncluded { get; init; }

    /// <summary>Whether the object is exempt from VAT, regardless of the rate; defaults to false.</summary>
    public bool? ExemptFromVat { get; init; }

    /// <summary>The municipality's fee code.</summary>
    public string? FeeCode { get; init; }

    /// <summary>Target groups with their own prices (målgruppepriser).</summary>
    public ValueList<TargetGroup> TargetGroups { get; init; }

    /// <summary>Prices that apply at certain times (prisplaner).</summary>
    public ValueList<PricePlan> PricePlans { get; init; }

    /// <summary>Prices by the length of the booking (pristrinn), instead of <see cref="BasePrice"/>.</summary>
    public ValueList<PriceTier> Tiers { get; init; }

    /// <summary>Prices for whole windows of time (pakkepriser).</summary>
    public ValueList<PricePackage> Packages { get; init; }

    /// <summary>When a package counts; defaults to <c>cheapest</c>.</summary>
    public PackageRule? PackageRule { get; init; }

    /// <summary>The least and the most that a rental costs.</summary>
    public ValueList<PriceLimit> Limits { get; init; }

    /// <summary>The prices from later dates on (prislister), in the order of their dates.</summary>
    public ValueList<PriceList> PriceLists { get; init; }

    /// <summary>The date that decides which price list applies; defaults to <c>use</c>.</summary>
    public PriceListDate? PriceListDate { get; init; }

    /// <summary>How the rental is taxed; defaults to <c>standard</c>.</summary>
    public VatTreatment? VatTreatment { get; init; }

    /// <summary>The security deposit.</summary>
    public DepositConfig? Deposit { get; init; }

    /// <summary>Fees in addition to the rental (avgifter).</summary>
    public ValueList<Fee> Fees { get; init; }

    /// <summary>The payment methods.</summary>
    public ValueList<PaymentMethod> PaymentMethods { get; init; }

    /// <summary>Optional services (tilleggstjenester).</summary>
    public ValueList<AddOnService> AddOnServices { get; init; }

    /// <summary>Discounts on the rental.</summary>
    public ValueList<Discount> Discounts { get; init; }

    /// <summary>Multipliers by season, peak time and holiday.</summary>
    public SeasonPricing? SeasonPricing { get; init; }

    /// <summary>When payment by invoice is available.</summary>
    public InvoiceSettings? InvoiceSettings { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
