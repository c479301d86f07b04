using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D3a.
/// <summary>When payment by invoice is available (faktura).</summary>
/// <remarks>Source: 001 §14.2 (EHF).</remarks>
public sealed record InvoiceSettings : IExtensible
{
    /// <summary>Whether invoices are available; defaults to false.</summary>
    public bool? AllowInvoice { get; init; }

    /// <summary>The target groups it applies to; empty means everyone.</summary>
    public ValueList<string> AllowedForGroups { get; init; }

    /// <summary>The payment term in days.</summary>
    public int? PaymentTermsDays { get; init; }

    /// <summary>The minimum total for an invoice.</summary>
    public decimal? MinimumAmount { get; init; }

    /// <summary>Whether the buyer needs an organisation number; defaults to false.</summary>
    public bool? RequireOrgNumber { get; init; }

    /// <summary>Whether electronic invoices (EHF) are available; defaults to false.</summary>
    public bool? EhfEnabled { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
