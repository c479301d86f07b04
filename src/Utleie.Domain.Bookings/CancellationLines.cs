using Utleie.Domain.Pricing;
using Utleie.Domain.Pricing.Settlements;

namespace Utleie.Domain.Bookings;

/// <summary>The parts of a price that fall, and the lines of a statement they give.</summary>
internal sealed class CancellationLines
{
    private static readonly LineKind[] Parts = [LineKind.Rental, LineKind.Ticket, LineKind.Fee, LineKind.AddOn, LineKind.Item];

    private readonly Dictionary<LineKind, decimal> _falls;
    private readonly string _currency;

    internal CancellationLines(CancellableBooking booking, RestPrice? rest)
    {
        _currency = booking.Total.Currency;
        var (before, after) = (Sums(booking.Lines, booking.Total), rest is null ? Sums([], Money.Of(0, _currency)) : Sums(rest.Lines, rest.Total));
        _falls = Parts.ToDictionary(part => part, part => before[part] - after[part]);
    }

    /// <summary>How much fees, services and equipment fall.</summary>
    internal Money FeesFall => Money.Of(_falls[LineKind.Fee] + _falls[LineKind.AddOn] + _falls[LineKind.Item], _currency);

    /// <summary>The lines, which add up to the statement: kept, and waived = paid back less taken back.</summary>
    internal ValueList<CancellationLine> Of(CancellationStatement statement)
    {
        var lines = new List<CancellationLine>();
        var kept = Kept(statement.Kept.Amount);
        var isLower = (statement.Kept + statement.Waived).Amount > 0;
        foreach (var part in Parts.Where(_ => isLower))
        {
            Add(CancellationLineKind.Kept, part, kept.GetValueOrDefault(part));
            Add(CancellationLineKind.PaidBack, part, _falls[part] - kept.GetValueOrDefault(part));
            Add(CancellationLineKind.TakenBack, part, -_falls[part]);
        }

        Add(CancellationLineKind.LateFee, null, statement.Fee.Amount);
        Add(CancellationLineKind.DepositBack, null, statement.DepositBack.Amount);
        return [.. lines];

        void Add(CancellationLineKind kind, LineKind? of, decimal amount)
        {
            if (amount > 0)
                lines.Add(new(kind, of, Money.Of(amount, _currency), statement.Ground));
        }
    }

    /// <summary>What is kept, of rental and tickets in proportion to what they fall; what rounding leaves is the rental's.</summary>
    private Dictionary<LineKind, decimal> Kept(decimal kept)
    {
        var (rental, tickets) = (Math.Max(0, _falls[LineKind.Rental]), Math.Max(0, _falls[LineKind.Ticket]));
        var ofTickets = rental + tickets == 0 ? 0 : Money.Round(kept * tickets / (rental + tickets)).Amount;
        return new() { [LineKind.Rental] = kept - ofTickets, [LineKind.Ticket] = ofTickets };
    }

    /// <summary>The sums of some lines by part; discounts, limits and what the lines differ from the total by, count for the rental, or for the tickets if there is none.</summary>
    private static Dictionary<LineKind, decimal> Sums(ValueList<PayableLine> lines, Money total)
    {
        var places = lines.Any(line => line.Kind == LineKind.Ticket) && !lines.Any(line => line.Kind == LineKind.Rental) ? LineKind.Ticket : LineKind.Rental;
        var sums = Parts.ToDictionary(part => part, part => lines.Where(line => line.Kind == part).Sum(line => line.Amount.Amount));
        sums[places] += total.Amount - sums.Values.Sum();
        return sums;
    }
}
