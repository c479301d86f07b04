using System.Text.Json.Serialization;
using AdminApi.Errors;
using AdminApi.Http;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Wire;

namespace AdminApi.Prices;

/// <summary>What someone wants to rent, as it is written: to be priced, or to be booked.</summary>
/// <remarks>Times are local in the host's zone, or instants with an offset; where an object is booked by days, dates do.</remarks>
internal sealed record RentalAsk : IExtensible
{
    /// <summary>When it starts.</summary>
    public Moment? Start { get; init; }

    /// <summary>When it ends; a date is included.</summary>
    public Moment? End { get; init; }

    /// <summary>The court, where there are several.</summary>
    public string? CourtId { get; init; }

    /// <summary>The part of a divisible room; absent is the whole.</summary>
    public string? SubRoomId { get; init; }

    /// <summary>How many units, where units are rented; default 1.</summary>
    public int? Units { get; init; }

    /// <summary>Another word for <see cref="Units"/>.</summary>
    public int? Quantity { get; init; }

    /// <summary>How many persons come.</summary>
    public int? Participants { get; init; }

    /// <summary>The target group one rents as.</summary>
    public string? TargetGroup { get; init; }

    /// <summary>Whether the group is verified: believed of a caseworker, and where only a price is asked.</summary>
    public bool? Verified { get; init; }

    /// <summary>Tickets of an event.</summary>
    public ValueList<TicketAsk> Tickets { get; init; }

    /// <summary>Things to rent along with it.</summary>
    public ValueList<ItemAsk> Items { get; init; }

    /// <summary>Services by their ids.</summary>
    public ValueList<string> AddOns { get; init; }

    /// <summary>Fees by their ids, beside those that are mandatory.</summary>
    public ValueList<string> Fees { get; init; }

    /// <summary>The code of a discount.</summary>
    public string? DiscountCode { get; init; }

    /// <summary>What happens there, as the triggers of deposits name it: <c>alkohol</c>.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>The organisation that rents, by its nine digits.</summary>
    public string? OrganisationNumber { get; init; }

    /// <summary>Who it is for; a caseworker may book for another.</summary>
    public string? BookedBy { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary>Whether it is asked for by days.</summary>
    [JsonIgnore]
    internal bool IsOfDays => Start is { IsDate: true } && End is { IsDate: true };

    /// <summary>The organisation, where one is named.</summary>
    /// <exception cref="WireException">It is no organisation number.</exception>
    internal OrganisationNumber? Organisation() => OrganisationNumber is not { } text ? null
        : Utleie.Domain.OrganisationNumber.TryParse(text, out var number) ? number
        : throw new WireException(RequestTexts.NotOrganisationNumber(text), RequestTexts.WriteNineDigits, "organisationNumber");

    /// <summary>The request for a price.</summary>
    /// <exception cref="WireException">Something in it makes no sense.</exception>
    internal QuoteRequest Price(DateTimeZone zone, bool isVerified) => new()
    {
        Start = LocalTimes.Start(Start, zone, "start"),
        End = LocalTimes.End(End, zone, "end"),
        CourtId = CourtId,
        SubRoomId = SubRoomId,
        Units = Units ?? Quantity,
        Participants = Participants,
        TargetGroup = TargetGroup,
        Verified = isVerified,
        Tickets = [.. Tickets.Select((ticket, index) => ticket.Order($"tickets[{index}]"))],
        Items = [.. Items.Select((item, index) => item.Order($"items[{index}]"))],
        AddOns = AddOns,
        Fees = Fees,
        DiscountCode = DiscountCode,
        Tags = Tags,
        OrganisationNumber = Organisation(),
    };

    /// <summary>The request for a time.</summary>
    /// <exception cref="WireException">It has no start or no end, or one outside the calendar.</exception>
    internal Reservation Time(DateTimeZone zone, string id, string bookedBy) => new()
    {
        Id = id,
        CourtIds = [.. new[] { CourtId, SubRoomId }.OfType<string>()],
        Start = LocalTimes.Start(Start, zone, "start") ?? throw Missing("start"),
        End = LocalTimes.End(End, zone, "end") ?? throw Missing("end"),
        BookedBy = bookedBy,
        Participants = Participants,
        Units = (Units ?? Quantity ?? 1) is var units && units > 0
            ? units
            : throw new ProblemException(Problems.Outside("units", FormattableString.Invariant($"{units}"), "1", FormattableString.Invariant($"{int.MaxValue}"))),
    };

    private static WireException Missing(string field) => new(RequestTexts.MissingTime, RequestTexts.WriteItAs("2026-02-09T10:00"), field);
}

/// <summary>So many tickets of a kind.</summary>
internal sealed record TicketAsk(string? Type, int? Quantity, string? SectionId)
{
    internal TicketOrder Order(string field) =>
        new(Type, Quantity ?? throw new WireException(RequestTexts.MissingValue, RequestTexts.WriteHowMany, $"{field}.quantity"), SectionId);
}

/// <summary>So many of a thing to rent; absent is one.</summary>
internal sealed record ItemAsk(string? Id, int? Quantity)
{
    internal ItemOrder Order(string field) =>
        new(Id ?? throw new WireException(RequestTexts.MissingValue, RequestTexts.WriteItemId, $"{field}.id"), Quantity ?? 1);
}
