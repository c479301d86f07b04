namespace Utleie.Domain.Pricing.Engine;

/// <summary>A part of a booking at one rate, in UTC minutes.</summary>
internal readonly record struct Piece(long Start, long End, Rate Rate, int Rival);

/// <summary>Enumerates the parts of a booking by price, across midnight, clock changes, seasons and holidays.</summary>
internal ref struct PieceWalk(BookRules rules, RateCard card, int layer, long start, long end)
{
    private Piece _next;
    private long _at = start;

    /// <summary>Returns the next part at a single rate.</summary>
    internal bool Next(out Piece piece)
    {
        piece = default;
        if (_at >= end)
            return false;
        piece = _next.Rate is null ? Step(_at) : _next;
        while (piece.End < end)
        {
            _next = Step(piece.End);
            if (_next.Rate != piece.Rate)
                break;
            piece = piece with { End = _next.End, Rival = piece.Rival >= 0 ? piece.Rival : _next.Rival };
        }

        _at = piece.End;
        return true;
    }

    private readonly Piece Step(long at)
    {
        var interval = rules.Offsets.IntervalAt(at);
        var local = at + rules.Offsets.Offset(interval);
        var price = LocalPrice.At(rules, card, layer, local);
        var until = Math.Min(Math.Min(end, rules.Offsets.End(interval)), at + price.Minutes);
        return new(at, until, price.Rate, price.RivalWithin(until - at));
    }
}
