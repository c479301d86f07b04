using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D3a.
/// <summary>A point on the list before publishing (sjekkliste).</summary>
/// <remarks>Wire: <c>workflow.prePublishChecklist</c>. Source: 001 §3.6.</remarks>
public sealed record ChecklistEntry : IExtensible
{
    /// <summary>Its id within the list.</summary>
    public string? Id { get; init; }

    /// <summary>What it says.</summary>
    public string? Label { get; init; }

    /// <summary>Whether it blocks publishing; default no.</summary>
    public bool? Required { get; init; }

    /// <summary>The group it stands in.</summary>
    public string? Category { get; init; }

    /// <summary>The path of the field that satisfies it when filled in: <c>content.longDescription</c>.</summary>
    public string? ValidationRule { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
