using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms;

/// <summary>What someone sent in on a form (innsending).</summary>
/// <remarks>Source: 002 (FormSubmission).</remarks>
public sealed record FormSubmission : IExtensible
{
    /// <summary>Its id, a UUID.</summary>
    public string? SubmissionId { get; init; }

    /// <summary>The form.</summary>
    public string? FormId { get; init; }

    /// <summary>The tenant it was sent to.</summary>
    public string? TenantId { get; init; }

    /// <summary>Who sent it; absent is anonymous.</summary>
    public string? UserId { get; init; }

    /// <summary>The answers, by the ids of the fields.</summary>
    public JsonMembers? FormData { get; init; }

    /// <summary>What has become of it.</summary>
    public SubmissionStatus? Status { get; init; }

    /// <summary>When it was sent in.</summary>
    public Instant? SubmittedDate { get; init; }

    /// <summary>When a caseworker was done with it; absent is not yet.</summary>
    public Instant? ProcessedDate { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>What has become of a submission.</summary>
/// <remarks>Source: 002 (FormSubmission).</remarks>
[JsonConverter(typeof(WireEnumConverter<SubmissionStatus>))]
public enum SubmissionStatus
{
    /// <summary>It waits.</summary>
    Received,

    /// <summary>A caseworker is done with it.</summary>
    Processed,

    /// <summary>It is filed.</summary>
    Archived,
}
