using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D181.
/// <summary>The prices from a date on (prisliste): the members of the section that change.</summary>
/// <remarks>A member that is absent is as in the list before; an empty list clears it. Lists stand in the order of their dates.</remarks>
public sealed record PriceList : IExtensible
{
    /// <summary>The id within the section: <c>2027</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The first local date it applies to.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <inheritdoc cref="PricingSection.IsFree"/>
    public bool? IsFree { get; init; }

    /// <inheritdoc cref="PricingSection.BasePrice"/>
    public decimal? BasePrice { get; init; }

    /// <inheritdoc cref="PricingSection.PriceModel"/>
    public PriceModel? PriceModel { get; init; }

    /// <inheritdoc cref="PricingSection.Currency"/>
    public string? Currency { get; init; }

    /// <inheritdoc cref="PricingSection.VatRate"/>
    public decimal? VatRate { get; init; }

    /// <inheritdoc cref="PricingSection.VatIncluded"/>
    public bool? VatIncluded { get; init; }

    /// <inheritdoc cref="PricingSection.ExemptFromVat"/>
    public bool? ExemptFromVat { get; init; }

    /// <inheritdoc cref="PricingSection.FeeCode"/>
    public string? FeeCode { get; init; }

    /// <inheritdoc cref="PricingSection.TargetGroups"/>
    public ValueList<TargetGroup> TargetGroups { get; init; }

    /// <inheritdoc cref="PricingSection.PricePlans"/>
    public ValueList<PricePlan> PricePlans { get; init; }

    /// <inheritdoc cref="PricingSection.Tiers"/>
    public ValueList<PriceTier> Tiers { get; init; }

    /// <inheritdoc cref="PricingSection.Packages"/>
    public ValueList<PricePackage> Packages { get; init; }

    /// <inheritdoc cref="PricingSection.PackageRule"/>
    public PackageRule? PackageRule { get; init; }

    /// <inheritdoc cref="PricingSection.Limits"/>
    public ValueList<PriceLimit> Limits { get; init; }

    /// <inheritdoc cref="PricingSection.VatTreatment"/>
    public VatTreatment? VatTreatment { get; init; }

    /// <inheritdoc cref="PricingSection.Deposit"/>
    public DepositConfig? Deposit { get; init; }

    /// <inheritdoc cref="PricingSection.Fees"/>
    public ValueList<Fee> Fees { get; init; }

    /// <inheritdoc cref="PricingSection.PaymentMethods"/>
    public ValueList<PaymentMethod> PaymentMethods { get; init; }

    /// <inheritdoc cref="PricingSection.AddOnServices"/>
    public ValueList<AddOnService> AddOnServices { get; init; }

    /// <inheritdoc cref="PricingSection.Discounts"/>
    public ValueList<Discount> Discounts { get; init; }

    /// <inheritdoc cref="PricingSection.SeasonPricing"/>
    public SeasonPricing? SeasonPricing { get; init; }

    /// <inheritdoc cref="PricingSection.InvoiceSettings"/>
    public InvoiceSettings? InvoiceSettings { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D181.
/// <summary>The date that decides which price list applies.</summary>
[JsonConverter(typeof(WireEnumConverter<PriceListDate>))]
public enum PriceListDate
{
    /// <summary>The local date on which the booking starts.</summary>
    Use,

    /// <summary>The date on which the price is asked for.</summary>
    Order,
}
