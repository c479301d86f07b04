using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Tracking;

/// <summary>What comes of a command to a permit: the permit moved on, or every reason why not.</summary>
public abstract record PermitDecision
{
    private PermitDecision()
    {
    }

    /// <summary>The answer of the case that holds.</summary>
    public abstract T Match<T>(Func<PermitRequirement, T> moved, Func<ValueList<Reason>, T> refused);

    private protected abstract void Close();

    /// <summary>The command is done.</summary>
    /// <param name="Permit">The permit after it; store it in the place of the one before.</param>
    public sealed record Moved(PermitRequirement Permit) : PermitDecision
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<PermitRequirement, T> moved, Func<ValueList<Reason>, T> refused)
        {
            ArgumentNullException.ThrowIfNull(moved);
            return moved(Permit);
        }

        private protected override void Close()
        {
        }
    }

    /// <summary>The command is not done, and the permit stays as it is.</summary>
    /// <param name="Reasons">Every reason, at least one.</param>
    public sealed record Refused(ValueList<Reason> Reasons) : PermitDecision
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<PermitRequirement, T> moved, Func<ValueList<Reason>, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(Reasons);
        }

        private protected override void Close()
        {
        }
    }
}
