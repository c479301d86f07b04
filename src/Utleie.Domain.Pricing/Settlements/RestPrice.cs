using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Settlements;

// D253.
/// <summary>The price of what stays after a partial cancellation, as the customer pays it.</summary>
/// <param name="Lines">The lines, VAT included.</param>
/// <param name="Notices">Notices such as <c>price-book-changed</c>; empty if there are none.</param>
public sealed record RestPrice(ValueList<PayableLine> Lines, ValueList<Reason> Notices = default)
{
    /// <summary>The sum of the lines.</summary>
    public Money Total => Money.Sum(Lines.Select(line => line.Amount));

    /// <summary>
    /// Prices what stays at the moment of the original quote. With another version of the price book, the original lines are reduced in proportion, and a
    /// notice says so; fees and services per booking or piece stay whole.
    /// </summary>
    /// <param name="before">The quote of everything.</param>
    /// <param name="rest">The request for what stays.</param>
    /// <param name="share">How much of the original stays, from 0 to 1; used only with another version of the price book.</param>
    /// <param name="book">The price book in force.</param>
    /// <param name="at">The moment of the original quote.</param>
    /// <returns>The price, or every reason why what stays has no price.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0 or above 1.</exception>
    public static OneOf<RestPrice, Refusal> Of(Quote before, QuoteRequest rest, decimal share, PriceBook book, Instant at)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(book);
        if (share is < 0 or > 1)
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies from 0 to 1. Pass what stays divided by what was ordered.");
        if (book.Version != before.BookVersion)
            return InProportion(before, share);
        return book.Quote(rest, at).Match<OneOf<RestPrice, Refusal>>(quote => new RestPrice(PayableLine.Of(quote)), refusal => refusal);
    }

    private static RestPrice InProportion(Quote before, decimal share) => new(
        [.. PayableLine.Of(before).Zip(before.Lines, (payable, line) => StaysWhole(line) ? payable : payable with { Amount = payable.Amount * share })],
        [Reason.Of(SettlementCodes.PriceBookChanged)]);

    private static bool StaysWhole(QuoteLine line) => line.Kind is LineKind.Fee or LineKind.AddOn or LineKind.Item && line.Unit switch
    {
        PriceUnit.Booking or PriceUnit.Piece or PriceUnit.Person or PriceUnit.StartedPeriod => true,
        PriceUnit.Hour or PriceUnit.StartedHour or PriceUnit.HalfHour or PriceUnit.Slot or PriceUnit.Day or PriceUnit.UnitDay or PriceUnit.Ticket or PriceUnit.Percent
            or PriceUnit.PersonNight or PriceUnit.PercentOfRevenue or PriceUnit.PieceDay or PriceUnit.PieceNight or PriceUnit.PieceHour => false,
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Unit, "There is no such unit."),
    };
}
