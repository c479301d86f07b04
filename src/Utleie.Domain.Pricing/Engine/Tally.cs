namespace Utleie.Domain.Pricing.Engine;

/// <summary>Sums as they grow, in øre, and the lines behind them where someone wants to see them.</summary>
/// <remarks>One algorithm serves both ways of asking, so that a total is the total of its quote.</remarks>
internal ref struct Tally(string currency, bool wantsLines)
{
    private LineBuffer _first;
    private List<QuoteLine>? _more;
    private int _count;

    internal long Rental;
    internal long Tickets;
    internal long Fees;
    internal long Discounts;

    internal readonly bool WantsLines => wantsLines;

    internal readonly ValueList<QuoteLine> Lines => _more is null ? ValueList.Create<QuoteLine>(((ReadOnlySpan<QuoteLine?>)_first)[.._count]!) : [.. _more];

    internal readonly long Charged => checked(Rental + Tickets);

    internal readonly long Sum => checked(Charged + Fees - Discounts);

    internal void AddRental(Rate rate, decimal quantity, PriceUnit unit, long amount, long start, long end)
    {
        Rental = checked(Rental + amount);
        if (!wantsLines)
            return;
        var shape = rate.Shape(LineKind.Rental, unit, currency);
        Keep(end > start
            ? new(shape, quantity, amount, ZoneOffsets.ToInstant(start), ZoneOffsets.ToInstant(end))
            : new(shape, quantity, amount));
    }

    internal void AddTickets(Rate rate, int quantity, long amount)
    {
        Tickets = checked(Tickets + amount);
        if (wantsLines)
            Keep(new(rate.Shape(LineKind.Ticket, PriceUnit.Ticket, currency), quantity, amount));
    }

    internal void AddFee(LineKind kind, PriceOrigin origin, decimal quantity, PriceUnit unit, decimal unitPrice, long amount)
    {
        Fees = checked(Fees + amount);
        if (wantsLines)
            Keep(Line(kind, origin, quantity, unit, unitPrice, amount));
    }

    internal void AddDiscount(PriceOrigin origin, decimal quantity, PriceUnit unit, decimal unitPrice, long amount)
    {
        Discounts = checked(Discounts + amount);
        if (wantsLines)
            Keep(Line(LineKind.Discount, origin, quantity, unit, -unitPrice, -amount));
    }

    /// <summary>Most quotes have few lines, and need no list to grow.</summary>
    private void Keep(QuoteLine line)
    {
        if (_count < LineBuffer.Length)
            _first[_count++] = line;
        else
            (_more ??= [.. Lines]).Add(line);
    }

    private readonly QuoteLine Line(LineKind kind, PriceOrigin origin, decimal quantity, PriceUnit unit, decimal unitPrice, long amount) =>
        new(new(kind, unit, currency, origin.Name, unitPrice, origin, default), quantity, amount);
}

/// <summary>Room for the first lines.</summary>
[System.Runtime.CompilerServices.InlineArray(Length)]
internal struct LineBuffer
{
    internal const int Length = 6;

    private QuoteLine? _line;
}
