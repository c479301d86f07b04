using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D32, D33.
/// <summary>The life cycle of a rental object: draft, review, published, suspended, archived.</summary>
/// <remarks>
/// A pure decision on object, command and actor; nothing is stored. Two concurrent decisions on the same version return the same new
/// version, of which the store accepts the first. Source: 001 §1.3, §10.1.
/// </remarks>
public static class ResourceLifecycle
{
    /// <summary>Returns the object after a command, or every reason why the command is refused.</summary>
    /// <param name="resource">The stored object; one without metadata is a draft that is not stored yet.</param>
    /// <param name="command">The command.</param>
    /// <param name="actor">The user who gives the command.</param>
    /// <param name="now">The current time.</param>
    /// <param name="options">
    /// How the object is validated before it is published; defaults to <see cref="PublishingOptions.Default"/>.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The actor has no id, a change has no object, a duplicate has no id of its own, or the category is not registered.
    /// </exception>
    public static OneOf<BaseResource, LifecycleRefusal> Decide(BaseResource resource, LifecycleCommand command, Actor actor, Instant now, PublishingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(actor.Id, nameof(actor));
        LifecycleCheck.Misuse(resource, command);
        var next = LifecycleTable.Next(StatusOf(resource), command.Action, resource.Metadata?.ApprovedAt is not null);
        List<Reason> reasons = [.. LifecycleCheck.Objections(resource, command, actor, next)];
        if (next is null || !LifecycleCheck.IsSameObject(resource, command))
            return new LifecycleRefusal([.. reasons], []);
        var after = LifecycleWork.Done(resource, command, next, actor, now);
        var blocking = next == ResourceStatus.Published ? Blocking(after, now, options ?? PublishingOptions.Default) : [];
        if (!blocking.IsEmpty)
            reasons.Add(Reason.Of("hard-findings", Argument.Of("count", blocking.Count)));
        return reasons.Count == 0 ? after : new LifecycleRefusal([.. reasons], blocking);
    }

    /// <summary>
    /// Returns whether the status and the roles allow an action, regardless of other requirements; use it to show or hide buttons.
    /// </summary>
    public static bool Allows(BaseResource resource, LifecycleAction action, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(actor);
        return LifecycleTable.Next(StatusOf(resource), action, resource.Metadata?.ApprovedAt is not null) is not null
            && actor.Roles.Any(role => LifecycleTable.May(role, action));
    }

    internal static ResourceStatus StatusOf(BaseResource resource) => resource.Status;

    private static ValueList<PublishingFinding> Blocking(BaseResource resource, Instant now, PublishingOptions options) =>
        PublishingReport.Of(resource, now.InZone(options.Zone).Date, options).Errors;
}
