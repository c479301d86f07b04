using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Engine;

namespace Utleie.Domain.Pricing;

// D15–D23.
/// <summary>The compiled prices of a rental object. Create one with <see cref="Compile"/>.</summary>
/// <remarks>Immutable and thread-safe; compile once and reuse. Source: 001 §3.5.</remarks>
public sealed class PriceBook : ICompiled
{
    private static readonly QuoteRequest Ordinary = new();

    private readonly BookRules _rules;
    private readonly RateCard?[] _cards;

    internal PriceBook(BookRules rules, ValueList<Finding> warnings)
    {
        (_rules, Warnings) = (rules, warnings);
        _cards = new RateCard?[(rules.Groups.Length + 1) * (rules.Courts.Length + 1) * (rules.SubRooms.Length + 1)];
        _ordinary = CardOf(null, null, null);
    }

    private readonly RateCard _ordinary;

    /// <summary>The warnings about the section: plans that never apply, overlapping plans with equal priority, a default currency.</summary>
    public ValueList<Finding> Warnings { get; }

    /// <summary>A hash of everything the prices depend on, 16 hexadecimal digits; equal sections have equal versions.</summary>
    public string Version => _rules.Version;

    /// <summary>The currency of all prices.</summary>
    public string Currency => _rules.Currency;

    /// <summary>The time zone of the plans' local times.</summary>
    public DateTimeZone Zone => _rules.Zone;

    /// <summary>Compiles a section to a price book, or returns every error in it.</summary>
    /// <param name="section">The pricing section of the document.</param>
    /// <param name="zone">The time zone of local times, such as Europe/Oslo.</param>
    /// <param name="extras">Prices from outside the section; null means none.</param>
    /// <param name="locate">Maps a finding to its path in the containing document; null keeps the paths of the section.</param>
    public static OneOf<PriceBook, CompileErrors> Compile(
        PricingSection section, DateTimeZone zone, PriceExtras? extras = null, Func<Finding, Finding>? locate = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(zone);
        return BookCompiler.Compile(section, extras ?? new(), zone, locate ?? (static finding => finding));
    }

    /// <summary>Calculates the price of a request with its lines, or returns all reasons for refusing it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="now">The current time, used for sales periods and early-bird deadlines.</param>
    public OneOf<Quote, Refusal> Quote(QuoteRequest request, Instant now)
    {
        ArgumentNullException.ThrowIfNull(request);
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
            return TooLarge;
        }
    }

    /// <summary>Returns the total of <see cref="Quote"/> without its lines; null if the request is refused. Does not allocate for requests that contain only times.</summary>
    public Money? Total(QuoteRequest request, Instant now)
    {
        ArgumentNullException.ThrowIfNull(request);
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
            return Shown(tally.Sum);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Returns the total of a booking at the regular price; null if the end is not after the start.</summary>
    /// <param name="start">The start (inclusive).</param>
    /// <param name="end">The end (exclusive).</param>
    public Money? Total(Instant start, Instant end)
    {
        var (from, to) = (ZoneOffsets.Minutes(start), ZoneOffsets.Minutes(end));
        if (!_rules.IsHourlyOnly || !AreTimes(from, to))
            return Total(new QuoteRequest { Start = start, End = end }, start);
        if (!RentalMeter.TryTwoLookups(_rules, _ordinary, _rules.LayerOf(to - from), from, to, out var rental))
            rental = WalkedRental(from, to);
        return Shown(rental);
    }

    /// <summary>Returns the prices of a week, Monday to Sunday, for a price list.</summary>
    /// <param name="targetGroup">The target group by name or id; null means the regular price.</param>
    /// <param name="date">A date in the week, for seasonal prices; null means outside all seasons.</param>
    /// <param name="durationMinutes">The booking length, for plans with a minimum; defaults to any length.</param>
    /// <exception cref="ArgumentException">The target group does not exist.</exception>
    public ValueList<WeekPrice> Week(string? targetGroup = null, LocalDate? date = null, int durationMinutes = 0)
    {
        var group = targetGroup is null ? null : Find.Group(_rules, targetGroup);
        if (group is null && targetGroup is not null)
        {
            var known = string.Join(", ", _rules.Groups.Select(one => one.Name));
            throw new ArgumentException($"There is no group '{targetGroup}'. The groups are {known}.", nameof(targetGroup));
        }

        return WeekPrices.Of(_rules, CardOf(group, null, null), date, durationMinutes);
    }

    private static Refusal TooLarge { get; } = new([Reason.Of(ReasonCodes.AmountTooLarge)]);

    /// <summary>Whether the request contains only times.</summary>
    private bool IsPlain(QuoteRequest request) =>
        request is { Start: { } start, End: { } end, TargetGroup: null, CourtId: null, SubRoomId: null, Units: null, Participants: null }
        && request.Tickets.IsEmpty && request.Items.IsEmpty && request.AddOns.IsEmpty && request.Fees.IsEmpty
        && _rules.Unit != PriceUnit.Ticket && AreTimes(ZoneOffsets.Minutes(start), ZoneOffsets.Minutes(end));

    private static bool AreTimes(long start, long end) =>
        end > start && start >= ZoneOffsets.FirstMinute && end <= ZoneOffsets.LastMinute && end - start <= RequestCheck.MaxMinutes;

    /// <summary>Returns the total to pay for a sum, which includes or excludes tax as the prices do.</summary>
    private Money Shown(long sum) => Money.OfHundredths(Sums.TotalOf(_rules, sum), _rules.Currency);

    private long WalkedRental(long from, long to)
    {
        var ask = new Ask
        {
            Request = Ordinary,
            Group = null,
            Card = _ordinary,
            HasTimes = true,
            Start = from,
            End = to,
            Layer = _rules.LayerOf(to - from),
        };
        var tally = new Tally(_rules.Currency, wantsLines: false);
        RentalMeter.Measure(_rules, _ordinary, ask, ref tally);
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
        return new()
        {
            Request = request,
            Group = group,
            Card = group is null && request.CourtId is null && request.SubRoomId is null ? _ordinary : CardOf(group, request.CourtId, request.SubRoomId),
            HasTimes = hasTimes,
            Start = start,
            End = end,
            Layer = _rules.LayerOf(end - start),
        };
    }

    private RateCard CardOf(GroupRule? group, string? courtId, string? subRoomId)
    {
        var court = Find.Place(_rules.Courts, courtId);
        var subRoom = Find.Place(_rules.SubRooms, subRoomId);
        var place = (Array.IndexOf(_rules.Courts, court) + 1) * (_rules.SubRooms.Length + 1) + Array.IndexOf(_rules.SubRooms, subRoom) + 1;
        ref var card = ref _cards[(Array.IndexOf(_rules.Groups, group) + 1) * (_rules.Courts.Length + 1) * (_rules.SubRooms.Length + 1) + place];
        return Volatile.Read(ref card) ?? Interlocked.CompareExchange(ref card, new(_rules, group, court, subRoom), null) ?? card;
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

    private Quote Quoted(QuoteRequest request, Instant now)
    {
        var tally = new Tally(_rules.Currency, wantsLines: true);
        var ask = Resolve(request, ref tally);
        Measure(ask, now, ref tally);
        var quote = new Quote(_rules, tally, Sums.Of(_rules, tally)) { Deposit = DepositMeter.Of(_rules, ask), Notes = _rules.Unread.IsEmpty ? tally.Notes : [.. _rules.Unread, .. tally.Notes] };
        return _rules.Section.PaymentMethods.IsEmpty ? quote : quote with { Payments = PaymentOffers.Of(_rules, ask, quote.Total) };
    }
}
