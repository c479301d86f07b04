namespace Utleie.Domain.Resources.Publishing;

// D32.
/// <summary>A command on a rental object.</summary>
/// <remarks>Source: 001 §10.1.</remarks>
public abstract record LifecycleCommand
{
    private LifecycleCommand()
    {
    }

    /// <summary>The version that the caller has seen; any other stored version is a conflict. Null skips the check.</summary>
    public int? SeenVersion { get; init; }

    /// <summary>The kind of command.</summary>
    public LifecycleAction Action => Kind;

    private protected abstract LifecycleAction Kind { get; }

    /// <summary>Saves a draft, however incomplete.</summary>
    /// <param name="Changed">The whole object; its metadata is ignored in favour of the stored metadata.</param>
    public sealed record SaveDraft(BaseResource Changed) : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.SaveDraft;
    }

    /// <summary>Submits a draft for approval (send til godkjenning).</summary>
    public sealed record Submit : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Submit;
    }

    /// <summary>Approves a submitted object (godkjent).</summary>
    public sealed record Approve : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Approve;
    }

    /// <summary>Returns a submitted object to its author (avslått).</summary>
    /// <param name="Reason">The reason for the author; not empty.</param>
    public sealed record Reject(string Reason) : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Reject;
    }

    /// <summary>Publishes an approved object (publiser).</summary>
    public sealed record Publish : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Publish;
    }

    /// <summary>Suspends a published object.</summary>
    /// <param name="Reason">The reason; may be null.</param>
    public sealed record Suspend(string? Reason = null) : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Suspend;
    }

    /// <summary>Publishes a suspended object again.</summary>
    public sealed record Resume : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Resume;
    }

    /// <summary>Archives an object permanently.</summary>
    public sealed record Archive : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Archive;
    }

    /// <summary>Creates a new draft from an object in any status; the object itself is unchanged.</summary>
    /// <param name="NewId">The id of the new object.</param>
    /// <param name="IsTaken">Returns whether a slug is taken; the object's own slug always is.</param>
    public sealed record Duplicate(ResourceId NewId, Func<Slug, bool>? IsTaken = null) : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Duplicate;
    }

    /// <summary>Changes an object without changing its status.</summary>
    /// <param name="Changed">The whole object; its metadata is ignored in favour of the stored metadata.</param>
    public sealed record Edit(BaseResource Changed) : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Edit;
    }
}
