using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D25.
/// <summary>The state of a sports facility and the work on it (vedlikehold).</summary>
/// <remarks>Wire: <c>maintenance</c>. Source: 001 §6.4.</remarks>
public sealed record CourtMaintenance : IExtensible
{
    /// <summary>Whether it can be used; default <c>available</c>.</summary>
    public MaintenanceStatus? Status { get; init; }

    /// <summary>The local date of the next maintenance.</summary>
    public LocalDate? NextMaintenance { get; init; }

    /// <summary>Work done and planned.</summary>
    public ValueList<MaintenanceEntry> MaintenanceSchedule { get; init; }

    /// <summary>The local date of the last inspection.</summary>
    public LocalDate? LastInspection { get; init; }

    /// <summary>Days between inspections.</summary>
    [JsonPropertyName("inspectionFrequency")]
    public int? InspectionFrequencyDays { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D25.
/// <summary>Whether a sports facility can be used.</summary>
/// <remarks>Source: 001 §6.4.</remarks>
[JsonConverter(typeof(WireEnumConverter<MaintenanceStatus>))]
public enum MaintenanceStatus
{
    /// <summary>All of it.</summary>
    Available,

    /// <summary>With limits: it stays bookable and says so.</summary>
    Limited,

    /// <summary>It is under maintenance and offers nothing.</summary>
    Maintenance,

    /// <summary>It is closed and offers nothing.</summary>
    Closed,
}
