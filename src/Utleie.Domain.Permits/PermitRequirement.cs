using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>What is known of one permit of an event: whether it is demanded, and how the application stands.</summary>
/// <remarks><see cref="Tracking.PermitTracker"/> moves it on. Source: 001 §5.6; the dates and the reason of a refusal are D80.</remarks>
public sealed record PermitRequirement : IExtensible
{
    /// <summary>Whether it is demanded whatever the triggers say; absent and no leave it to them (D85).</summary>
    public bool? Required { get; init; }

    /// <summary>How the application stands; absent and <c>not_required</c> are no application.</summary>
    public PermitStatus? Status { get; init; }

    /// <summary>Days before the event by which to apply, for this event only; ≥ 0; absent takes the trigger's or the permit's own.</summary>
    public int? ApplicationDeadlineDays { get; init; }

    /// <summary>The host's id of the uploaded document.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The last local date an approval is good for (included); absent has no end.</summary>
    public LocalDate? ExpiryDate { get; init; }

    /// <summary>What the caseworker notes.</summary>
    public string? Notes { get; init; }

    /// <summary>The local date it was applied for.</summary>
    public LocalDate? ApplicationDate { get; init; }

    /// <summary>The local date it was granted or refused; 001 §11.3 shows it.</summary>
    public LocalDate? DecisionDate { get; init; }

    /// <summary>Why it was refused.</summary>
    public string? RejectionReason { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
