using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>A unit whose requests are decided by approvers of its own, and its deadlines.</summary>
/// <remarks>Source: 003 (StudyProgram).</remarks>
public sealed record StudyProgram : IExtensible
{
    /// <summary>Days to the reminder where a program states none.</summary>
    public const int DefaultReminderDays = 8;

    /// <summary>Days to the expiry where a program states none.</summary>
    public const int DefaultExpiryDays = 10;

    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>Its name, unique; at most 200 characters.</summary>
    public string? Name { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>Days after submission when a pending request is marked for reminder; default <see cref="DefaultReminderDays"/>.</summary>
    public int? ReminderDays { get; init; }

    /// <summary>Days after submission when a pending request expires; default <see cref="DefaultExpiryDays"/>.</summary>
    public int? ExpiryDays { get; init; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
