using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Engine;

namespace Utleie.Domain.Pricing;

/// <summary>The prices of one rental object, compiled from its section and ready to be asked.</summary>
/// <remarks>Immutable and safe on any number of threads; compile once, ask often. Source: 001 §3.5; D15–D23.</remarks>
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

    /// <summary>What is doubtful in the section: plans that can never win, plans of one priority that overlap, a currency assumed.</summary>
    public ValueList<Finding> Warnings { get; }

    /// <summary>A fingerprint of everything the prices depend on: equal for equal sections, 16 hexadecimal digits.</summary>
    public string Version => _rules.Version;

    /// <summary>The currency of every price.</summary>
    public string Currency => _rules.Currency;

    /// <summary>The zone whose wall time the plans are in.</summary>
    public DateTimeZone Zone => _rules.Zone;

    /// <summary>The book of a section, or everything that is wrong with it.</summary>
    /// <param name="section">The prices as the admin wrote them.</param>
    /// <param name="zone">The zone of wall times, such as Europe/Oslo.</param>
    /// <param name="extras">What stands outside the section; absent is nothing.</param>
    /// <param name="locate">Maps a finding to its path in the document that the section comes from; null leaves the paths of the section.</param>
    public static OneOf<PriceBook, CompileErrors> Compile(
        PricingSection section, DateTimeZone zone, PriceExtras? extras = null, Func<Finding, Finding>? locate = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(zone);
        return BookCompiler.Compile(section, extras ?? new(), zone, locate ?? (static finding => finding));
    }

    /// <summary>The price of a request with its lines, or all the reasons there is none.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="now">When it is asked: sales windows and early-bird deadlines are held against it.</param>
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

    /// <summary>The total of <see cref="Quote"/> without its lines; null where the request is refused. A request of nothing but time allocates nothing.</summary>
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

    /// <summary>The total of a booking at the ordinary price; null where the end is not after the start.</summary>
    /// <param name="start">When it starts (included).</param>
    /// <param name="end">When it ends (excluded).</param>
    public Money? Total(Instant start, Instant end)
    {
        var (from, to) = (ZoneOffsets.Minutes(start), ZoneOffsets.Minutes(end));
        if (!_rules.IsHourlyOnly || !AreTimes(from, to))
            return Total(new QuoteRequest { Start = start, End = end }, start);
        if (!RentalMeter.TryTwoLookups(_rules, _ordinary, _rules.LayerOf(to - from), from, to, out var rental))
            rental = WalkedRental(from, to);
        return Shown(rental);
    }

    /// <summary>The prices of a week, Monday to Sunday, for a host to print.</summary>
    /// <param name="targetGroup">The group by name or id; absent is the ordinary price.</param>
    /// <param name="date">A date of the week meant, for prices in season; absent is outside every season.</param>
    /// <param name="durationMinutes">How long the bookings are, for plans with a minimum; absent is any length.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
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

    /// <summary>Whether the request is nothing but a stretch of time that can be priced.</summary>
    private bool IsPlain(QuoteRequest request) =>
        request is { Start: { } start, End: { } end, TargetGroup: null, CourtId: null, SubRoomId: null, Units: null, Participants: null }
        && request.Tickets.IsEmpty && request.Items.IsEmpty && request.AddOns.IsEmpty && request.Fees.IsEmpty
        && _rules.Unit != PriceUnit.Ticket && AreTimes(ZoneOffsets.Minutes(start), ZoneOffsets.Minutes(end));

    private static bool AreTimes(long start, long end) =>
        end > start && start >= ZoneOffsets.FirstMinute && end <= ZoneOffsets.LastMinute && end - start <= RequestCheck.MaxMinutes;

    /// <summary>What is to be paid of a sum before tax, or with it, as the prices are.</summary>
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
        var quote = new Quote(_rules, tally, Sums.Of(_rules, tally)) { Deposit = DepositMeter.Of(_rules, ask), Notes = tally.Notes };
        return _rules.Section.PaymentMethods.IsEmpty ? quote : quote with { Payments = PaymentOffers.Of(_rules, ask, quote.Total) };
    }
}
