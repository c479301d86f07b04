namespace Utleie.Domain.Resources.Publishing;

/// <summary>Something that is to be done to a rental object.</summary>
/// <remarks>Source: 001 §10.1; D32.</remarks>
public abstract record LifecycleCommand
{
    private LifecycleCommand()
    {
    }

    /// <summary>The version of the object that whoever asks has seen; another one in the store is a conflict. Null is not asked.</summary>
    public int? SeenVersion { get; init; }

    /// <summary>What is to be done.</summary>
    public abstract LifecycleAction Action { get; }

    private protected abstract void Close();

    /// <summary>A draft is kept as it is now, however incomplete.</summary>
    /// <param name="Changed">The whole object; its metadata is the store's.</param>
    public sealed record SaveDraft(BaseResource Changed) : LifecycleCommand
    {
        /// <inheritdoc/>
        public override LifecycleAction Action => LifecycleAction.SaveDraft;

        private protected override void Close()
        {
        }
    }

    /// <summary>A draft is sent for approval (send til godkjenning).</summary>
    public sealed record Submit : LifecycleCommand
    {
        /// <inheritdoc/>
        public override LifecycleAction Action => LifecycleAction.Submit;

        private protected override void Close()
        {
        }
    }

    /// <summary>What was sent is approved (godkjent).</summary>
    public sealed record Approve : LifecycleCommand
    {
        /// <inheritdoc/>
        public override LifecycleAction Action => LifecycleAction.Approve;

        private protected override void Close()
        {
        }
    }

    /// <summary>What was sent goes back to its writer (avslått).</summary>
    /// <param name="Reason">Why, in words for the writer; not empty.</param>
    public sealed record Reject(string Reason) : LifecycleCommand
    {
        /// <inheritdoc/>
        public override LifecycleAction Action => LifecycleAction.Reject;

        private protected override void Close()
        {
        }
    }

    /// <summary>What was approved is shown to the public (publiser).</summary>
    public sealed record Publish : LifecycleCommand
    {
        /// <inheritdoc/>
        public override LifecycleAction Action => LifecycleAction.Publish;

        private protected override void Close()
        {
        }
    }

    /// <summary>A published object is stopped for a while.</summary>
    /// <param name="Reason">Why, if it is said.</param>
    public sealed record Suspend(string? Reason = null) : LifecycleCommand
    {
        /// <inheritdoc/>
        public override LifecycleAction Action => LifecycleAction.Suspend;

        private protected override void Close()
        {
        }
    }

    /// <summary>A stopped object is shown again.</summary>
    public sealed record Resume : LifecycleCommand
    {
        /// <inheritdoc/>
        public override LifecycleAction Action => LifecycleAction.Resume;

        private protected override void Close()
        {
        }
    }

    /// <summary>An object is over for good.</summary>
    public sealed record Archive : LifecycleCommand
    {
        /// <inheritdoc/>
        public override LifecycleAction Action => LifecycleAction.Archive;

        private protected override void Close()
        {
        }
    }

    /// <summary>A new draft is made of an object in any status; the object stays as it is.</summary>
    /// <param name="NewId">The id of the new one.</param>
    /// <param name="IsTaken">Whether a slug is in use; the object's own always is.</param>
    public sealed record Duplicate(ResourceId NewId, Func<Slug, bool>? IsTaken = null) : LifecycleCommand
    {
        /// <inheritdoc/>
        public override LifecycleAction Action => LifecycleAction.Duplicate;

        private protected override void Close()
        {
        }
    }

    /// <summary>An object is changed and keeps its status.</summary>
    /// <param name="Changed">The whole object; its metadata is the store's.</param>
    public sealed record Edit(BaseResource Changed) : LifecycleCommand
    {
        /// <inheritdoc/>
        public override LifecycleAction Action => LifecycleAction.Edit;

        private protected override void Close()
        {
        }
    }
}
