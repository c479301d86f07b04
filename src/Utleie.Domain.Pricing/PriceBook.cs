using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Engine;

namespace Utleie.Domain.Pricing;

// D15–D23, D170–D186.
/// <summary>The compiled prices of a rental object. Create one with <see cref="Compile"/>.</summary>
/// <remarks>Immutable and thread-safe; compile once and reuse. Source: 001 §3.5.</remarks>
public sealed class PriceBook : ICompiled
{
    private readonly Pricer _first;
    private readonly DatedPrices[] _lists;

    internal PriceBook(BookRules rules, DatedPrices[] lists, ValueList<Finding> warnings) => (_first, _lists, Warnings) = (new(rules), lists, warnings);

    /// <summary>The warnings about the section: plans that never apply, overlapping plans with equal priority, a default currency.</summary>
    public ValueList<Finding> Warnings { get; }

    /// <summary>A hash of everything the prices depend on, 16 hexadecimal digits; equal sections have equal versions.</summary>
    public string Version => _first.Rules.Version;

    /// <summary>The currency of all prices.</summary>
    public string Currency => _first.Rules.Currency;

    /// <summary>The time zone of the plans' local times.</summary>
    public DateTimeZone Zone => _first.Rules.Zone;

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
        return InForce(request.Start, now).Quote(request, now);
    }

    /// <summary>Returns the total of <see cref="Quote"/> without its lines; null if the request is refused. Does not allocate for requests that contain only times.</summary>
    public Money? Total(QuoteRequest request, Instant now)
    {
        ArgumentNullException.ThrowIfNull(request);
        return InForce(request.Start, now).Total(request, now);
    }

    /// <summary>Returns the total of a booking at the regular price; null if the end is not after the start.</summary>
    /// <param name="start">The start (inclusive).</param>
    /// <param name="end">The end (exclusive).</param>
    /// <remarks>By the price list of its start, also if lists apply by the date of the order.</remarks>
    public Money? Total(Instant start, Instant end) => InForce(start, start).Total(start, end);

    /// <summary>Settles the shares of ticket revenue of a quote, when the revenue is known.</summary>
    /// <param name="quote">The quote of this book.</param>
    /// <param name="revenue">The revenue of the renter's ticket sales; ≥ 0.</param>
    /// <returns>The differences to pay, or to pay back if negative; refused if the quote is of another book or has no share.</returns>
    public OneOf<PriceDifference, Refusal> Settle(Quote quote, decimal revenue)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return Afterwards.Settle(All(), quote, revenue);
    }

    /// <summary>Charges a fee that is not part of a quote, such as for late clearing.</summary>
    /// <param name="feeId">The id of the fee.</param>
    /// <param name="minutes">The number of minutes; each started period of the fee counts.</param>
    /// <param name="on">The local date, which decides the price list; null means the section's own.</param>
    /// <returns>The amount to pay; refused if there is no such fee.</returns>
    public OneOf<PriceDifference, Refusal> Charge(string feeId, int minutes, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(feeId);
        return Afterwards.Charge((on is { } date ? ListOn(date) : _first).Rules, feeId, minutes);
    }

    /// <summary>Returns the prices of a week, Monday to Sunday, for a price list; hours that are only sold in packages are left out.</summary>
    /// <param name="targetGroup">The target group by name or id; null means the regular price.</param>
    /// <param name="date">A date in the week, for seasonal prices, red days and price lists; null means an ordinary week outside all seasons.</param>
    /// <param name="durationMinutes">The booking length, for plans with a minimum; defaults to any length.</param>
    /// <param name="parts">The ids of the parts; empty means the whole.</param>
    /// <param name="purpose">The purpose; null means none.</param>
    /// <param name="participants">The number of participants; null means unknown.</param>
    /// <exception cref="ArgumentException">The target group, a part or the purpose does not exist.</exception>
    public ValueList<WeekPrice> Week(
        string? targetGroup = null, LocalDate? date = null, int durationMinutes = 0, ValueList<string> parts = default, string? purpose = null, int? participants = null)
    {
        var pricer = date is { } known ? ListOn(known) : _first;
        var group = targetGroup is null ? null : Find.Group(pricer.Rules, targetGroup);
        if (group is null && targetGroup is not null)
        {
            var names = string.Join(", ", pricer.Rules.Groups.Select(one => one.Name));
            throw new ArgumentException($"There is no group '{targetGroup}'. The groups are {names}.", nameof(targetGroup));
        }

        if (parts.FirstOrDefault(part => Find.Place(pricer.Rules.Parts, part) is null) is { } unknown)
            throw new ArgumentException($"There is no part '{unknown}'. The parts are {string.Join(", ", pricer.Rules.Parts.Select(part => part.Id))}.", nameof(parts));
        if (purpose is not null && pricer.Rules.Purposes.Length > 0 && Find.Word(pricer.Rules.Purposes, purpose) < 0)
            throw new ArgumentException($"There is no purpose '{purpose}'. The purposes are {string.Join(", ", pricer.Rules.Purposes)}.", nameof(purpose));
        return WeekPrices.Of(pricer, group, new() { Parts = parts, Purpose = purpose, Participants = participants }, date, durationMinutes);
    }

    /// <summary>Returns the prices as a table, for a page that people read: by target group, time and part, with packages, limits and fees.</summary>
    /// <param name="date">The date that decides the price list and the season; null means the section's own prices outside all seasons.</param>
    public PriceTable Table(LocalDate? date = null) => PriceTables.Of(date is { } known ? ListOn(known) : _first, date);

    private IEnumerable<BookRules> All() => [_first.Rules, .. _lists.Select(list => list.Prices.Rules)];

    private Pricer InForce(Instant? start, Instant now)
    {
        if (_lists.Length == 0)
            return _first;
        var at = _first.Rules.Section.PriceListDate == PriceListDate.Order ? now : start ?? now;
        return ListOn(at.InZone(Zone).Date);
    }

    private Pricer ListOn(LocalDate date)
    {
        var found = _first;
        foreach (var list in _lists)
            found = list.From <= date ? list.Prices : found;
        return found;
    }
}
