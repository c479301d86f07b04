using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>Short words for the tests: a zone, local times, a book, a quote.</summary>
internal static class Desk
{
    internal static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    internal static readonly Instant Now = Instant.FromUtc(2026, 1, 2, 9, 0);

    internal static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(local).Value.InZoneLeniently(Oslo).ToInstant();

    internal static PricingSection Hourly(decimal price = 500) => new() { IsFree = false, BasePrice = price, PriceModel = PriceModel.PerHour, Currency = "NOK", VatRate = 0 };

    internal static PriceBook Book(PricingSection section, PriceExtras? extras = null) => PriceBook.Compile(section, Oslo, extras).GetValueOrThrow();

    internal static Quote Quote(this PriceBook book, QuoteRequest request) =>
        book.Quote(request, Now).Match(quote => quote, refusal => throw new InvalidOperationException($"Refused: {refusal.Reasons}"));

    internal static Quote Quote(this PriceBook book, string start, string end) => book.Quote(Request(start, end));

    internal static QuoteRequest Request(string start, string end) => new() { Start = At(start), End = At(end) };

    internal static ValueList<Reason> Refusal(this PriceBook book, QuoteRequest request) =>
        book.Quote(request, Now).Match(quote => throw new InvalidOperationException($"Quoted: {quote.Total}"), refusal => refusal.Reasons);

    internal static IEnumerable<string> Codes(this ValueList<Reason> reasons) => reasons.Select(reason => reason.Code);

    /// <summary>Codes with their facts.</summary>
    internal static IEnumerable<string> Told(this ValueList<Reason> reasons) => reasons.Select(reason => reason.ToString());

    internal static IEnumerable<string> Texts(this Quote quote, Language language = Language.Nb) => quote.Lines.Select(line => LineTexts.Of(line, language));
}
