using NodaTime;

namespace Utleie.Domain.Pricing.Tests;

public sealed class QuoteLaws
{
    private const int Slot = 45;

    [Law(500)]
    public bool Rental_EqualsAMinuteByMinuteReference(PricedBookings drawn) => Holds(drawn, (section, book, booking, inGroup) =>
        Ask(book, booking, inGroup).Rental.Amount == Reference.Rental(section, booking.Start, booking.End, inGroup, Slot));

    [Law(250)]
    public bool Total_IsTheTotalOfTheQuote(PricedBookings drawn) => Holds(drawn, (_, book, booking, inGroup) =>
        book.Total(RequestOf(booking, inGroup), Desk.Now) == Ask(book, booking, inGroup).Total
        && (inGroup || book.Total(booking.Start, booking.End) == Ask(book, booking, inGroup).Total));

    [Law(125)]
    public bool Lines_SumToRentalAndFeesLessDiscountsAndTaxMakesTheTotal(PricedBookings drawn) => Holds(drawn, (section, _, booking, inGroup) =>
    {
        var book = Desk.Book(section with
        {
            Fees = [new() { Id = "a", Amount = 7.5m, Type = FeeType.Percentage, Mandatory = true }, new() { Id = "b", Amount = 33.33m, Type = FeeType.PerHour, Mandatory = true }],
            Discounts = [new() { Id = "d", Type = DiscountType.Percentage, Value = 12.5m }, new() { Id = "e", Type = DiscountType.Fixed, Value = 99.99m }],
        }, new() { SlotMinutes = Slot });
        var quote = Ask(book, booking, inGroup);
        var sum = quote.Lines.Sum(line => line.Amount.Amount);
        return sum == (quote.Rental + quote.Fees - quote.Discounts).Amount
            && quote.Discounts <= quote.Rental
            && sum == (section.VatIncluded == true ? quote.Total : quote.Net).Amount
            && quote.Net + quote.Vat[0].Amount == quote.Total
            && book.Total(RequestOf(booking, inGroup), Desk.Now) == quote.Total;
    });

    [Law(125)]
    public bool Lines_AreQuantityTimesUnitPriceAndCoverTheBookingInOrder(PricedBookings drawn) => Holds(drawn, (_, book, booking, inGroup) =>
    {
        var lines = Ask(book, booking, inGroup).Lines;
        return lines.All(line => Math.Abs(line.Amount.Amount - line.Quantity * line.UnitPrice) <= 0.005m + line.UnitPrice * 0.000001m)
            && lines[0].From == booking.Start && lines[^1].To == booking.End
            && Enumerable.Range(1, lines.Count - 1).All(i => lines[i].From >= lines[i - 1].To);
    });

    /// <summary>An hourly rental cut at any quarter differs by rounding only: half an øre for each line more.</summary>
    [Law(125)]
    public bool Rental_IsTheSumOfItsHalves(HourlyBookings drawn) => Holds(drawn, (section, _, booking, inGroup) =>
    {
        var book = Desk.Book(section with { PricePlans = [.. section.PricePlans.Select(plan => plan with { Conditions = plan.Conditions! with { MinDurationMinutes = null } })] });
        var cut = booking.Start + Duration.FromMinutes(Math.Floor((booking.End - booking.Start).TotalMinutes / 30) * 15);
        if (cut == booking.Start || cut == booking.End)
            return true;
        var whole = Ask(book, booking, inGroup);
        var halves = new[] { Ask(book, (booking.Start, cut), inGroup), Ask(book, (cut, booking.End), inGroup) };
        return Math.Abs(whole.Rental.Amount - halves.Sum(half => half.Rental.Amount)) <= 0.005m * (whole.Lines.Count + halves.Sum(half => half.Lines.Count));
    });

    [Law(125)]
    public bool Rental_PerSlotIsTheSumOfItsPartsAtASlotBoundary(SlotBookings drawn) => Holds(drawn, (section, _, booking, inGroup) =>
    {
        var book = Desk.Book(section with { PricePlans = [.. section.PricePlans.Select(plan => plan with { Conditions = plan.Conditions! with { MinDurationMinutes = null } })] }, new() { SlotMinutes = Slot });
        var cut = booking.Start + Duration.FromMinutes(Slot);
        if (cut >= booking.End)
            return true;
        var parts = Ask(book, (booking.Start, cut), inGroup).Rental + Ask(book, (cut, booking.End), inGroup).Rental;
        return Math.Abs((parts - Ask(book, booking, inGroup).Rental).Amount) <= 0.02m;
    });

    [Law(125)]
    public bool APlanOfTheHighestPriorityNeverLoses(HourlyBookings drawn) => Holds(drawn, (section, _, booking, _) =>
    {
        var top = new PricePlan { Id = "top", Price = 123, Priority = 99 };
        var quote = Ask(Desk.Book(section with { PricePlans = [.. section.PricePlans, top] }), booking, inGroup: false);
        return quote.Lines.All(line => line.Origin.Id == "top");
    });

    [Law(125)]
    public bool APlanSaidNeverToWinIsInNoQuote(HourlyBookings drawn) => Holds(drawn, (section, book, booking, _) =>
    {
        var hidden = book.Warnings.Where(finding => finding.Code == "plan-never-wins").Select(finding => finding.Arguments[0].Value).ToHashSet();
        return Ask(book, booking, inGroup: false).Lines.All(line => line.Origin.Id is null || !hidden.Contains(line.Origin.Id));
    });

    [Law(75)]
    public bool AFreeGroupPaysNoRental(PricedBookings drawn) => Holds(drawn, (section, _, booking, _) =>
    {
        var book = Desk.Book(section with { TargetGroups = [new() { Id = "g", Group = "Gruppe", Free = true, Price = 10 }] }, new() { SlotMinutes = Slot, Adjustments = [new(AdjustmentKind.Court, "c", 100, "c")] });
        return book.Quote(RequestOf(booking, inGroup: true) with { CourtId = "c" }).Total == Money.Zero;
    });

    [Law(75)]
    public bool AStoredQuoteIsReadAgainAsItWas(PricedBookings drawn) => Holds(drawn, (_, book, booking, inGroup) =>
    {
        var options = Wire.WireFormat.Create(PricingJson.Resolver);
        var quote = book.Quote(RequestOf(booking, inGroup) with { DiscountCode = "finnes ikke" });
        return Wire.WireFormat.Read<QuoteDocument>(Wire.WireFormat.Write(QuoteDocument.Of(quote), options), options).ToQuote() == quote;
    });

    private static bool Holds(PricedBookings drawn, Func<PricingSection, PriceBook, (Instant Start, Instant End), bool, bool> holds)
    {
        var book = Desk.Book(drawn.Section, new() { SlotMinutes = Slot });
        return drawn.Bookings.All(booking => holds(drawn.Section, book, booking, drawn.InGroup && !drawn.Section.TargetGroups.IsEmpty));
    }

    private static QuoteRequest RequestOf((Instant Start, Instant End) booking, bool inGroup) => new() { Start = booking.Start, End = booking.End, TargetGroup = inGroup ? "g" : null };

    private static Quote Ask(PriceBook book, (Instant Start, Instant End) booking, bool inGroup) => book.Quote(RequestOf(booking, inGroup));
}
