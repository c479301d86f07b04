using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D3a.
/// <summary>A document that the renter must submit (dokumentkrav).</summary>
/// <remarks>Wire: <c>workflow.documentRequirements</c>. Source: 001 §3.6.</remarks>
public sealed record DocumentRequirement : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of document: <c>forsikring</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Whether a booking requires it; defaults to false.</summary>
    public bool? Required { get; init; }

    /// <summary>Whether a caseworker must approve it; defaults to false.</summary>
    public bool? RequiresApproval { get; init; }

    /// <summary>The number of days it is valid after submission; null means no expiry.</summary>
    [JsonPropertyName("validityPeriod")]
    public int? ValidityPeriodDays { get; init; }

    /// <summary>
    /// The triggers that require it: tags (<c>alkohol</c>), <c>over_N_personer</c>, <c>over_N_timer</c>; empty means always.
    /// </summary>
    public ValueList<string> Triggers { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
