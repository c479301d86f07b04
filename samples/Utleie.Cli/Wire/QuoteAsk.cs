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

    public int? Units { get; init; }

    public int? Participants { get; init; }

    public ValueList<TicketAsk> Tickets { get; init; }

    public ValueList<ItemAsk> Items { get; init; }

    public ValueList<string> AddOns { get; init; }

    public ValueList<string> Fees { get; init; }

    public string? DiscountCode { get; init; }

    public ValueList<UseAsk> DiscountUses { get; init; }

    public ValueList<string> Tags { get; init; }

    public string? OrganisationNumber { get; init; }

    [JsonIgnore]
    public JsonMembers? Extra { get; init; }

    /// <summary>The request in a zone. A thing to rent may be asked for among the fees, once for each piece (D20a).</summary>
    /// <exception cref="WireException">Something in it makes no sense.</exception>
    internal QuoteRequest In(DateTimeZone zone, PriceExtras extras)
    {
        var things = extras.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var byFee = Fees.Where(things.Contains).GroupBy(id => id, StringComparer.Ordinal).Select(same => new ItemOrder(same.Key, same.Count()));
        return new()
        {
            Start = LocalTimes.Start(Start, zone, "start"),
            End = LocalTimes.End(End, zone, "end"),
            TargetGroup = TargetGroup,
            Verified = Verified == true,
            CourtId = CourtId,
            SubRoomId = SubRoomId,
            Units = Units,
            Participants = Participants,
            Tickets = [.. Tickets.Select((ticket, index) => new TicketOrder(ticket.Type, Needed(ticket.Quantity, $"tickets[{index}].quantity", "Write how many"), ticket.SectionId))],
            Items = [.. Items.Select((item, index) => new ItemOrder(item.Id ?? throw Missing($"items[{index}].id", "Write the id of the thing"), item.Quantity ?? 1)), .. byFee],
            AddOns = AddOns,
            Fees = [.. Fees.Where(id => !things.Contains(id))],
            DiscountCode = DiscountCode,
            DiscountUses = [.. DiscountUses.Select((use, index) => new DiscountUse(use.DiscountId ?? throw Missing($"discountUses[{index}].discountId", "Write the id of the discount"), use.Used ?? 0))],
            Tags = Tags,
            OrganisationNumber = Number(OrganisationNumber),
        };
    }

    private static OrganisationNumber? Number(string? text) => text is null ? null
        : Domain.OrganisationNumber.TryParse(text, out var number) ? number
        : throw new WireException($"'{text}' is no organisation number", "Write its nine digits", "organisationNumber");

    private static int Needed(int? value, string field, string cure) => value ?? throw Missing(field, cure);

    private static WireException Missing(string field, string cure) => new("the value is missing", cure, field);
}

/// <summary>So many tickets of a kind, as it is written.</summary>
internal sealed record TicketAsk(string? Type, int? Quantity, string? SectionId);

/// <summary>So many of a thing to rent; absent is one.</summary>
internal sealed record ItemAsk(string? Id, int? Quantity);

/// <summary>How often a discount has been used; absent is never.</summary>
internal sealed record UseAsk(string? DiscountId, int? Used);
