using System.Diagnostics;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

// D20, D20a, D179, D180.
/// <summary>Adds fees, services and equipment: mandatory ones always, others if selected, late and damage fees never.</summary>
/// <remarks>Source: 001 §3.5.</remarks>
internal static class FeeMeter
{
    internal static void Measure(BookRules rules, in Ask ask, ref Tally tally)
    {
        foreach (var fee in rules.Fees)
        {
            var chosen = fee.Kind == LineKind.Fee ? ask.Request.Fees : ask.Request.AddOns;
            var isChosen = !chosen.IsEmpty && Find.Contains(chosen, fee.Origin.Id);
            if (!fee.IsCharged || (!fee.IsMandatory && !isChosen))
                continue;
            if (fee.Kind == LineKind.AddOn)
                PieceMeter.Service(rules, ask, fee, quantity: 1, ref tally);
            else if (fee.Scope.IsFor(ask.Group) && fee.Scope.HasRoomFor(ask.Request.Participants))
                Add(rules, ask, fee, ref tally);
            else if (isChosen)
                tally.Note(Reason.Of(ReasonCodes.FeeNotForRequest, new Argument("fee", fee.Origin.Name ?? fee.Origin.Id!)));
        }

        foreach (var order in ask.Request.Items)
        {
            if (Find.Item(rules, order.Id) is { } item)
                PieceMeter.Item(rules, ask, item, order.Quantity, ref tally);
            else
                PieceMeter.Service(rules, ask, Find.Fee(rules, LineKind.AddOn, order.Id)!, order.Quantity, ref tally);
        }
    }

    /// <summary>Counts the local dates that the booking touches.</summary>
    internal static long Days(BookRules rules, in Ask ask) =>
        ask.HasTimes ? LocalPrice.Day(rules.Offsets.ToLocal(ask.End - 1)) - LocalPrice.Day(rules.Offsets.ToLocal(ask.Start)) + 1 : 0;

    /// <summary>Counts the local midnights inside the booking.</summary>
    internal static long Nights(BookRules rules, in Ask ask) => Math.Max(0, Days(rules, ask) - 1);

    /// <summary>Returns a line's own rate; null if it is the rental's.</summary>
    internal static VatRate? Own(in Ask ask, VatRate? rate) => rate == ask.Vat ? null : rate;

    /// <summary>Returns the share of a revenue in øre: of what exceeds the threshold, within the bounds.</summary>
    internal static long ShareOf(FeeRule fee, decimal revenue)
    {
        var share = Math.Max(0, revenue - fee.RevenueThreshold) * fee.Amount / 100;
        return Ore.Rounded(Math.Max(Math.Min(share, fee.Maximum ?? share), fee.Minimum ?? 0));
    }

    private static void Add(BookRules rules, in Ask ask, FeeRule fee, ref Tally tally)
    {
        switch (fee.Unit)
        {
            case PriceUnit.Hour:
                AddFee(ask, fee, Ore.Hours(ask.Minutes), Ore.Rounded(fee.Amount * ask.Minutes / 60), ref tally);
                break;
            case PriceUnit.Day:
                var days = Days(rules, ask);
                AddFee(ask, fee, days, Ore.Rounded(fee.Amount * days), ref tally);
                break;
            case PriceUnit.Percent:
                var perPercent = Ore.ToKroner(tally.Charged) / 100;
                tally.AddFee(fee.Kind, fee.Origin, fee.Amount, fee.Unit, perPercent, Ore.Rounded(perPercent * fee.Amount), Own(ask, fee.Vat));
                break;
            case PriceUnit.Booking:
                AddFee(ask, fee, 1, Ore.Of(fee.Amount), ref tally);
                break;
            case PriceUnit.Person:
                AddFee(ask, fee, Persons(ask, fee), Ore.Rounded(fee.Amount * Persons(ask, fee)), ref tally);
                break;
            case PriceUnit.PersonNight:
                var nights = Persons(ask, fee) * Nights(rules, ask);
                AddFee(ask, fee, nights, Ore.Rounded(fee.Amount * nights), ref tally);
                break;
            case PriceUnit.PercentOfRevenue:
                AddShare(ask, fee, ref tally);
                break;
            case PriceUnit.HalfHour or PriceUnit.StartedHour or PriceUnit.Slot or PriceUnit.UnitDay or PriceUnit.Ticket or PriceUnit.Piece
                or PriceUnit.PieceDay or PriceUnit.PieceNight or PriceUnit.PieceHour or PriceUnit.StartedPeriod:
            default:
                throw new UnreachableException($"No fee is charged by {fee.Unit}.");
        }
    }

    private static void AddFee(in Ask ask, FeeRule fee, decimal quantity, long amount, ref Tally tally) =>
        tally.AddFee(fee.Kind, fee.Origin, quantity, fee.Unit, fee.Amount, amount, Own(ask, fee.Vat));

    private static long Persons(in Ask ask, FeeRule fee) => Math.Max(0L, (ask.Request.Participants ?? 0) - fee.FreePersons - (ask.Request.FreePersons ?? 0));

    /// <summary>Adds the share of a known revenue, or its minimum until it is settled. A share at a bound is told as one amount, since it is no percentage.</summary>
    private static void AddShare(in Ask ask, FeeRule fee, ref Tally tally)
    {
        var amount = ask.Request.TicketRevenue is { } revenue ? ShareOf(fee, revenue) : Ore.Of(fee.Minimum ?? 0);
        var perPercent = Math.Max(0, (ask.Request.TicketRevenue ?? 0) - fee.RevenueThreshold) / 100;
        if (ask.Request.TicketRevenue is null)
            tally.Note(Reason.Of(ReasonCodes.RevenueLater, new("fee", fee.Origin.Name ?? fee.Origin.Id!), Argument.Of("percent", fee.Amount)));
        if (Ore.Rounded(perPercent * fee.Amount) == amount)
            tally.AddFee(fee.Kind, fee.Origin, fee.Amount, fee.Unit, perPercent, amount, Own(ask, fee.Vat));
        else
            tally.AddFee(fee.Kind, fee.Origin, 1, PriceUnit.Booking, Ore.ToKroner(amount), amount, Own(ask, fee.Vat));
    }
}
