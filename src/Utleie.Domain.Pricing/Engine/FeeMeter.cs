using System.Diagnostics;
namespace Utleie.Domain.Pricing.Engine;

// D20, D20a.
/// <summary>Adds fees and services: mandatory ones always, others if selected, late and damage fees never.</summary>
/// <remarks>Source: 001 §3.5.</remarks>
internal static class FeeMeter
{
    internal static void Measure(BookRules rules, in Ask ask, ref Tally tally)
    {
        foreach (var fee in rules.Fees)
        {
            var chosen = fee.Kind == LineKind.Fee ? ask.Request.Fees : ask.Request.AddOns;
            if (fee.IsCharged && (fee.IsMandatory || (!chosen.IsEmpty && Find.Contains(chosen, fee.Origin.Id))))
                Add(rules, ask, fee, ref tally);
        }

        foreach (var order in ask.Request.Items)
        {
            var item = Find.Item(rules, order.Id)!;
            tally.AddFee(LineKind.Item, new(OriginType.Item, item.Id, item.Name), order.Quantity, PriceUnit.Piece, item.Price, Ore.Rounded(item.Price * order.Quantity));
        }
    }

    private static void Add(BookRules rules, in Ask ask, FeeRule fee, ref Tally tally)
    {
        switch (fee.Unit)
        {
            case PriceUnit.Hour:
                tally.AddFee(fee.Kind, fee.Origin, Ore.Hours(ask.Minutes), fee.Unit, fee.Amount, Ore.Rounded(fee.Amount * ask.Minutes / 60));
                break;
            case PriceUnit.Day:
                var days = ask.HasTimes ? LocalPrice.Day(rules.Offsets.ToLocal(ask.End - 1)) - LocalPrice.Day(rules.Offsets.ToLocal(ask.Start)) + 1 : 0;
                tally.AddFee(fee.Kind, fee.Origin, days, fee.Unit, fee.Amount, Ore.Rounded(fee.Amount * days));
                break;
            case PriceUnit.Percent:
                var perPercent = Ore.ToKroner(tally.Charged) / 100;
                tally.AddFee(fee.Kind, fee.Origin, fee.Amount, fee.Unit, perPercent, Ore.Rounded(perPercent * fee.Amount));
                break;
            case PriceUnit.Booking:
                tally.AddFee(fee.Kind, fee.Origin, 1, fee.Unit, fee.Amount, Ore.Of(fee.Amount));
                break;
            case PriceUnit.HalfHour or PriceUnit.Slot or PriceUnit.UnitDay or PriceUnit.Ticket or PriceUnit.Piece:
            default:
                throw new UnreachableException($"No fee is charged by {fee.Unit}.");
        }
    }
}
