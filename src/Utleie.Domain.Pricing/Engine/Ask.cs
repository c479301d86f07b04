namespace Utleie.Domain.Pricing.Engine;

/// <summary>A valid request with names resolved and times in UTC minutes.</summary>
internal readonly struct Ask
{
    internal required QuoteRequest Request { get; init; }

    /// <summary>The target group whose price applies; null for the regular price.</summary>
    internal required GroupRule? Group { get; init; }

    internal required RateCard Card { get; init; }

    /// <summary>The rates of each chosen part by itself; null if at most one is chosen.</summary>
    internal RateCard[]? PartCards { get; init; }

    internal required bool HasTimes { get; init; }

    internal required long Start { get; init; }

    internal required long End { get; init; }

    internal required int Layer { get; init; }

    /// <summary>The start of the whole booking, from which tiers are counted.</summary>
    internal required long Origin { get; init; }

    /// <summary>The VAT rate of the rental for this renter.</summary>
    internal required VatRate Vat { get; init; }

    /// <summary>The limit for the group; null for none.</summary>
    internal LimitRule? Limit { get; init; }

    /// <summary>Whether amounts are kept by local date, for a maximum per day.</summary>
    internal bool CutsDates => Limit?.MaximumPerDay is not null;

    internal int Units => Request.Units ?? 1;

    internal long Minutes => End - Start;

    /// <summary>The same request for a stretch of the booking.</summary>
    internal Ask Between(long start, long end) => this with { Start = start, End = end };
}
