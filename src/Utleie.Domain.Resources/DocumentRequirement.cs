using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D3a.
/// <summary>A document the renter hands in (dokumentkrav).</summary>
/// <remarks>Wire: <c>workflow.documentRequirements</c>. Source: 001 §3.6.</remarks>
public sealed record DocumentRequirement : IExtensible
{
    /// <summary>Its id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of document: <c>forsikring</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Whether a booking needs it; default no.</summary>
    public bool? Required { get; init; }

    /// <summary>Whether a caseworker must agree to it; default no.</summary>
    public bool? RequiresApproval { get; init; }

    /// <summary>Days it holds from when it was handed in; absent is for ever.</summary>
    [JsonPropertyName("validityPeriod")]
    public int? ValidityPeriodDays { get; init; }

    /// <summary>What makes it needed: tags (<c>alkohol</c>), <c>over_N_personer</c>, <c>over_N_timer</c>; none is always.</summary>
    public ValueList<string> Triggers { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
