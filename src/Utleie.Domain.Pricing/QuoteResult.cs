using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing;

/// <summary>The answer to a request: a quote, or all the reasons there is none.</summary>
/// <remarks>The reasons' codes are those of <see cref="PricingTexts"/>. Source: D22.</remarks>
public abstract record QuoteResult
{
    private QuoteResult()
    {
    }

    /// <summary>The answer of the case that holds.</summary>
    public abstract T Match<T>(Func<Quote, T> quoted, Func<ValueList<Reason>, T> refused);

    private protected abstract void Close();

    /// <summary>The price.</summary>
    /// <param name="Quote">The lines and their sums.</param>
    public sealed record Quoted(Quote Quote) : QuoteResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Quote, T> quoted, Func<ValueList<Reason>, T> refused)
        {
            ArgumentNullException.ThrowIfNull(quoted);
            return quoted(Quote);
        }

        private protected override void Close()
        {
        }
    }

    /// <summary>There is no price.</summary>
    /// <param name="Reasons">Every reason, in the order of the request's members.</param>
    public sealed record Refused(ValueList<Reason> Reasons) : QuoteResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Quote, T> quoted, Func<ValueList<Reason>, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(Reasons);
        }

        private protected override void Close()
        {
        }
    }
}
