using Utleie.Domain.Answers;

namespace Utleie.Domain.Storage;

/// <summary>What became of a write.</summary>
public abstract record WriteOutcome
{
    private WriteOutcome()
    {
    }

    /// <summary>The answer of the case that holds.</summary>
    public abstract TResult Match<TResult>(Func<TResult> written, Func<IdempotencyRecord, TResult> repeated, Func<Reason, TResult> refused);

    private protected abstract void Close();

    /// <summary>All of it is kept.</summary>
    public sealed record Written : WriteOutcome
    {
        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<TResult> written, Func<IdempotencyRecord, TResult> repeated, Func<Reason, TResult> refused)
        {
            ArgumentNullException.ThrowIfNull(written);
            return written();
        }

        private protected override void Close()
        {
        }
    }

    /// <summary>It was kept before, under the same key; nothing is kept now.</summary>
    /// <param name="IdempotencyRecord">What was answered then.</param>
    public sealed record AlreadyProcessed(IdempotencyRecord IdempotencyRecord) : WriteOutcome
    {
        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<TResult> written, Func<IdempotencyRecord, TResult> repeated, Func<Reason, TResult> refused)
        {
            ArgumentNullException.ThrowIfNull(repeated);
            return repeated(IdempotencyRecord);
        }

        private protected override void Close()
        {
        }
    }

    /// <summary>Nothing of it is kept.</summary>
    /// <param name="Reason">Why, one of <see cref="StorageCodes"/>.</param>
    public sealed record Refused(Reason Reason) : WriteOutcome
    {
        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<TResult> written, Func<IdempotencyRecord, TResult> repeated, Func<Reason, TResult> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(Reason);
        }

        private protected override void Close()
        {
        }
    }
}
