using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Tests.Lists;

/// <summary>The examples of docs/price-lists.md, compiled and run.</summary>
public sealed class PriceListPageTests
{
    private static PricingSection Read(string json) => WireFormat.Read<PricingSection>(json, WireFormat.Create(PricingJson.Resolver));

    private static decimal Cost(PriceBook book, string start, string end, string? group = null, params string[] parts) =>
        book.Quote(Desk.Request(start, end) with { TargetGroup = group, Parts = [.. parts] }).Total.Amount;

    [Fact]
    public void Nesodden_IsBuiltStepByStep()
    {
        // <nesodden-days>
        var byDay = Read("""
            {
              "basePrice": 550, "priceModel": "per time", "currency": "NOK", "exemptFromVat": true,
              "pricePlans": [
                { "id": "helg", "name": "Helg og helligdag", "price": 830, "conditions": { "dayTypes": ["lørdag", "helligdag"] } }
              ]
            }
            """);
        var book = PriceBook.Compile(byDay, Desk.Oslo).GetValueOrThrow();

        Assert.Equal(550, Cost(book, "2026-02-11 18:00", "2026-02-11 19:00"));    // A Wednesday.
        Assert.Equal(830, Cost(book, "2026-02-14 18:00", "2026-02-14 19:00"));    // A Saturday.
        Assert.Equal(830, Cost(book, "2026-05-14 18:00", "2026-05-14 19:00"));    // Ascension Day, a Thursday.
        Assert.Equal(1930, Cost(book, "2026-04-01 22:00", "2026-04-02 01:00"));   // Into Maundy Thursday at midnight.
        // </nesodden-days>

        // <nesodden-groups>
        var byGroup = Read("""
            {
              "basePrice": 550, "priceModel": "per time", "currency": "NOK", "exemptFromVat": true,
              "targetGroups": [{ "id": "under19", "group": "Under 19 år" }, { "id": "voksne", "group": "Voksne" }],
              "pricePlans": [
                { "id": "hverdag-under19", "price": 0, "conditions": { "targetGroups": ["under19"], "dayTypes": ["virkedag"] } },
                { "id": "helg-under19", "price": 350, "conditions": { "targetGroups": ["under19"], "dayTypes": ["lørdag", "helligdag"] } },
                { "id": "hverdag-voksne", "price": 350, "conditions": { "targetGroups": ["voksne"], "dayTypes": ["virkedag"] } },
                { "id": "helg-voksne", "price": 525, "conditions": { "targetGroups": ["voksne"], "dayTypes": ["lørdag", "helligdag"] } },
                { "id": "helg", "price": 830, "conditions": { "dayTypes": ["lørdag", "helligdag"] } }
              ]
            }
            """);
        book = PriceBook.Compile(byGroup, Desk.Oslo).GetValueOrThrow();

        Assert.Equal(0, Cost(book, "2026-02-11 18:00", "2026-02-11 20:00", "under19"));
        Assert.Equal(1050, Cost(book, "2026-05-01 12:00", "2026-05-01 14:00", "Voksne"));    // The plan that names the group goes before the one that names none.
        Assert.Equal(2490, Cost(book, "2026-02-14 10:00", "2026-02-14 13:00"));
        // </nesodden-groups>

        // <nesodden-table>
        var table = PriceTableDocument.Of(book.Table()).Tables.Single();

        Assert.Equal(["mandag–fredag", "lørdag–søndag og helligdag"], table.Columns.Select(column => column.Text));
        Assert.Equal(["550 kr", "830 kr"], table.Rows[0].Cells.Select(cell => cell.Text));    // Ordinær pris
        Assert.Equal(["gratis", "350 kr"], table.Rows[1].Cells.Select(cell => cell.Text));    // Under 19 år
        // </nesodden-table>
    }

    [Fact]
    public void Overhalla_IsBuiltStepByStep()
    {
        // <overhalla-parts>
        var byParts = Read("""
            {
              "basePrice": 1301, "priceModel": "per time", "currency": "NOK", "exemptFromVat": true,
              "targetGroups": [{ "id": "barn", "group": "Barn og unge", "free": true }, { "id": "privat", "group": "Privat" }],
              "pricePlans": [
                { "id": "hele-privat", "name": "Hele hallen", "price": 643, "conditions": { "targetGroups": ["privat"] } },
                { "id": "to", "name": "To tredjedeler", "price": 847, "priority": 1, "conditions": { "partCount": [2] } },
                { "id": "to-privat", "name": "To tredjedeler", "price": 428, "priority": 1, "conditions": { "partCount": [2], "targetGroups": ["privat"] } },
                { "id": "en", "name": "En tredjedel", "price": 423, "priority": 1, "conditions": { "partCount": [1] } },
                { "id": "en-privat", "name": "En tredjedel", "price": 214, "priority": 1, "conditions": { "partCount": [1], "targetGroups": ["privat"] } }
              ]
            }
            """);

        // Of a resource, the parts are roomStructure.subRooms or multiCourt.courts; on their own, they are given.
        var thirds = new PriceExtras { Adjustments = [new(AdjustmentKind.SubRoom, "a", 0, "a"), new(AdjustmentKind.SubRoom, "b", 0, "b"), new(AdjustmentKind.SubRoom, "c", 0, "c")] };
        var book = PriceBook.Compile(byParts, Desk.Oslo, thirds).GetValueOrThrow();

        Assert.Equal(642, Cost(book, "2026-02-10 18:00", "2026-02-10 19:30", "privat", "a", "b"));
        Assert.Equal(1269, Cost(book, "2026-02-10 18:00", "2026-02-10 21:00", null, "c"));
        Assert.Equal(643, Cost(book, "2026-02-10 18:00", "2026-02-10 19:00", "privat", "a", "b", "c"));    // All parts are the whole.
        // </overhalla-parts>

        // <overhalla-weekend>
        var window = new PackageWindow { FromDay = NodaTime.IsoDayOfWeek.Friday, TimeFrom = ClockTime.Of(15), ToDay = NodaTime.IsoDayOfWeek.Sunday, TimeTo = ClockTime.Of(22) };
        var withWeekend = byParts with
        {
            Packages =
            [
                new() { Id = "helg-privat", Name = "Fredag–søndag", Price = 10771, Window = window, TargetGroups = ["privat"] },
                new() { Id = "helg", Name = "Fredag–søndag", Price = 16101, Window = window },
            ],
        };
        book = PriceBook.Compile(withWeekend, Desk.Oslo, thirds).GetValueOrThrow();

        Assert.Equal(10771, Cost(book, "2026-02-13 16:00", "2026-02-15 20:00", "privat"));
        Assert.Equal(2572, Cost(book, "2026-02-14 10:00", "2026-02-14 14:00", "privat"));           // Four hours are cheaper by the hour.
        Assert.Equal(10771 + 2 * 643, Cost(book, "2026-02-13 13:00", "2026-02-15 22:00", "privat"));  // Two hours before the window, and the package.
        // </overhalla-weekend>

        // <overhalla-raise>
        var next = PriceListChange.Raise(withWeekend, percent: 3.7m, roundTo: 5, id: "2027", validFrom: new(2027, 1, 1));
        book = PriceBook.Compile(withWeekend with { PriceLists = [next] }, Desk.Oslo, thirds).GetValueOrThrow();

        Assert.Equal((1350, 11170), (next.BasePrice!.Value, next.Packages[0].Price!.Value));
        Assert.Equal(643, Cost(book, "2026-12-31 18:00", "2026-12-31 19:00", "privat"));
        Assert.Equal(665, Cost(book, "2027-01-01 18:00", "2027-01-01 19:00", "privat"));
        // </overhalla-raise>
    }
}
