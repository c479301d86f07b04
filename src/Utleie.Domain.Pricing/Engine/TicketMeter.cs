using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

// D16, D17.
/// <summary>Calculates the price of tickets.</summary>
/// <remarks>Source: 001 §5.3, §5.4.</remarks>
internal static class TicketMeter
{
    internal static void Measure(BookRules rules, in Ask ask, ref Tally tally)
    {
        foreach (var order in ask.Request.Tickets)
            Add(rules, ask, order, ref tally);
        if (ask.Request.Tickets.IsEmpty && rules.Unit == PriceUnit.Ticket)
            Add(rules, ask, new(null, ask.Units), ref tally);
    }

    internal static void EarlyBird(BookRules rules, Instant now, ref Tally tally)
    {
        if (rules.Extras.EarlyBird is not { Percent: > 0 } early || tally.Tickets == 0 || now >= early.Deadline.End(rules.Zone))
            return;
        var amount = Ore.Rounded(Ore.ToKroner(tally.Tickets) * early.Percent / 100);
        tally.AddDiscount(new(OriginType.EarlyBird), early.Percent, PriceUnit.Percent, Ore.ToKroner(tally.Tickets) / 100, amount);
    }

    private static void Add(BookRules rules, in Ask ask, TicketOrder order, ref Tally tally)
    {
        var type = Find.Ticket(rules, order.Type);
        var (found, rival) = LocalPrice.AtStart(rules, ask);
        var rate = found;
        var section = Find.Place(rules.Sections, order.SectionId);
        if (type is not null || section is not null)
            rate = ask.Card.Priced(type?.Price ?? PlanPrice(rules, found), type is null ? found.Origin : Origin(type), found.Plan, Multiplier(rules, found), section, isForGroup: type?.Price is null && found.Plan >= 0 && rules.Plans[found.Plan].Scope.NamesGroups);
        tally.AddTickets(rate, order.Quantity, rate.OfUnits(order.Quantity));
        if (type is null)
            tally.NoteRival(rules, rate, rival);
        else if (type.MaxPerOrder == order.Quantity)
            tally.Note(Reason.Of(ReasonCodes.TicketLimit, new("type", type.Name ?? type.Id!), Argument.Of("max", type.MaxPerOrder)));
    }

    private static decimal PlanPrice(BookRules rules, Rate rate) => rate.Plan < 0 ? rules.Section.BasePrice ?? 0 : rules.Plans[rate.Plan].Price;

    /// <summary>Returns the multiplier of a rate, which also applies to the ticket's own price.</summary>
    private static int Multiplier(BookRules rules, Rate rate)
    {
        foreach (var change in rate.ChangedBy)
        {
            if (change.Type is OriginType.Season or OriginType.PeakTime or OriginType.Holiday)
                return Array.FindIndex(rules.Multipliers, multiplier => multiplier.Origin == change);
        }

        return 0;
    }

    private static PriceOrigin Origin(TicketType type) => new(OriginType.TicketType, type.Id, type.Name ?? type.Id);
}
