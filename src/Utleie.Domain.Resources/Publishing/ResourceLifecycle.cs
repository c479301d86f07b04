using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D32, D33.
/// <summary>The life of a rental object: draft, review, published, suspended, archived.</summary>
/// <remarks>
/// A decision over object, command and actor; nothing is stored. Two who decide on one version at the same moment get the same new version, and the store keeps the
/// first. Source: 001 §1.3, §10.1.
/// </remarks>
public static class ResourceLifecycle
{
    /// <summary>The object after a command, or every reason why it is not done.</summary>
    /// <param name="resource">The object as it is stored; one without metadata is a draft that is not stored yet.</param>
    /// <param name="command">What is to be done.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="now">When it is done.</param>
    /// <param name="options">How the object is judged before the public sees it; default <see cref="PublishingOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The actor has no id, a change has no object, a duplicate has no id of its own, or the category is not registered.</exception>
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

    /// <summary>Whether the status and the roles allow something, whatever it takes besides: which buttons a host shows.</summary>
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
