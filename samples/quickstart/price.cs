#:project ../../src/Utleie.Domain.Pricing/Utleie.Domain.Pricing.csproj
#:property PublishAot=false

// What does a booking cost? A room on a Monday from 14 to 18, by an evening plan from 16, for a club that has its discount.
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Wire;

var section = WireFormat.Read<PricingSection>("""
    {
      "basePrice": 500, "priceModel": "per time", "currency": "NOK", "vatRate": 25, "vatIncluded": false,
      "pricePlans": [{ "id": "kveld", "name": "Kveld", "price": 350, "conditions": { "timeFrom": "16:00", "timeTo": "22:00" } }],
      "targetGroups": [{ "id": "lag", "group": "Lag og foreninger", "discountPercent": 20 }],
      "fees": [{ "id": "renhold", "name": "Renhold", "amount": 400, "type": "fixed", "category": "cleaning", "mandatory": true }]
    }
    """, WireFormat.Create(PricingJson.Resolver));

var prices = PriceBook.Compile(section, DateTimeZoneProviders.Tzdb["Europe/Oslo"]).GetValueOrThrow();
var start = Instant.FromUtc(2026, 1, 19, 13, 0);
var request = new QuoteRequest { Start = start, End = start + Duration.FromHours(4), TargetGroup = "Lag og foreninger" };

Console.WriteLine(prices.Quote(request, now: start).Match(
    quote => $"""
        {string.Join('\n', quote.Lines.Select(line => $"{line.Amount,12}  {LineTexts.Of(line, Language.Nb)}"))}
        {quote.Total,12}  i alt, med mva.
        """,
    refusal => string.Join('\n', refusal.Reasons.Select(reason => PricingTexts.Reasons.Render(reason, Language.Nb)))));
