using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D32, D121.
/// <summary>Where a rental object is in its life, and what has happened to it.</summary>
/// <remarks>Set by the host, never by the admin. Wire: <c>metadata</c>. Source: 001 §3.8, §10.1.</remarks>
public sealed record ResourceMetadata : IExtensible
{
    /// <summary>Where it is in its life; default <c>draft</c>.</summary>
    public ResourceStatus? Status { get; init; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>Who made it.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>When it was last changed.</summary>
    public Instant? UpdatedAt { get; init; }

    /// <summary>Who changed it last.</summary>
    public string? UpdatedBy { get; init; }

    /// <summary>When it was last sent for approval; absent in a draft.</summary>
    public Instant? SubmittedAt { get; init; }

    // D33.
    /// <summary>Who sent it, and so may not approve it.</summary>
    public string? SubmittedBy { get; init; }

    // D32.
    /// <summary>When it was approved; the status stays <c>pending_review</c> until it is published.</summary>
    public Instant? ApprovedAt { get; init; }

    /// <summary>Who approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Why it was sent back, until it is sent again.</summary>
    public string? RejectionReason { get; init; }

    /// <summary>When it was last published.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>When it was stopped for a while; absent when it is not.</summary>
    public Instant? SuspendedAt { get; init; }

    /// <summary>Why it was stopped.</summary>
    public string? SuspensionReason { get; init; }

    /// <summary>When it was archived.</summary>
    public Instant? ArchivedAt { get; init; }

    /// <summary>Counts the changes, from 1.</summary>
    public int? Version { get; init; }

    /// <summary>The system it was imported from.</summary>
    public string? ImportSource { get; init; }

    /// <summary>When it was last booked.</summary>
    public Instant? LastBooking { get; init; }

    /// <summary>How many bookings it has had.</summary>
    public int? TotalBookings { get; init; }

    /// <summary>The mean of its reviews.</summary>
    public decimal? Rating { get; init; }

    /// <summary>How many reviews there are.</summary>
    public int? ReviewCount { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
