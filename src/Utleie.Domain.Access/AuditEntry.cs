using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Access;

/// <summary>A line of the log of who did what (revisjonslogg).</summary>
/// <remarks>Never changed after it is written. Source: 002 (AuditLog).</remarks>
public sealed record AuditEntry : IExtensible
{
    /// <summary>Its id, a UUID.</summary>
    public string? LogId { get; init; }

    /// <summary>The tenant it happened at.</summary>
    public string? TenantId { get; init; }

    /// <summary>Who did it; absent where it was the system.</summary>
    public string? UserId { get; init; }

    /// <summary>What was done.</summary>
    public AuditAction? Action { get; init; }

    /// <summary>The kind of thing it was done to: <c>Form</c>.</summary>
    public string? EntityType { get; init; }

    /// <summary>The id of the thing it was done to.</summary>
    public string? EntityId { get; init; }

    /// <summary>What it was like before a change or deletion.</summary>
    public JsonMembers? OldValues { get; init; }

    /// <summary>What it was like after it was made or changed.</summary>
    public JsonMembers? NewValues { get; init; }

    /// <summary>The network address it was done from.</summary>
    public string? IpAddress { get; init; }

    /// <summary>The program it was done with.</summary>
    public string? UserAgent { get; init; }

    /// <summary>When it was done.</summary>
    public Instant? Timestamp { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>What was done to a thing.</summary>
/// <remarks>Source: 002 (AuditLog).</remarks>
[JsonConverter(typeof(WireEnumConverter<AuditAction>))]
public enum AuditAction
{
    /// <summary>It was made.</summary>
    [JsonStringEnumMemberName("CREATE")]
    Create,

    /// <summary>It was changed.</summary>
    [JsonStringEnumMemberName("UPDATE")]
    Update,

    /// <summary>It was deleted.</summary>
    [JsonStringEnumMemberName("DELETE")]
    Delete,

    /// <summary>It was looked at.</summary>
    [JsonStringEnumMemberName("READ")]
    Read,
}
