using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Sums as they grow, in øre, and the lines behind them where someone wants to see them.</summary>
/// <remarks>One algorithm serves both ways of asking, so that a total is the total of its quote.</remarks>
internal ref struct Tally(string currency, bool wantsLines)
{
    private LineBuffer _first;
    private List<QuoteLine>? _more;
    private int _count;
    private NoteList _notes;

    internal long Rental;
    internal long Tickets;
    internal long Fees;
    internal long Discounts;

    internal readonly bool WantsLines => wantsLines;

    internal readonly ValueList<QuoteLine> Lines => _more is null ? ValueList.Create<QuoteLine>(((ReadOnlySpan<QuoteLine?>)_first)[.._count]!) : [.. _more];

    internal readonly long Charged => checked(Rental + Tickets);

    internal readonly long Sum => checked(Charged + Fees - Discounts);

    internal readonly ValueList<Reason> Notes => _notes.ToList();

    /// <summary>What the renter should know; kept where lines are.</summary>
    internal void Note(Reason note)
    {
        if (wantsLines)
            _notes.Add(note);
    }

    /// <summary>Tells that two plans of one priority met, and which was taken; the rival is −1 for none.</summary>
    internal void NoteRival(BookRules rules, Rate winner, int rival)
    {
        if (wantsLines && rival >= 0 && winner.Plan >= 0)
            _notes.Add(rules.Plans[winner.Plan].Over(rules.Plans[rival]));
    }

    internal void AddHours(Rate rate, long start, long end)
    {
        var amount = rate.OfMinutes(end - start);
        Rental = checked(Rental + amount);
        if (wantsLines)
            Keep(new(rate.Shape(LineKind.Rental, PriceUnit.Hour, currency), amount, start, end));
    }

    internal void AddRental(Rate rate, long quantity, PriceUnit unit, long start, long end)
    {
        var amount = rate.OfUnits(quantity);
        Rental = checked(Rental + amount);
        if (wantsLines)
            Keep(new(rate.Shape(LineKind.Rental, unit, currency), amount, end > start ? new(quantity, ZoneOffsets.ToInstant(start), ZoneOffsets.ToInstant(end)) : new LineMeasure(quantity)));
    }

    internal void AddTickets(Rate rate, int quantity, long amount)
    {
        Tickets = checked(Tickets + amount);
        if (wantsLines)
            Keep(new(rate.Shape(LineKind.Ticket, PriceUnit.Ticket, currency), amount, new LineMeasure(quantity)));
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
        new(new(kind, unit, currency, origin.Name, unitPrice, origin, default), amount, new LineMeasure(quantity));
}

/// <summary>Room for the first lines.</summary>
[System.Runtime.CompilerServices.InlineArray(Length)]
internal struct LineBuffer
{
    internal const int Length = 6;

    private QuoteLine? _line;
}
