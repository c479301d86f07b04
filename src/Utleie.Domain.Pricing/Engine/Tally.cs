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

    /// <summary>Whether some of the time has no price.</summary>
    internal bool IsUnsold;

    /// <summary>Whether there are more packages than can be compared.</summary>
    internal bool IsTooLarge;

    /// <summary>The amounts by date; null if no limit needs them.</summary>
    internal DaySums? Days;

    /// <summary>The sums of lines that are taxed at a rate of their own.</summary>
    internal RateSums Own;

    private Rate? _once;
    private List<Rate>? _onces;

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
        Days?.Add(start, amount);
        if (wantsLines)
            Keep(new(rate.Shape(LineKind.Rental, PriceUnit.Hour, currency), amount, start, end));
    }

    internal void AddRental(Rate rate, long quantity, PriceUnit unit, long start, long end)
    {
        var amount = rate.OfUnits(quantity);
        Rental = checked(Rental + amount);
        Days?.Add(start, amount);
        if (wantsLines)
            Keep(new(rate.Shape(LineKind.Rental, unit, currency), amount, end > start ? new(quantity, ZoneOffsets.ToInstant(start), ZoneOffsets.ToInstant(end)) : new LineMeasure(quantity)));
    }

    /// <summary>Adds a package, which counts for its first date unless it lasts longer than a day and night.</summary>
    internal void AddPackage(PackageRate package, long start, long end, VatRate vat, bool countsByDay)
    {
        Rental = checked(Rental + package.Price);
        if (countsByDay)
            Days?.Add(start, package.Price);
        if (package.Offer.Vat is { } own && own != vat)
            Own.Add(own, package.Price);
        if (wantsLines)
            Keep(new(package.Rate.Shape(LineKind.Rental, PriceUnit.Booking, currency), package.Price, new(1, ZoneOffsets.ToInstant(start), ZoneOffsets.ToInstant(end))));
    }

    /// <summary>Adds the difference to a limit.</summary>
    internal void AddLimit(PriceOrigin origin, long difference, long start, long end)
    {
        Rental = checked(Rental + difference);
        if (wantsLines)
            Keep(new(new(LineKind.Limit, PriceUnit.Booking, currency, origin.Name, Ore.ToKroner(difference), origin, default), difference, new(1, ZoneOffsets.ToInstant(start), ZoneOffsets.ToInstant(end))));
    }

    /// <summary>Returns true the first time a rate is asked for: a tier per booking is charged once, also where another plan comes between.</summary>
    internal bool ChargesOnce(Rate rate)
    {
        if (_once is null)
        {
            _once = rate;
            return true;
        }

        if (_once == rate || _onces?.Contains(rate) == true)
            return false;
        (_onces ??= []).Add(rate);
        return true;
    }

    internal void AddTickets(Rate rate, int quantity, long amount)
    {
        Tickets = checked(Tickets + amount);
        if (wantsLines)
            Keep(new(rate.Shape(LineKind.Ticket, PriceUnit.Ticket, currency), amount, new LineMeasure(quantity)));
    }

    internal void AddFee(LineKind kind, PriceOrigin origin, decimal quantity, PriceUnit unit, decimal unitPrice, long amount, VatRate? own = null)
    {
        Fees = checked(Fees + amount);
        if (own is { } rate)
            Own.Add(rate, amount);
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
