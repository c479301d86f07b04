namespace Utleie.Domain.Pricing.Engine;

/// <summary>Finds what a request names. The lists are short; nothing is hashed.</summary>
internal static class Find
{
    internal static GroupRule? Group(BookRules rules, string name) => Array.Find(rules.Groups, group => group.IsNamed(name));

    internal static PriceAdjustment? Place(PriceAdjustment[] places, string? id)
    {
        foreach (var place in places)
        {
            if (string.Equals(place.Id, id, StringComparison.Ordinal))
                return place;
        }

        return null;
    }

    internal static FeeRule? Fee(BookRules rules, LineKind kind, string id) =>
        Array.Find(rules.Fees, fee => fee.Kind == kind && string.Equals(fee.Origin.Id, id, StringComparison.Ordinal));

    internal static RentalItem? Item(BookRules rules, string id) =>
        rules.Extras.Items.FirstOrDefault(item => string.Equals(item.Id, id, StringComparison.Ordinal));

    /// <summary>The ticket type by id, else by name in any letter case; none is asked for by nothing.</summary>
    internal static TicketType? Ticket(BookRules rules, string? type) => type is null
        ? null
        : rules.Extras.TicketTypes.FirstOrDefault(ticket => string.Equals(ticket.Id, type, StringComparison.Ordinal))
            ?? rules.Extras.TicketTypes.FirstOrDefault(ticket => string.Equals(ticket.Name, type, StringComparison.OrdinalIgnoreCase));

    internal static bool Contains(ValueList<string> ids, string? id)
    {
        foreach (var known in ids)
        {
            if (string.Equals(known, id, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
