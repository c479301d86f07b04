namespace Utleie.Domain.Pricing.Engine;

/// <summary>A valid request with names resolved and times in UTC minutes.</summary>
internal readonly struct Ask
{
    internal required QuoteRequest Request { get; init; }

    /// <summary>The target group whose price applies; null for the regular price.</summary>
    internal required GroupRule? Group { get; init; }

    internal required RateCard Card { get; init; }

    internal required bool HasTimes { get; init; }

    internal required long Start { get; init; }

    internal required long End { get; init; }

    internal required int Layer { get; init; }

    internal int Units => Request.Units ?? 1;

    internal long Minutes => End - Start;
}
