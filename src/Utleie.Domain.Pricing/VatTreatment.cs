using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D183.
/// <summary>How the rental is taxed.</summary>
[JsonConverter(typeof(WireEnumConverter<VatTreatment>))]
public enum VatTreatment
{
    /// <summary>At the section's rate.</summary>
    Standard,

    /// <summary>Outside the VAT act (unntatt).</summary>
    Exempt,

    /// <summary>Within the act, at no rate (fritatt).</summary>
    Zero,

    /// <summary>At the section's rate for renters who are registered for VAT; others pay none.</summary>
    [JsonStringEnumMemberName("if_registered")]
    IfRegistered,
}
