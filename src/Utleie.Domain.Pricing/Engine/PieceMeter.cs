using System.Diagnostics;

namespace Utleie.Domain.Pricing.Engine;

// D184.
/// <summary>Adds services and rented equipment: pieces times days, nights or hours, with lower prices for many.</summary>
internal static class PieceMeter
{
    internal static void Service(BookRules rules, in Ask ask, FeeRule service, int quantity, ref Tally tally) =>
        Add(rules, ask, (service.Kind, service.Origin, service.Per, Each(service.Amount, service.QuantityPrices, quantity), service.Vat), quantity, ref tally);

    internal static void Item(BookRules rules, in Ask ask, RentalItem item, int quantity, ref Tally tally) =>
        Add(rules, ask, (LineKind.Item, new(OriginType.Item, item.Id, item.Name), item.Unit, Each(item.Price, item.QuantityPrices, quantity), null), quantity, ref tally);

    private static decimal Each(decimal price, ValueList<QuantityPrice> prices, int quantity)
    {
        foreach (var step in prices)
            price = quantity >= step.From ? step.Price ?? price : price;
        return price;
    }

    private static void Add(BookRules rules, in Ask ask, (LineKind Kind, PriceOrigin Origin, ChargeUnit Per, decimal Price, VatRate? Vat) line, int quantity, ref Tally tally)
    {
        var (times, unit) = line.Per switch
        {
            ChargeUnit.Booking => (1m, line.Kind == LineKind.AddOn && quantity == 1 ? PriceUnit.Booking : PriceUnit.Piece),
            ChargeUnit.Day => (FeeMeter.Days(rules, ask), PriceUnit.PieceDay),
            ChargeUnit.Night => (FeeMeter.Nights(rules, ask), PriceUnit.PieceNight),
            ChargeUnit.Hour => (Ore.Hours(ask.Minutes), PriceUnit.PieceHour),
            _ => throw new UnreachableException(),
        };
        var amount = line.Per == ChargeUnit.Hour ? Ore.Rounded(line.Price * quantity * ask.Minutes / 60) : Ore.Rounded(line.Price * quantity * times);
        tally.AddFee(line.Kind, line.Origin, quantity * times, unit, line.Price, amount, FeeMeter.Own(ask, line.Vat));
    }
}
