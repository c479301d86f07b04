namespace Utleie.Domain.Resources.Publishing;

// D32.
/// <summary>Something that is to be done to a rental object.</summary>
/// <remarks>Source: 001 §10.1.</remarks>
public abstract record LifecycleCommand
{
    private LifecycleCommand()
    {
    }

    /// <summary>The version of the object that whoever asks has seen; another one in the store is a conflict. Null is not asked.</summary>
    public int? SeenVersion { get; init; }

    /// <summary>What is to be done.</summary>
    public LifecycleAction Action => Kind;

    private protected abstract LifecycleAction Kind { get; }

    /// <summary>A draft is kept as it is now, however incomplete.</summary>
    /// <param name="Changed">The whole object; its metadata is the store's.</param>
    public sealed record SaveDraft(BaseResource Changed) : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.SaveDraft;
    }

    /// <summary>A draft is sent for approval (send til godkjenning).</summary>
    public sealed record Submit : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Submit;
    }

    /// <summary>What was sent is approved (godkjent).</summary>
    public sealed record Approve : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Approve;
    }

    /// <summary>What was sent goes back to its writer (avslått).</summary>
    /// <param name="Reason">Why, in words for the writer; not empty.</param>
    public sealed record Reject(string Reason) : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Reject;
    }

    /// <summary>What was approved is shown to the public (publiser).</summary>
    public sealed record Publish : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Publish;
    }

    /// <summary>A published object is stopped for a while.</summary>
    /// <param name="Reason">Why, if it is said.</param>
    public sealed record Suspend(string? Reason = null) : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Suspend;
    }

    /// <summary>A stopped object is shown again.</summary>
    public sealed record Resume : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Resume;
    }

    /// <summary>An object is over for good.</summary>
    public sealed record Archive : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Archive;
    }

    /// <summary>A new draft is made of an object in any status; the object stays as it is.</summary>
    /// <param name="NewId">The id of the new one.</param>
    /// <param name="IsTaken">Whether a slug is in use; the object's own always is.</param>
    public sealed record Duplicate(ResourceId NewId, Func<Slug, bool>? IsTaken = null) : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Duplicate;
    }

    /// <summary>An object is changed and keeps its status.</summary>
    /// <param name="Changed">The whole object; its metadata is the store's.</param>
    public sealed record Edit(BaseResource Changed) : LifecycleCommand
    {
        private protected override LifecycleAction Kind => LifecycleAction.Edit;
    }
}
