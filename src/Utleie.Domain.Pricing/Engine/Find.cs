namespace Utleie.Domain.Pricing.Engine;

/// <summary>Looks up what a request refers to. The lists are short, so lookups are linear and do not allocate for groups, places and fees.</summary>
internal static class Find
{
    internal static GroupRule? Group(BookRules rules, string name)
    {
        foreach (var group in rules.Groups)
        {
            if (group.IsNamed(name))
                return group;
        }

        return null;
    }

    internal static PriceAdjustment? Place(PriceAdjustment[] places, string? id)
    {
        foreach (var place in places)
        {
            if (string.Equals(place.Id, id, StringComparison.Ordinal))
                return place;
        }

        return null;
    }

    /// <summary>Returns the index of a word, case-insensitive; −1 if it is not known or null.</summary>
    internal static int Word(string[] words, string? word)
    {
        for (var i = 0; i < words.Length && word is not null; i++)
        {
            if (string.Equals(words[i], word, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    internal static FeeRule? Fee(BookRules rules, LineKind kind, string id)
    {
        foreach (var fee in rules.Fees)
        {
            if (fee.Kind == kind && string.Equals(fee.Origin.Id, id, StringComparison.Ordinal))
                return fee;
        }

        return null;
    }

    internal static RentalItem? Item(BookRules rules, string id) =>
        rules.Extras.Items.FirstOrDefault(item => string.Equals(item.Id, id, StringComparison.Ordinal));

    /// <summary>Returns the ticket type by id, otherwise by name, case-insensitive; null if no type is requested.</summary>
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
