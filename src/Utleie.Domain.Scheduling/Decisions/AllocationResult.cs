using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>What becomes of a request: the time is allocated, or refused for every reason there is.</summary>
public abstract record AllocationResult
{
    private AllocationResult()
    {
    }

    /// <summary>The answer of the case that holds.</summary>
    public abstract T Match<T>(Func<Allocated, T> allocated, Func<Refused, T> refused);

    private protected abstract void Close();

    /// <summary>The time is the user's.</summary>
    /// <param name="Allocation">What was allocated.</param>
    public sealed record Allocated(Allocation Allocation) : AllocationResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Allocated, T> allocated, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(allocated);
            return allocated(this);
        }

        private protected override void Close()
        {
        }
    }

    /// <summary>The time is not to be had.</summary>
    /// <param name="Reasons">All reasons, at least one; the first fifty.</param>
    /// <param name="Alternatives">The nearest times that would be accepted: the same court at another time, then other courts at the same time.</param>
    public sealed record Refused(ValueList<Reason> Reasons, ValueList<Alternative> Alternatives) : AllocationResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Allocated, T> allocated, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }

        private protected override void Close()
        {
        }
    }
}
