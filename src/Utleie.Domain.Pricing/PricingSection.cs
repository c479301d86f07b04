using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>What a rental object costs, and how it is paid (pris og økonomi), as the admin writes it.</summary>
/// <remarks>Prices are in <see cref="Currency"/>. Any member may be absent in a draft; <c>PriceBook.Compile</c> judges it. Source: 001 §3.5; D3a, D15.</remarks>
public sealed record PricingSection : IExtensible
{
    /// <summary>Whether nothing is paid.</summary>
    public bool? IsFree { get; init; }

    /// <summary>The price per unit of <see cref="PriceModel"/> where no plan applies; ≥ 0.</summary>
    public decimal? BasePrice { get; init; }

    /// <summary>What the price is for; default <c>per time</c>.</summary>
    public PriceModel? PriceModel { get; init; }

    /// <summary>ISO 4217 code; default <c>NOK</c>.</summary>
    public string? Currency { get; init; }

    /// <summary>Percent of value-added tax: 0, 12, 15 or 25.</summary>
    public decimal? VatRate { get; init; }

    /// <summary>Whether the prices include the tax; default no.</summary>
    public bool? VatIncluded { get; init; }

    /// <summary>Whether no tax is due, whatever the rate; default no.</summary>
    public bool? ExemptFromVat { get; init; }

    /// <summary>The municipality's code of the charge.</summary>
    public string? FeeCode { get; init; }

    /// <summary>Groups with a price of their own (målgruppepriser).</summary>
    public ValueList<TargetGroup> TargetGroups { get; init; }

    /// <summary>Prices at certain times (prisplaner).</summary>
    public ValueList<PricePlan> PricePlans { get; init; }

    /// <summary>Money held until the loan or booking is over.</summary>
    public DepositConfig? Deposit { get; init; }

    /// <summary>Charges beside the rental (avgifter).</summary>
    public ValueList<Fee> Fees { get; init; }

    /// <summary>Ways to pay.</summary>
    public ValueList<PaymentMethod> PaymentMethods { get; init; }

    /// <summary>Services that can be added (tilleggstjenester).</summary>
    public ValueList<AddOnService> AddOnServices { get; init; }

    /// <summary>Reductions of the rental.</summary>
    public ValueList<Discount> Discounts { get; init; }

    /// <summary>Multipliers by season, peak time and holiday.</summary>
    public SeasonPricing? SeasonPricing { get; init; }

    /// <summary>When an invoice is offered.</summary>
    public InvoiceSettings? InvoiceSettings { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
