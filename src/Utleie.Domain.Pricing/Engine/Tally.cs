namespace Utleie.Domain.Pricing.Engine;

/// <summary>Sums as they grow, in øre, and the lines behind them where someone wants to see them.</summary>
/// <remarks>One algorithm serves both ways of asking, so that a total is the total of its quote.</remarks>
internal ref struct Tally(string currency, List<QuoteLine>? lines)
{
    internal long Rental;
    internal long Tickets;
    internal long Fees;
    internal long Discounts;

    internal readonly bool WantsLines => lines is not null;

    internal readonly long Charged => checked(Rental + Tickets);

    internal readonly long Sum => checked(Charged + Fees - Discounts);

    internal void AddRental(Rate rate, decimal quantity, PriceUnit unit, long amount, long start, long end)
    {
        Rental = checked(Rental + amount);
        lines?.Add(new()
        {
            Kind = LineKind.Rental,
            Name = rate.Origin.Name,
            Quantity = quantity,
            Unit = unit,
            UnitPrice = rate.UnitPrice,
            Amount = Money.OfHundredths(amount, currency),
            From = end > start ? ZoneOffsets.ToInstant(start) : null,
            To = end > start ? ZoneOffsets.ToInstant(end) : null,
            Origin = rate.Origin,
            ChangedBy = rate.ChangedBy,
        });
    }

    internal void AddTickets(Rate rate, int quantity, long amount)
    {
        Tickets = checked(Tickets + amount);
        lines?.Add(Line(LineKind.Ticket, rate.Origin, quantity, PriceUnit.Ticket, rate.UnitPrice, amount) with { ChangedBy = rate.ChangedBy });
    }

    internal void AddFee(LineKind kind, PriceOrigin origin, decimal quantity, PriceUnit unit, decimal unitPrice, long amount)
    {
        Fees = checked(Fees + amount);
        lines?.Add(Line(kind, origin, quantity, unit, unitPrice, amount));
    }

    internal void AddDiscount(PriceOrigin origin, decimal quantity, PriceUnit unit, decimal unitPrice, long amount)
    {
        Discounts = checked(Discounts + amount);
        lines?.Add(Line(LineKind.Discount, origin, quantity, unit, -unitPrice, -amount));
    }

    private readonly QuoteLine Line(LineKind kind, PriceOrigin origin, decimal quantity, PriceUnit unit, decimal unitPrice, long amount) => new()
    {
        Kind = kind,
        Name = origin.Name,
        Quantity = quantity,
        Unit = unit,
        UnitPrice = unitPrice,
        Amount = Money.OfHundredths(amount, currency),
        Origin = origin,
    };
}
