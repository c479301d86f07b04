namespace Utleie.Domain.Pricing.Engine;

/// <summary>Determines the plan of each minute: plans are applied in rank order, each overwriting the lower-ranked ones.</summary>
internal readonly ref struct Paint
{
    internal const short BasePrice = -1;

    private readonly short[] _winners;
    private readonly short[] _rivals;

    internal Paint(int minutes, bool withRivals)
    {
        _winners = new short[minutes];
        _winners.AsSpan().Fill(BasePrice);
        _rivals = withRivals ? new short[minutes] : [];
        _rivals.AsSpan().Fill(BasePrice);
    }

    internal ReadOnlySpan<short> Winners => _winners;

    /// <summary>The overridden plan of equal priority at each minute, −1 for none; empty if no plans can overlap at equal priority.</summary>
    internal ReadOnlySpan<short> Rivals => _rivals;

    internal void Over(int start, int end, PlanWindow plan, PlanWindow[] plans)
    {
        if (start >= end)
            return;
        for (var minute = start; minute < end && _rivals.Length > 0; minute++)
        {
            var loser = _winners[minute];
            _rivals[minute] = loser >= 0 && plans[loser].Rank == plan.Rank ? loser : BasePrice;
        }

        _winners.AsSpan(start, end - start).Fill((short)plan.Index);
    }
}
