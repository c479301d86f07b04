using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>When payment by invoice is offered (faktura).</summary>
/// <remarks>Source: D3a; 001 §14.2 (EHF).</remarks>
public sealed record InvoiceSettings : IExtensible
{
    /// <summary>Whether it is offered at all; default no.</summary>
    public bool? AllowInvoice { get; init; }

    /// <summary>The groups it is for; none is everyone.</summary>
    public ValueList<string> AllowedForGroups { get; init; }

    /// <summary>Days to pay.</summary>
    public int? PaymentTermsDays { get; init; }

    /// <summary>The smallest total it is offered for.</summary>
    public decimal? MinimumAmount { get; init; }

    /// <summary>Whether the buyer must have an organisation number; default no.</summary>
    public bool? RequireOrgNumber { get; init; }

    /// <summary>Whether an electronic invoice is offered too; default no.</summary>
    public bool? EhfEnabled { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
