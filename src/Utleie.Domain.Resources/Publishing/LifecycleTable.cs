using System.Diagnostics;
using static Utleie.Domain.Resources.Publishing.LifecycleAction;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The state diagram of 001 §10.1 and the roles of 001 §1.3 as tables.</summary>
internal static class LifecycleTable
{
    private const string DraftName = nameof(ResourceStatus.Draft);
    private const string PendingName = nameof(ResourceStatus.PendingReview);
    private const string PublishedName = nameof(ResourceStatus.Published);
    private const string SuspendedName = nameof(ResourceStatus.Suspended);
    private const string ArchivedName = nameof(ResourceStatus.Archived);

    // D32.
    /// <summary>Returns the status after an action; null if the status does not allow it.</summary>
    /// <param name="from">The status before.</param>
    /// <param name="action">The action.</param>
    /// <param name="approved">Whether the approval is recorded, which <c>pending_review</c> does not show.</param>
    internal static ResourceStatus? Next(ResourceStatus from, LifecycleAction action, bool approved) => (from.Name, action) switch
    {
        (DraftName, SaveDraft or Edit) => ResourceStatus.Draft,
        (DraftName, Submit) => ResourceStatus.PendingReview,
        (PendingName, Approve) when !approved => ResourceStatus.PendingReview,
        (PendingName, Edit) => ResourceStatus.PendingReview,
        (PendingName, Reject) => ResourceStatus.Draft,
        (PendingName, Publish) when approved => ResourceStatus.Published,
        (PublishedName, Edit) => ResourceStatus.Published,
        (PublishedName, Suspend) => ResourceStatus.Suspended,
        (SuspendedName, Edit) => ResourceStatus.Suspended,
        (SuspendedName, Resume) => ResourceStatus.Published,
        (PublishedName or SuspendedName, Archive) => ResourceStatus.Archived,
        (_, Duplicate) => ResourceStatus.Draft,
        _ => null,
    };

    /// <summary>Returns the code of the reason why a status does not allow an action.</summary>
    internal static string Obstacle(ResourceStatus from, LifecycleAction action) => (from.Name, action) switch
    {
        (ArchivedName, _) => "archived",
        (_, SaveDraft or Submit) => "not-draft",
        (PendingName, Approve) => "already-approved",
        (_, Approve or Reject) => "not-submitted",
        (PublishedName, Publish) => "already-published",
        (SuspendedName, Publish) => "resume-instead",
        (_, Publish) => "not-approved",
        (_, Resume) => "not-suspended",
        _ => "not-published",
    };

    // D118.
    /// <summary>Returns whether a role may perform an action; the edits of an operations manager are checked separately.</summary>
    internal static bool May(UserRole role, LifecycleAction action) => role switch
    {
        UserRole.Admin or UserRole.Caseworker => true,
        UserRole.OperationsManager => action is Suspend or Resume or Edit,
        UserRole.Citizen or UserRole.Organisation => false,
        _ => throw new UnreachableException(),
    };
}
