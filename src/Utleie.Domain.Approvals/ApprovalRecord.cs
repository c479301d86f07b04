using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>How far the approval of a booking has come: its steps, and who decided them.</summary>
/// <remarks>Immutable; <see cref="ApprovalRules.Decide"/> returns the next one. Source: 001 §3.6.</remarks>
public sealed record ApprovalRecord
{
    /// <summary>The status that follows from the required steps.</summary>
    public required ApprovalStatus Status { get; init; }

    /// <summary>The version: 1, and one more with each decision. An escalation does not change it.</summary>
    public required int Version { get; init; }

    /// <summary>The booking it is about.</summary>
    public required ApprovalSubject Subject { get; init; }

    /// <summary>The steps in order.</summary>
    public required ValueList<RecordedStep> Steps { get; init; }

    /// <summary>Why approval is required; empty if the mode is manual.</summary>
    public ValueList<UnmetTerm> Because { get; init; }

    /// <summary>Returns the notices for the roles of steps that have opened since an earlier record.</summary>
    /// <param name="before">The earlier record; null if there is none.</param>
    public ValueList<ApprovalNotice> NoticesSince(ApprovalRecord? before) =>
    [
        .. Steps.Where(step => step is { Step: { NotifyOnSubmit: true, Role: not null }, IsOpen: true } && before?.Steps.Any(old => old.Step.Id == step.Step.Id && old.OpenedAt is not null) != true)
            .Select(step => new ApprovalNotice(step.Step.Id, step.Step.Name, step.Step.Role!, step.OpenedAt!.Value)),
    ];
}

/// <summary>The status of an approval.</summary>
[JsonConverter(typeof(WireEnumConverter<ApprovalStatus>))]
public enum ApprovalStatus
{
    /// <summary>A required step is undecided.</summary>
    Pending,

    /// <summary>Every required step is approved.</summary>
    Approved,

    /// <summary>A required step is rejected.</summary>
    Rejected,
}

/// <summary>What an approval is about.</summary>
public sealed record ApprovalSubject
{
    /// <summary>The id of the user who submitted the booking.</summary>
    public required string SubmittedBy { get; init; }

    /// <summary>The id of the person or organisation the booking is for.</summary>
    public required string ApplicantId { get; init; }

    /// <summary>When the booking starts; of a series, its earliest date. From then on nothing is approved.</summary>
    public required Instant Start { get; init; }
}

/// <summary>A step of a record.</summary>
public sealed record RecordedStep
{
    /// <summary>The step as it was planned.</summary>
    public required PlannedStep Step { get; init; }

    /// <summary>When it opened; null if steps before it are undecided.</summary>
    public Instant? OpenedAt { get; init; }

    /// <summary>When its escalation was recorded; null if it was not.</summary>
    public Instant? EscalatedAt { get; init; }

    /// <summary>The decision; null if it is undecided.</summary>
    public StepDecision? Decision { get; init; }

    /// <summary>When it is escalated if it is still undecided, counted in elapsed time; null if it never is, or is not open yet.</summary>
    [JsonIgnore]
    public Instant? EscalatesAt => Step.EscalationHours is { } hours ? OpenedAt + Duration.FromHours(hours) : null;

    /// <summary>Whether it waits for a decision.</summary>
    [JsonIgnore]
    public bool IsOpen => OpenedAt is not null && Decision is null;
}

/// <summary>The decision on a step.</summary>
public sealed record StepDecision
{
    /// <summary>Yes or no.</summary>
    public required ApprovalDecision Decision { get; init; }

    /// <summary>The id of the user who decided; null if the step passed by itself.</summary>
    public string? By { get; init; }

    /// <summary>The id of the user whose role the decider had by delegation; null if it was their own.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>When it was decided.</summary>
    public required Instant At { get; init; }

    /// <summary>The comment, or the reason of a rejection.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether an administrator decided without the role of the step, before it was escalated.</summary>
    public bool AsAdmin { get; init; }

    /// <summary>Whether an administrator decided about a booking of their own.</summary>
    public bool Own { get; init; }

    /// <summary>The id of the condition by which the step passed by itself.</summary>
    public string? Condition { get; init; }
}

/// <summary>A step that waits for a decision.</summary>
/// <param name="Id">The id of the step.</param>
/// <param name="Name">The name of the step; null if it has none.</param>
/// <param name="Role">The word of the role that decides; null if only an administrator does.</param>
/// <param name="Required">Whether the step decides. An optional step advises.</param>
/// <param name="OpenedAt">When it opened.</param>
/// <param name="EscalatesAt">When it is escalated; null if it never is.</param>
/// <param name="IsEscalated">Whether it is escalated now.</param>
public sealed record OpenStep(string Id, string? Name, string? Role, bool Required, Instant OpenedAt, Instant? EscalatesAt, bool IsEscalated)
{
    internal static OpenStep Of(RecordedStep step, Instant now) =>
        new(step.Step.Id, step.Step.Name, step.Step.Role, step.Step.Required, step.OpenedAt!.Value, step.EscalatesAt, now >= step.EscalatesAt);
}

/// <summary>A notice to a role that a step has opened.</summary>
/// <param name="Step">The id of the step.</param>
/// <param name="Name">The name of the step; null if it has none.</param>
/// <param name="Role">The word of the role.</param>
/// <param name="At">When the step opened.</param>
public sealed record ApprovalNotice(string Step, string? Name, string Role, Instant At);
