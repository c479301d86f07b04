using NodaTime;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>Applies an accepted command to an object, and records who, when and which version.</summary>
internal static class LifecycleWork
{
    internal static BaseResource Done(BaseResource resource, LifecycleCommand command, ResourceStatus next, Actor actor, Instant now)
    {
        if (command is LifecycleCommand.Duplicate duplicate)
            return DuplicateWork.Of(resource, duplicate, actor, now);
        var before = resource.Metadata ?? new();
        var changed = command switch
        {
            LifecycleCommand.SaveDraft save => WithId(save.Changed, resource),
            LifecycleCommand.Edit edit => WithId(edit.Changed, resource),
            _ => resource,
        };
        return changed with { Metadata = Recorded(Stepped(before, next, actor, now), command, actor, now) };
    }

    private static ResourceMetadata Stepped(ResourceMetadata before, ResourceStatus next, Actor actor, Instant now) => before with
    {
        Status = next,
        Version = (before.Version ?? 0) + 1,
        CreatedAt = before.CreatedAt ?? now,
        CreatedBy = before.CreatedBy ?? actor.Id,
        UpdatedAt = now,
        UpdatedBy = actor.Id,
    };

    private static ResourceMetadata Recorded(ResourceMetadata metadata, LifecycleCommand command, Actor actor, Instant now) => command switch
    {
        LifecycleCommand.Submit => Submitted(metadata, actor, now) with { RejectionReason = null },
        LifecycleCommand.Edit when metadata.Status == ResourceStatus.PendingReview => Submitted(metadata, actor, now),
        LifecycleCommand.Approve => metadata with { ApprovedAt = now, ApprovedBy = actor.Id },
        LifecycleCommand.Reject reject => metadata with { RejectionReason = reject.Reason, SubmittedAt = null, SubmittedBy = null, ApprovedAt = null, ApprovedBy = null },
        LifecycleCommand.Publish => metadata with { PublishedAt = now },
        LifecycleCommand.Suspend suspend => metadata with { SuspendedAt = now, SuspensionReason = suspend.Reason },
        LifecycleCommand.Resume => metadata with { SuspendedAt = null, SuspensionReason = null },
        LifecycleCommand.Archive => metadata with { ArchivedAt = now },
        _ => metadata,
    };

    // D120.
    /// <summary>A change to a submitted object counts as a new submission, because any approval was of another text.</summary>
    private static ResourceMetadata Submitted(ResourceMetadata metadata, Actor actor, Instant now) =>
        metadata with { SubmittedAt = now, SubmittedBy = actor.Id, ApprovedAt = null, ApprovedBy = null };

    private static BaseResource WithId(BaseResource changed, BaseResource before) => before.Identity?.ObjectId is { } id && changed.Identity?.ObjectId != id
        ? changed with { Identity = (changed.Identity ?? new()) with { ObjectId = id } }
        : changed;
}
