using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>What comes of a command: the object to store, or every reason why it is not done.</summary>
public abstract record LifecycleDecision
{
    private LifecycleDecision()
    {
    }

    /// <summary>The answer of the case that holds.</summary>
    public abstract T Match<T>(Func<Done, T> done, Func<Refused, T> refused);

    private protected abstract void Close();

    /// <summary>The command is done.</summary>
    /// <param name="Resource">
    /// The object after it. Store it in the place of the one before, if that has still the version before; a duplicate is stored beside it.
    /// </param>
    public sealed record Done(BaseResource Resource) : LifecycleDecision
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Done, T> done, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(done);
            return done(this);
        }

        private protected override void Close()
        {
        }
    }

    /// <summary>The command is not done, and the object stays as it is.</summary>
    /// <param name="Reasons">Every reason, at least one; <see cref="PublishingTexts.Render(Reason, Language)"/> tells them.</param>
    /// <param name="Blocking">The findings that keep the object from being published; none where that is not the reason.</param>
    public sealed record Refused(ValueList<Reason> Reasons, ValueList<PublishingFinding> Blocking) : LifecycleDecision
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Done, T> done, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }

        private protected override void Close()
        {
        }
    }
}
