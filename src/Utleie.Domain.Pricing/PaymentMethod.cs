using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>A payment method (betalingsmetode).</summary>
/// <remarks>Source: 001 §3.5.</remarks>
public sealed record PaymentMethod : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The type of payment.</summary>
    public PaymentType? Type { get; init; }

    /// <summary>Whether it is available; defaults to true.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The account to pay to.</summary>
    public string? AccountNumber { get; init; }

    /// <summary>Settings of the payment system, preserved unchanged.</summary>
    public JsonMembers? Settings { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A type of payment.</summary>
/// <remarks>Source: 001 §3.5.</remarks>
[JsonConverter(typeof(WireEnumConverter<PaymentType>))]
public enum PaymentType
{
    /// <summary>Card.</summary>
    Card,

    /// <summary>Vipps.</summary>
    Vipps,

    /// <summary>Invoice on paper or by e-mail.</summary>
    Invoice,

    /// <summary>Electronic invoice in the EHF format.</summary>
    Ehf,

    /// <summary>Cash.</summary>
    Cash,

    /// <summary>Nothing to pay.</summary>
    Free,
}
