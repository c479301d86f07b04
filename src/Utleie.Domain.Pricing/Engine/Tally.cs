using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Accumulates the sums of a quote in øre, and optionally its lines.</summary>
/// <remarks>Used both with and without lines, so that a total always equals the total of its quote.</remarks>
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

    /// <summary>Adds a note for the renter, if lines are collected.</summary>
    internal void Note(Reason note)
    {
        if (wantsLines)
            _notes.Add(note);
    }

    /// <summary>Adds the note that two plans of equal priority overlap and which one applies; the rival is −1 for none.</summary>
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

    /// <summary>Most quotes have few lines, which avoids growing a list.</summary>
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

/// <summary>Inline storage of the first lines.</summary>
[System.Runtime.CompilerServices.InlineArray(Length)]
internal struct LineBuffer
{
    internal const int Length = 6;

    private QuoteLine? _line;
}
