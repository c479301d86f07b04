using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Finds all reasons why a request cannot be priced.</summary>
internal ref struct RequestCheck(BookRules rules, QuoteRequest request, Instant now)
{
    internal const int MaxCount = 1_000_000;
    internal const long MaxMinutes = 10 * 366 * (long)ClockTime.MinutesPerDay;

    /// <summary>The maximum ticket revenue: a hundred million kroner.</summary>
    internal const decimal MaxRevenue = 100_000_000m;

    private const int MaxUnits = 10_000;
    private const int MaxParts = 1_000;

    private List<Reason>? _reasons;

    internal readonly ValueList<Reason> Reasons => [.. _reasons!];

    internal readonly bool IsClean => _reasons is null;

    internal void Run()
    {
        Times();
        Names();
        Parts();
        Counts();
        Persons();
        Tickets();
        Chosen();
        if (IsClean && NothingSold())
            Add(ReasonCodes.NothingSold);
    }

    private readonly bool NeedsTimes => rules.IsListed || rules.Unit is not (PriceUnit.Ticket or PriceUnit.Booking);

    private void Times()
    {
        if (request.Start is not { } start || request.End is not { } end)
        {
            if (NeedsTimes || request.Start is not null || request.End is not null)
                Add(ReasonCodes.TimesMissing);
            return;
        }

        if (start < ZoneOffsets.First || end > ZoneOffsets.Last)
            Add(ReasonCodes.OutOfRange);
        var minutes = ZoneOffsets.Minutes(end) - ZoneOffsets.Minutes(start);
        if (minutes <= 0)
            Add(ReasonCodes.EndNotAfterStart, Argument.Of("start", start), Argument.Of("end", end));
        else if (minutes > MaxMinutes)
            Add(ReasonCodes.TooLong, Argument.Of("days", minutes / ClockTime.MinutesPerDay), Argument.Of("max", MaxMinutes / ClockTime.MinutesPerDay));
    }

    private void Names()
    {
        if (request.TargetGroup is { } group && Find.Group(rules, group) is null)
            Add(ReasonCodes.UnknownGroup, new("group", group), new("known", string.Join(", ", rules.Groups.Select(known => known.Name))));
        Place(request.CourtId, rules.Courts, ReasonCodes.UnknownCourt);
        Place(request.SubRoomId, rules.SubRooms, ReasonCodes.UnknownSubRoom);
    }

    // D173, D182.
    private void Parts()
    {
        Range("parts", request.Parts.Count, 0, MaxParts);
        foreach (var id in request.Parts)
            Place(id, rules.Parts, ReasonCodes.UnknownPart);
        if (request.Purpose is { } purpose && rules.Purposes.Length > 0 && !rules.Purposes.Contains(purpose, StringComparer.OrdinalIgnoreCase))
            Add(ReasonCodes.UnknownPurpose, new("purpose", purpose), new("known", string.Join(", ", rules.Purposes)));
    }

    // D179, D180.
    private void Persons()
    {
        Range("freePersons", request.FreePersons, 0, MaxCount);
        if (request.TicketRevenue is < 0 or > MaxRevenue)
            Add(ReasonCodes.BadRevenue, Argument.Of("revenue", request.TicketRevenue), Argument.Of("max", MaxRevenue));
        if (request.Participants is not null)
            return;
        var group = request.TargetGroup is { } name ? Find.Group(rules, name) : null;
        foreach (var fee in rules.Fees)
        {
            if (fee.IsPerPerson && fee.IsCharged && fee.Scope.IsFor(group) && (fee.IsMandatory || Find.Contains(request.Fees, fee.Origin.Id)))
                Add(ReasonCodes.ParticipantsMissing, new Argument("fee", fee.Origin.Name ?? fee.Origin.Id!));
        }
    }

    private void Place(string? id, PriceAdjustment[] places, string code)
    {
        if (id is not null && Find.Place(places, id) is null)
            Add(code, new("id", id), new("known", string.Join(", ", places.Select(place => place.Id))));
    }

    private void Counts()
    {
        Range("units", request.Units, 1, MaxUnits);
        Range("participants", request.Participants, 0, MaxCount);
        foreach (var order in request.Items)
        {
            Range("items", order.Quantity, 1, MaxCount);
            var item = Find.Item(rules, order.Id);
            if (item is null && Find.Fee(rules, LineKind.AddOn, order.Id) is null)
                Add(ReasonCodes.UnknownItem, new("id", order.Id), new("known", string.Join(", ", rules.Extras.Items.Select(known => known.Id))));
            else if (order.Quantity > item?.Available)
                Add(ReasonCodes.NotEnoughItems, new("id", order.Id), Argument.Of("quantity", order.Quantity), Argument.Of("available", item!.Available));
        }
    }

    private void Range(string what, int? count, int min, int max)
    {
        if (count is { } given && (given < min || given > max))
            Add(ReasonCodes.BadQuantity, new("what", what), Argument.Of("quantity", given), Argument.Of("min", min), Argument.Of("max", max));
    }

    private void Tickets()
    {
        foreach (var order in request.Tickets)
        {
            Range("tickets", order.Quantity, 1, MaxCount);
            Place(order.SectionId, rules.Sections, ReasonCodes.UnknownSection);
            if (order.Type is null && rules.Unit == PriceUnit.Ticket)
                continue;
            if (Find.Ticket(rules, order.Type) is { } type)
                Ticket(type, Ordered(type));
            else
                Add(ReasonCodes.UnknownTicket, new("type", order.Type ?? ""), new("known", KnownTickets()));
        }
    }

    private readonly string KnownTickets() => string.Join(", ", rules.Extras.TicketTypes.Select(known => known.Name ?? known.Id));

    private readonly long Ordered(TicketType type)
    {
        var quantity = 0L;
        foreach (var order in request.Tickets)
            quantity += Find.Ticket(rules, order.Type) == type ? order.Quantity : 0;
        return quantity;
    }

    private void Ticket(TicketType type, long quantity)
    {
        var name = new Argument("type", type.Name ?? type.Id!);
        if (quantity > type.MaxPerOrder)
            Add(ReasonCodes.TooManyTickets, name, Argument.Of("quantity", quantity), Argument.Of("max", type.MaxPerOrder));
        if ((type.AvailableQuantity ?? type.Quantity) is { } left && quantity > left)
            Add(ReasonCodes.SoldOut, name, Argument.Of("quantity", quantity), Argument.Of("available", left));
        if (type.SalesStart is { } opens && now < opens.Start(rules.Zone))
            Add(ReasonCodes.SaleNotOpen, name, Argument.Of("from", opens));
        if (type.SalesEnd is { } closes && now >= closes.End(rules.Zone))
            Add(ReasonCodes.SaleClosed, name, Argument.Of("to", closes));
    }

    private void Chosen()
    {
        foreach (var id in request.Fees)
        {
            var fee = Find.Fee(rules, LineKind.Fee, id);
            if (fee is null)
                Add(ReasonCodes.UnknownFee, new("id", id), new("known", Known(LineKind.Fee)));
            else if (!fee.IsCharged)
                Add(ReasonCodes.FeeAfterwards, new Argument("id", id));
            else if (!request.Start.HasValue && fee.Unit is PriceUnit.Hour or PriceUnit.Day or PriceUnit.PersonNight)
                Add(ReasonCodes.TimesMissing);
        }

        foreach (var id in request.AddOns)
        {
            if (Find.Fee(rules, LineKind.AddOn, id) is null)
                Add(ReasonCodes.UnknownAddOn, new("id", id), new("known", Known(LineKind.AddOn)));
        }
    }

    private readonly string Known(LineKind kind) => string.Join(", ", rules.Fees.Where(fee => fee.Kind == kind && fee.IsCharged).Select(fee => fee.Origin.Id));

    private readonly bool NothingSold() => rules.Unit == PriceUnit.Ticket && request.Tickets.IsEmpty && request.Units is null;

    private void Add(string code, params ReadOnlySpan<Argument> arguments)
    {
        var reason = Reason.Of(code, arguments);
        _reasons ??= [];
        if (!_reasons.Contains(reason))
            _reasons.Add(reason);
    }
}
