using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain;

/// <summary>A piece of maintenance done or planned, on a court or on equipment (vedlikehold).</summary>
/// <remarks>Source: 001 §6.4, §7.2.</remarks>
public sealed record MaintenanceEntry : IExtensible
{
    /// <summary>Its id within the log.</summary>
    public string? Id { get; init; }

    /// <summary>The local date it was or is to be done.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>What kind of work: <c>Kontroll</c>.</summary>
    public string? Type { get; init; }

    /// <summary>What was or is to be done.</summary>
    public string? Description { get; init; }

    /// <summary>Who did it.</summary>
    public string? PerformedBy { get; init; }

    /// <summary>The local date it is due again.</summary>
    public LocalDate? NextScheduled { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
