using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Domain.Pricing;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Wire;

/// <summary>A request for a price as it is written: times local or with an offset.</summary>
internal sealed record QuoteAsk : IExtensible
{
    public Moment? Start { get; init; }

    public Moment? End { get; init; }

    public string? TargetGroup { get; init; }

    public bool? Verified { get; init; }

    public string? CourtId { get; init; }

    public string? SubRoomId { get; init; }

    public ValueList<string> Parts { get; init; }

    public string? Purpose { get; init; }

    public int? Units { get; init; }

    public int? Participants { get; init; }

    public int? FreePersons { get; init; }

    public decimal? TicketRevenue { get; init; }

    public bool? VatRegistered { get; init; }

    public ValueList<TicketAsk> Tickets { get; init; }

    public ValueList<ItemAsk> Items { get; init; }

    public ValueList<string> AddOns { get; init; }

    public ValueList<string> Fees { get; init; }

    public string? DiscountCode { get; init; }

    public ValueList<UseAsk> DiscountUses { get; init; }

    public ValueList<string> Tags { get; init; }

    public string? OrganisationNumber { get; init; }

    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary>The request in a zone. A thing to rent may be asked for among the fees, once for each piece (D20a).</summary>
    /// <exception cref="WireException">Something in it makes no sense.</exception>
    internal QuoteRequest In(DateTimeZone zone, PriceExtras extras)
    {
        var things = extras.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var byFee = Fees.Where(things.Contains).CountBy(id => id).Select(same => new ItemOrder(same.Key, same.Value));
        return new()
        {
            Start = LocalTimes.Start(Start, zone, "start"),
            End = LocalTimes.End(End, zone, "end"),
            TargetGroup = TargetGroup,
            Verified = Verified == true,
            CourtId = CourtId,
            SubRoomId = SubRoomId,
            Parts = Parts,
            Purpose = Purpose,
            Units = Units,
            Participants = Participants,
            FreePersons = FreePersons,
            TicketRevenue = TicketRevenue,
            VatRegistered = VatRegistered == true,
            Tickets = [.. Tickets.Select((ticket, index) => ticket.Order($"tickets[{index}]"))],
            Items = [.. Items.Select((item, index) => item.Order($"items[{index}]")), .. byFee],
            AddOns = AddOns,
            Fees = [.. Fees.Where(id => !things.Contains(id))],
            DiscountCode = DiscountCode,
            DiscountUses = [.. DiscountUses.Select((use, index) => use.Use($"discountUses[{index}]"))],
            Tags = Tags,
            OrganisationNumber = Number(OrganisationNumber),
        };
    }

    private static OrganisationNumber? Number(string? text) => text is null ? null
        : Domain.OrganisationNumber.TryParse(text, out var number) ? number
        : throw new WireException($"'{text}' is not a valid organisation number", "Write nine digits", "organisationNumber");
}

/// <summary>So many tickets of a kind, as it is written.</summary>
internal sealed record TicketAsk(string? Type, int? Quantity, string? SectionId)
{
    internal TicketOrder Order(string field) =>
        new(Type, Quantity ?? throw new WireException("the value is missing", "Write how many", $"{field}.quantity"), SectionId);
}

/// <summary>So many of a thing to rent; absent is one.</summary>
internal sealed record ItemAsk(string? Id, int? Quantity)
{
    internal ItemOrder Order(string field) =>
        new(Id ?? throw new WireException("the value is missing", "Write the id of the thing", $"{field}.id"), Quantity ?? 1);
}

/// <summary>How often a discount has been used; absent is never.</summary>
internal sealed record UseAsk(string? DiscountId, int? Used)
{
    internal DiscountUse Use(string field) => new(
        DiscountId ?? throw new WireException("the value is missing", "Write the id of the discount", $"{field}.discountId"),
        Used ?? 0);
}
