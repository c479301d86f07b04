#:project ../../src/Utleie.Domain.Pricing/Utleie.Domain.Pricing.csproj
#:property PublishAot=false

// How is a published price list entered? A hall by group, part and weekend; its table, two prices, and the list of next year.
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Wire;

var section = WireFormat.Read<PricingSection>("""
    {
      "basePrice": 643, "priceModel": "per time", "currency": "NOK", "exemptFromVat": true,
      "targetGroups": [{ "id": "barn", "group": "Barn og unge", "free": true }, { "id": "frivillig", "group": "Frivillig", "discountPercent": 0 }],
      "pricePlans": [
        { "id": "frivillig", "price": 326, "conditions": { "targetGroups": ["frivillig"] } },
        { "id": "en-del", "name": "En tredjedel", "price": 214, "priority": 1, "conditions": { "partCount": [1] } },
        { "id": "en-del-frivillig", "name": "En tredjedel", "price": 107, "priority": 1, "conditions": { "partCount": [1], "targetGroups": ["frivillig"] } }
      ],
      "packages": [
        { "id": "helg", "name": "Helg", "price": 10771, "window": { "fromDay": "Fredag", "timeFrom": "15:00", "toDay": "Søndag", "timeTo": "22:00" } }
      ]
    }
    """, WireFormat.Create(PricingJson.Resolver));

var oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];
var parts = new PriceExtras { Adjustments = [new(AdjustmentKind.SubRoom, "a", 0, "a", "Del A"), new(AdjustmentKind.SubRoom, "b", 0, "b", "Del B"), new(AdjustmentKind.SubRoom, "c", 0, "c", "Del C")] };
var prices = PriceBook.Compile(section, oslo, parts).GetValueOrThrow();

var table = PriceTableDocument.Of(prices.Table()).Tables[0];
Console.WriteLine($"{"",-13}{string.Concat(table.Columns.Select(column => $"{column.Text,8}"))}");
foreach (var row in table.Rows)
    Console.WriteLine($"{row.Text,-13}{string.Concat(row.Cells.Select(cell => $"{cell.Text,8}"))}");

Show(new() { Start = At(13, 16), End = At(15, 20) });
Show(new() { Start = At(10, 18), End = At(10, 20), TargetGroup = "Frivillig", Parts = ["b"] });

var next = PriceListChange.Raise(section, percent: 3.7m, roundTo: 5, id: "2027", validFrom: new(2027, 1, 1));
Console.WriteLine($"2027: {next.BasePrice} kr, {string.Join(", ", next.Packages.Select(package => $"{package.Name} {package.Price} kr"))}");

void Show(QuoteRequest request) => prices.Quote(request, At(1, 9)).Switch(
    quote => Console.WriteLine($"{quote.Total,12}  {string.Join("; ", quote.Lines.Select(line => LineTexts.Of(line, Language.Nb)))}"),
    refusal => Console.WriteLine(string.Join('\n', refusal.Reasons.Select(reason => PricingTexts.Reasons.Render(reason, Language.Nb)))));
Instant At(int day, int hour) => new LocalDateTime(2026, 2, day, hour, 0).InZoneLeniently(oslo).ToInstant();
