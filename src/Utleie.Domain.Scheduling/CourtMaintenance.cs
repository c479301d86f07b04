using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D25.
/// <summary>The state and the maintenance of a sports facility (vedlikehold).</summary>
/// <remarks>Wire: <c>maintenance</c>. Source: 001 §6.4.</remarks>
public sealed record CourtMaintenance : IExtensible
{
    /// <summary>Whether it can be used; defaults to <c>available</c>.</summary>
    public MaintenanceStatus? Status { get; init; }

    /// <summary>The local date of the next maintenance.</summary>
    public LocalDate? NextMaintenance { get; init; }

    /// <summary>Completed and planned maintenance.</summary>
    public ValueList<MaintenanceEntry> MaintenanceSchedule { get; init; }

    /// <summary>The local date of the last inspection.</summary>
    public LocalDate? LastInspection { get; init; }

    /// <summary>The number of days between inspections.</summary>
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
    /// <summary>Fully available.</summary>
    Available,

    /// <summary>Available with limitations: it can be booked, and allocations include a notice.</summary>
    Limited,

    /// <summary>It is under maintenance and cannot be booked.</summary>
    Maintenance,

    /// <summary>It is closed and cannot be booked.</summary>
    Closed,
}
