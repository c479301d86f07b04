using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D80.
/// <summary>The record of one permit of an event: whether it is required, and the status of the application.</summary>
/// <remarks><see cref="Tracking.PermitTracker"/> applies changes to it. Source: 001 §5.6.</remarks>
public sealed record PermitRequirement : IExtensible
{
    // D85.
    /// <summary>Whether it is required regardless of triggers; if null or false, the triggers decide.</summary>
    public bool? Required { get; init; }

    /// <summary>The status of the application; null and <c>not_required</c> mean no application.</summary>
    public PermitStatus? Status { get; init; }

    /// <summary>The application deadline in days before this event; ≥ 0; null means that of the trigger or permit.</summary>
    public int? ApplicationDeadlineDays { get; init; }

    /// <summary>The id of the uploaded document in your app.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The last local date of validity (inclusive); null means no expiry.</summary>
    public LocalDate? ExpiryDate { get; init; }

    /// <summary>Notes by the caseworker.</summary>
    public string? Notes { get; init; }

    /// <summary>The local date of the application.</summary>
    public LocalDate? ApplicationDate { get; init; }

    /// <summary>The local date of the decision. Source: 001 §11.3.</summary>
    public LocalDate? DecisionDate { get; init; }

    /// <summary>The reason for a rejection.</summary>
    public string? RejectionReason { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
