using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D32, D121.
/// <summary>The status and the history of a rental object.</summary>
/// <remarks>Set by your app, never by the administrator. Wire: <c>metadata</c>. Source: 001 §3.8, §10.1.</remarks>
public sealed record ResourceMetadata : IExtensible
{
    /// <summary>The status in the publishing life cycle; defaults to <c>draft</c>.</summary>
    public ResourceStatus? Status { get; init; }

    /// <summary>When it was created.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>Who created it.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>When it was last changed.</summary>
    public Instant? UpdatedAt { get; init; }

    /// <summary>Who changed it last.</summary>
    public string? UpdatedBy { get; init; }

    /// <summary>When it was last submitted for approval; null in a draft.</summary>
    public Instant? SubmittedAt { get; init; }

    // D33.
    /// <summary>Who submitted it, and therefore may not approve it.</summary>
    public string? SubmittedBy { get; init; }

    // D32.
    /// <summary>When it was approved; the status stays <c>pending_review</c> until it is published.</summary>
    public Instant? ApprovedAt { get; init; }

    /// <summary>Who approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Why it was returned; null once it is submitted again.</summary>
    public string? RejectionReason { get; init; }

    /// <summary>When it was last published.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>When it was suspended; null if it is not suspended.</summary>
    public Instant? SuspendedAt { get; init; }

    /// <summary>Why it was suspended.</summary>
    public string? SuspensionReason { get; init; }

    /// <summary>When it was archived.</summary>
    public Instant? ArchivedAt { get; init; }

    /// <summary>The version, starting at 1; incremented by every change.</summary>
    public int? Version { get; init; }

    /// <summary>The system it was imported from.</summary>
    public string? ImportSource { get; init; }

    /// <summary>When it was last booked.</summary>
    public Instant? LastBooking { get; init; }

    /// <summary>The total number of bookings.</summary>
    public int? TotalBookings { get; init; }

    /// <summary>The mean rating of its reviews.</summary>
    public decimal? Rating { get; init; }

    /// <summary>The number of reviews.</summary>
    public int? ReviewCount { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
