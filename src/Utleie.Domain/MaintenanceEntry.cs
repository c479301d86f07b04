using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain;

/// <summary>Maintenance done or planned on a court or on equipment (vedlikehold).</summary>
/// <remarks>Source: 001 §6.4, §7.2.</remarks>
public sealed record MaintenanceEntry : IExtensible
{
    /// <summary>The id within the log.</summary>
    public string? Id { get; init; }

    /// <summary>The local date of the work.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The kind of work: <c>Kontroll</c>.</summary>
    public string? Type { get; init; }

    /// <summary>A description of the work.</summary>
    public string? Description { get; init; }

    /// <summary>The person or company that did the work.</summary>
    public string? PerformedBy { get; init; }

    /// <summary>The local date the work is next due.</summary>
    public LocalDate? NextScheduled { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
