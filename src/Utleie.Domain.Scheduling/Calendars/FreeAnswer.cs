using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A free time of a court.</summary>
/// <param name="CourtId">The court.</param>
/// <param name="Start">When it starts (included).</param>
/// <param name="End">When it ends (excluded).</param>
public sealed record FreeTime(string CourtId, Instant Start, Instant End);

/// <summary>What a search for free times finds.</summary>
public abstract record FreeAnswer
{
    private FreeAnswer()
    {
    }

    /// <summary>The answer of the case that holds.</summary>
    public abstract T Match<T>(Func<Found, T> found, Func<None, T> none);

    private protected abstract void Close();

    /// <summary>There are free times.</summary>
    /// <param name="Times">By start, then in the order of the courts; as many as asked for, or all there are.</param>
    public sealed record Found(ValueList<FreeTime> Times) : FreeAnswer
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Found, T> found, Func<None, T> none)
        {
            ArgumentNullException.ThrowIfNull(found);
            return found(this);
        }

        private protected override void Close()
        {
        }
    }

    /// <summary>There is no free time.</summary>
    /// <param name="Reasons">Why: nothing open, nothing free, a length no court takes, a search that ended early.</param>
    public sealed record None(ValueList<Reason> Reasons) : FreeAnswer
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Found, T> found, Func<None, T> none)
        {
            ArgumentNullException.ThrowIfNull(none);
            return none(this);
        }

        private protected override void Close()
        {
        }
    }
}
