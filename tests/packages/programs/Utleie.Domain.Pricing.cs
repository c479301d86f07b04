// Basispris, 4 timer à 500 kr: 2000.00 NOK
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

var section = new PricingSection { BasePrice = 500, PriceModel = PriceModel.PerHour, Currency = "NOK", VatRate = 0 };
var book = PriceBook.Compile(section, DateTimeZoneProviders.Tzdb["Europe/Oslo"]).GetValueOrThrow();
var start = Instant.FromUtc(2026, 2, 6, 9, 0);
var quote = book.Quote(new() { Start = start, End = start + Duration.FromHours(4) }, start).Match(quote => quote, reasons => throw new InvalidOperationException($"{reasons}"));
Console.WriteLine($"{LineTexts.Of(quote.Lines[0], Language.Nb)}: {quote.Total}");
