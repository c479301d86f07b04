using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Prices requests by the rules of one price list.</summary>
internal sealed class Pricer
{
    private static readonly QuoteRequest Regular = new();

    private readonly BookRules _rules;
    private readonly CardDesk _cards;

    internal Pricer(BookRules rules) => (_rules, _cards) = (rules, new(rules));

    internal BookRules Rules => _rules;

    internal OneOf<Quote, Refusal> Quote(QuoteRequest request, Instant now)
    {
        var check = new RequestCheck(_rules, request, now);
        if (!IsPlain(request))
            check.Run();
        if (!check.IsClean)
            return new Refusal(check.Reasons);
        try
        {
            return Quoted(request, now);
        }
        catch (OverflowException)
        {
            return new Refusal([Reason.Of(ReasonCodes.AmountTooLarge)]);
        }
    }

    internal Money? Total(QuoteRequest request, Instant now)
    {
        if (!IsPlain(request))
        {
            var check = new RequestCheck(_rules, request, now);
            check.Run();
            if (!check.IsClean)
                return null;
        }

        try
        {
            var tally = new Tally(_rules.Currency, wantsLines: false);
            var ask = Resolve(request, ref tally);
            Measure(ask, now, ref tally);
            return tally.IsUnsold || tally.IsTooLarge ? null : Money.OfHundredths(Sums.Of(_rules, ask.Vat, tally).Total, _rules.Currency);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Returns the total of a booking at the regular price.</summary>
    internal Money? Total(Instant start, Instant end)
    {
        var (from, to) = (ZoneOffsets.Minutes(start), ZoneOffsets.Minutes(end));
        if (!_rules.IsHourlyOnly || !AreTimes(from, to))
            return Total(new QuoteRequest { Start = start, End = end }, start);
        if (!RentalMeter.TryTwoLookups(_rules, _cards.Ordinary, _rules.LayerOf(to - from), from, to, out var rental))
            rental = WalkedRental(from, to);
        return Money.OfHundredths(Sums.TotalOf(_rules, _rules.Vat, rental), _rules.Currency);
    }

    internal RateCard CardOf(GroupRule? group, QuoteRequest? request = null) => _cards.Of(group, request ?? Regular);

    /// <summary>Returns the card of each chosen part by itself; null if at most one is chosen.</summary>
    internal RateCard[]? PartsOf(RateCard card, GroupRule? group, QuoteRequest request) => _cards.PartsOf(card, group, request);

    /// <summary>Whether the request contains only times.</summary>
    private bool IsPlain(QuoteRequest request) =>
        request is { Start: { } start, End: { } end, TargetGroup: null, CourtId: null, SubRoomId: null, Purpose: null, Units: null, Participants: null, FreePersons: null, TicketRevenue: null }
        && request.Tickets.IsEmpty && request.Items.IsEmpty && request.AddOns.IsEmpty && request.Fees.IsEmpty && request.Parts.IsEmpty
        && _rules.Unit != PriceUnit.Ticket && !_rules.NeedsParticipants && AreTimes(ZoneOffsets.Minutes(start), ZoneOffsets.Minutes(end));

    private static bool AreTimes(long start, long end) =>
        end > start && start >= ZoneOffsets.FirstMinute && end <= ZoneOffsets.LastMinute && end - start <= RequestCheck.MaxMinutes;

    private long WalkedRental(long from, long to)
    {
        var ask = new Ask
        {
            Request = Regular,
            Group = null,
            Card = _cards.Ordinary,
            HasTimes = true,
            Start = from,
            End = to,
            Layer = _rules.LayerOf(to - from),
            Origin = from,
            Vat = _rules.Vat,
        };
        var tally = new Tally(_rules.Currency, wantsLines: false);
        RentalMeter.Measure(_rules, _cards.Ordinary, ask, ref tally);
        return tally.Rental;
    }

    private Ask Resolve(QuoteRequest request, ref Tally tally)
    {
        var group = request.TargetGroup is null ? null : Find.Group(_rules, request.TargetGroup);
        if (group is { NeedsVerification: true } && !request.Verified)
        {
            tally.Note(Reason.Of(ReasonCodes.GroupNotVerified, new Argument("group", group.Name)));
            group = null;
        }

        var hasTimes = request.Start.HasValue;
        var (start, end) = hasTimes ? (ZoneOffsets.Minutes(request.Start!.Value), ZoneOffsets.Minutes(request.End!.Value)) : (0, 0);
        var isOrdinary = group is null && request.CourtId is null && request.SubRoomId is null && (!_rules.HasScopes || request is { Purpose: null, Participants: null }) && request.Parts.IsEmpty;
        var card = isOrdinary ? _cards.Ordinary : _cards.Of(group, request);
        return new()
        {
            Request = request,
            Group = group,
            Card = card,
            PartCards = _cards.PartsOf(card, group, request),
            HasTimes = hasTimes,
            Start = start,
            End = end,
            Layer = _rules.LayerOf(end - start),
            Origin = start,
            Vat = request.VatRegistered ? _rules.RegisteredVat : _rules.Vat,
            Limit = _rules.Limits.Length == 0 ? null : _rules.LimitOf(group),
        };
    }

    private void Measure(in Ask ask, Instant now, ref Tally tally)
    {
        RentalMeter.Measure(_rules, ask.Card, ask, ref tally);
        TicketMeter.Measure(_rules, ask, ref tally);
        if (!_rules.Section.Discounts.IsEmpty || ask.Request.DiscountCode is not null || _rules.Extras.EarlyBird is not null)
            DiscountMeter.Measure(_rules, ask, now, ref tally);
        if (_rules.Fees.Length > 0 || !ask.Request.Items.IsEmpty)
            FeeMeter.Measure(_rules, ask, ref tally);
    }

    private OneOf<Quote, Refusal> Quoted(QuoteRequest request, Instant now)
    {
        var tally = new Tally(_rules.Currency, wantsLines: true);
        var ask = Resolve(request, ref tally);
        Measure(ask, now, ref tally);
        if (tally.IsTooLarge)
            return new Refusal([Reason.Of(ReasonCodes.TooManyPackages, Argument.Of("packages", ask.Card.Packages.Length), Argument.Of("days", ask.Minutes / ClockTime.MinutesPerDay))]);
        if (tally.IsUnsold)
            return new Refusal([Unsold(ask)]);
        Note(ask, ref tally);
        var quote = new Quote(_rules, ask.Vat, tally, Sums.Of(_rules, ask.Vat, tally))
        {
            Deposit = DepositMeter.Of(_rules, ask),
            Notes = _rules.Unread.IsEmpty ? tally.Notes : [.. _rules.Unread, .. tally.Notes],
        };
        return _rules.Section.PaymentMethods.IsEmpty ? quote : quote with { Payments = PaymentOffers.Of(_rules, ask, quote.Total) };
    }

    private static Reason Unsold(in Ask ask) =>
        Reason.Of(ReasonCodes.NoPackageFits, new Argument("known", string.Join(", ", ask.Card.Packages.Select(package => package.Offer.Origin.Name ?? package.Offer.Origin.Id))));

    private void Note(in Ask ask, ref Tally tally)
    {
        if (_rules.PriceList is { } list)
            tally.Note(Reason.Of(ReasonCodes.PriceListUsed, new Argument("list", list)));
        if (_rules.RegisteredVat != _rules.Vat && !ask.Request.VatRegistered)
            tally.Note(Reason.Of(ReasonCodes.NotRegistered, Argument.Of("rate", _rules.RegisteredVat.Percent)));
        if (ask.Request.Participants is null && ParticipantsDecide(ask.Card.Asker))
            tally.Note(Reason.Of(ReasonCodes.ParticipantsDecide));
    }

    private bool ParticipantsDecide(Asker asker) =>
        Array.Exists(_rules.Plans, plan => plan.Applies && plan.Scope.NamesParticipants && plan.Scope.IncludesButParticipants(asker))
        || Array.Exists(_rules.Packages, package => package.Scope.NamesParticipants && package.Scope.IncludesButParticipants(asker))
        || Array.Exists(_rules.Fees, fee => fee is { IsMandatory: true, IsCharged: true } && fee.Scope.NamesParticipants && fee.Scope.IsFor(asker.Group));
}
