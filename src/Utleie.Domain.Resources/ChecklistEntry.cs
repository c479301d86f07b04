using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D3a.
/// <summary>An item of the pre-publish checklist (sjekkliste).</summary>
/// <remarks>Wire: <c>workflow.prePublishChecklist</c>. Source: 001 §3.6.</remarks>
public sealed record ChecklistEntry : IExtensible
{
    /// <summary>The id within the list.</summary>
    public string? Id { get; init; }

    /// <summary>The label.</summary>
    public string? Label { get; init; }

    /// <summary>Whether it blocks publishing; defaults to false.</summary>
    public bool? Required { get; init; }

    /// <summary>The group that contains it.</summary>
    public string? Category { get; init; }

    /// <summary>The path of the field that checks it when filled in: <c>content.longDescription</c>.</summary>
    public string? ValidationRule { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
