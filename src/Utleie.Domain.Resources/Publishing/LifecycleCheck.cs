using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>Checks a command, except for the findings that block publishing.</summary>
internal static class LifecycleCheck
{
    internal static void Misuse(BaseResource resource, LifecycleCommand command)
    {
        if (command is LifecycleCommand.SaveDraft { Changed: null } or LifecycleCommand.Edit { Changed: null })
            throw new ArgumentException($"The {command.Action} has no object. Give the whole object as it is to be.", nameof(command));
        if (command is LifecycleCommand.Duplicate { NewId: var id } && (id == default || id == resource.Identity?.ObjectId))
            throw new ArgumentException($"The duplicate's id '{id}' is no id of its own. Make one with ResourceId.Version7.", nameof(command));
    }

    internal static IEnumerable<Reason> Objections(BaseResource resource, LifecycleCommand command, Actor actor, ResourceStatus? next)
    {
        var status = ResourceLifecycle.StatusOf(resource);
        if (command.SeenVersion is { } seen && seen != (resource.Metadata?.Version ?? 0))
            yield return Reason.Of("version-conflict", Argument.Of("seen", seen), Argument.Of("version", resource.Metadata?.Version ?? 0));
        if (!actor.Roles.Any(role => LifecycleTable.May(role, command.Action)))
            yield return Reason.Of("not-allowed", new Argument("roles", RolesOf(actor)));
        if (next is null)
            yield return Reason.Of(LifecycleTable.Obstacle(status, command.Action), new Argument("status", status.Value));
        foreach (var reason in Content(resource, command, actor))
            yield return reason;
    }

    /// <summary>Returns whether a change is of the object that is stored.</summary>
    internal static bool IsSameObject(BaseResource resource, LifecycleCommand command) =>
        Changed(command) is not { } changed || (IsSameCategory(resource, changed) && !HasOtherId(resource, changed));

    private static IEnumerable<Reason> Content(BaseResource resource, LifecycleCommand command, Actor actor)
    {
        if (command is LifecycleCommand.Reject { Reason: var why } && string.IsNullOrWhiteSpace(why))
            yield return Reason.Of("reason-missing");
        if (command is LifecycleCommand.Approve && resource.Metadata?.SubmittedBy is { } sender && string.Equals(sender, actor.Id, StringComparison.Ordinal) && !actor.Is(UserRole.Admin))
            yield return Reason.Of("own-submission", new Argument("actor", actor.Id));
        if (Changed(command) is not { } changed)
            yield break;
        if (!IsSameCategory(resource, changed))
            yield return Reason.Of("category-changed", new("from", resource.Category.Value), new("to", changed.Category.Value));
        if (HasOtherId(resource, changed))
            yield return Reason.Of("object-id-changed", Argument.Of("from", resource.Identity!.ObjectId), Argument.Of("to", changed.Identity!.ObjectId));
        if (IsOnlyOperations(actor) && !OperationsPart.IsAllThatDiffers(resource, changed))
            yield return Reason.Of("edit-beyond-role", new Argument("roles", RolesOf(actor)));
    }

    private static BaseResource? Changed(LifecycleCommand command) => command switch
    {
        LifecycleCommand.SaveDraft save => save.Changed,
        LifecycleCommand.Edit edit => edit.Changed,
        _ => null,
    };

    private static bool IsSameCategory(BaseResource resource, BaseResource changed) =>
        resource.GetType() == changed.GetType() && string.Equals(resource.Category.Value, changed.Category.Value, StringComparison.Ordinal);

    private static bool HasOtherId(BaseResource resource, BaseResource changed) =>
        resource.Identity?.ObjectId is { } own && changed.Identity?.ObjectId is { } other && own != other;

    private static bool IsOnlyOperations(Actor actor) =>
        actor.Is(UserRole.OperationsManager) && !actor.Is(UserRole.Admin) && !actor.Is(UserRole.Caseworker);

    private static string RolesOf(Actor actor) => actor.Roles.IsEmpty ? "–" : string.Join(", ", actor.Roles.Select(WireWords<UserRole>.Of));
}
