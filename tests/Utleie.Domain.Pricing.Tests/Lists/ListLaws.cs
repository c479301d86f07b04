using NodaTime;

namespace Utleie.Domain.Pricing.Tests.Lists;

public sealed class ListLaws
{
    [Law(300)]
    public bool Rental_EqualsAMinuteByMinuteReference(ListedBookings drawn) => Holds(drawn.Section, drawn.Requests, (book, request) =>
        book.Quote(request).Rental.Amount == new ListReference(drawn.Section, request).Ordinary(request.Start!.Value, request.End!.Value));

    [Law(300)]
    public bool Packages_MakeTheCheapestCover(PackagedBookings drawn) => Holds(drawn.Section, drawn.Requests, (book, request) =>
        book.Quote(request).Rental.Amount == new ListReference(drawn.Section, request).Cheapest());

    [Law(150)]
    public bool Packages_NeverRaiseAPriceWhereTheCheapestCounts(PackagedBookings drawn)
    {
        var section = drawn.Section with { PackageRule = null, Limits = [new() { MaximumPerDay = 3000, MinimumPrice = 250, MaximumPerBooking = 4500 }] };
        return Holds(section, drawn.Requests, (book, request) => book.Quote(request).Rental <= Desk.Book(section with { Packages = default }, AnyList.Hall).Quote(request).Rental);
    }

    [Law(200)]
    public bool Total_IsTheTotalOfTheQuote(PackagedBookings drawn)
    {
        var section = drawn.Section with { Limits = [new() { MaximumPerDay = 3000, MinimumPrice = 250 }], VatRate = 25 };
        return Holds(section, drawn.Requests, (book, request) => book.Total(request, Desk.Now) == book.Quote(request).Total);
    }

    [Law(200)]
    public bool Lines_SumToTheRentalWithLimitsIn(ListedBookings drawn)
    {
        var section = drawn.Section with { Limits = [new() { MinimumPrice = 300, MaximumPerDay = 2000, MaximumPerBooking = 9000, MinimumMinutes = 90, TargetGroups = ["lag"] }, new() { MaximumPerDay = 1500 }] };
        return Holds(section, drawn.Requests, (book, request) =>
        {
            var quote = book.Quote(request);
            return quote.Lines.Sum(line => line.Amount.Amount) == quote.Rental.Amount && quote.Rental.Amount >= 0 && quote.Total == book.Total(request, Desk.Now);
        });
    }

    [Law(150)]
    public bool TotalOfTimes_IsTheTotalOfTheirQuote(ListedBookings drawn) => Holds(drawn.Section, drawn.Requests, (book, request) =>
        book.Total(request.Start!.Value, request.End!.Value) == book.Quote(new QuoteRequest { Start = request.Start, End = request.End }).Total);

    [Law(200)]
    public bool APlanForAnotherGroup_ChangesNoPrice(ListedBookings drawn)
    {
        var more = drawn.Section with { PricePlans = [.. drawn.Section.PricePlans, new() { Id = "annen", Price = 1, Priority = 9, Conditions = new() { TargetGroups = ["lag"] } }] };
        var other = Desk.Book(more, AnyList.Hall);
        return Holds(drawn.Section, [.. drawn.Requests.Where(request => request.TargetGroup != "lag")], (book, request) => book.Quote(request).Lines == other.Quote(request).Lines);
    }

    /// <summary>The day is the local date: two bookings that meet at midnight cost what one does, where amounts are whole.</summary>
    [Law(150)]
    public bool AMaximumPerDay_IsTheSameSplitAtMidnight(PackagedBookings drawn)
    {
        var plans = drawn.Section.PricePlans.Select(plan => plan with { Conditions = plan.Conditions! with { MinDurationMinutes = null } });
        var section = drawn.Section with { Packages = default, PricePlans = [.. plans], Limits = [new() { MaximumPerDay = 1700 }] };
        return Holds(section, drawn.Requests, (book, request) =>
        {
            var midnight = Desk.Oslo.AtStartOfDay(request.Start!.Value.InZone(Desk.Oslo).Date.PlusDays(1)).ToInstant();
            return midnight >= request.End
                || book.Quote(request with { End = midnight }).Rental + book.Quote(request with { Start = midnight }).Rental == book.Quote(request).Rental;
        });
    }

    private static bool Holds(PricingSection section, IReadOnlyList<QuoteRequest> requests, Func<PriceBook, QuoteRequest, bool> law)
    {
        var book = Desk.Book(section, AnyList.Hall);
        foreach (var request in requests)
        {
            if (!law(book, Known(section, request)))
                throw new InvalidOperationException($"{Domain.Wire.WireFormat.Write(section, Json)}\n{request}");
        }

        return true;
    }

    /// <summary>A purpose that the list does not name is not asked for.</summary>
    private static QuoteRequest Known(PricingSection section, QuoteRequest request) =>
        section.PricePlans.Any(plan => plan.Conditions!.Purposes.Contains(request.Purpose, StringComparer.OrdinalIgnoreCase)) ? request : request with { Purpose = null };

    private static readonly System.Text.Json.JsonSerializerOptions Json = Domain.Wire.WireFormat.Create(PricingJson.Resolver);
}
