using NodaTime;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that a booking is read back as it was written.</summary>
internal static class BookingKeepingChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new(
            "bookings/keeps-all",
            "A booking is kept whole: courts in order, spans, who, how many, and the quote as it was told.",
            trial => Keeps(trial, Whole("a"))),
        new(
            "bookings/keeps-nothing",
            "What a booking has not is not there when it is read: no court, no span, no quote, no name.",
            trial => Keeps(trial, Bare("a"))),
        new("bookings/keeps-status", "Every status is kept, and how the time is held beside it.", KeepsStatus),
        new("bookings/keeps-microseconds", "Times are kept to the microsecond.", KeepsMicroseconds),
        new("bookings/missing-is-nothing", "There is nothing of an id that was never written.", MissingIsNothing),
        new(
            "bookings/ids-letter-for-letter",
            "Ids that differ in case, in a blank at the end or in how a letter is composed are different ids.",
            IdsLetterForLetter),
    ];

    private static async Task Keeps(Trial trial, StoredBooking booking)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(booking));
        Must.Be(booking, await trial.Booking(booking.Id));
        Must.Be([booking], await trial.Bookings(new()));
    }

    private static async Task KeepsStatus(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        foreach (var (i, status) in BookingStatus.All.Index())
        {
            var booking = GivenBookings.Of($"{i}", i, i + 1).As(status);
            booking = booking with { Booking = booking.Booking with { Status = (OccupancyStatus)(i % 3) } };
            await Must.Write(trial.Book(booking));
            Must.Be(booking, await trial.Booking(booking.Id));
        }
    }

    private static async Task KeepsMicroseconds(Trial trial)
    {
        var start = Given.At(10) + Duration.FromNanoseconds(59_999_999_000);
        var booking = GivenBookings.Of("a", start, start + Duration.FromNanoseconds(1_000)) with { CreatedAt = Given.Monday + Duration.FromNanoseconds(123_456_000) };
        var next = GivenBookings.Of("b", booking.Booking.End, booking.Booking.End + Duration.FromNanoseconds(1_000));
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(booking));
        await Must.Write(trial.Book(next));
        Must.Be(booking, await trial.Booking("a"));
        Must.Be(next, await trial.Booking("b"));
    }

    private static async Task MissingIsNothing(Trial trial)
    {
        Must.Be(null, await trial.Booking("a"));
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        Must.Be(null, await trial.Booking("b"));
        Must.Be(null, await trial.Booking(""));
    }

    private static async Task IdsLetterForLetter(Trial trial)
    {
        string[] ids = ["a", "A", "a ", "\u00E5", "a\u030A", "\u00C5", "aa", "%", "'", "\"", "🎾", new('x', 200)];
        await Must.Write(trial.Add(Given.Room(1)));
        foreach (var (i, id) in ids.Index())
            await Must.Write(trial.Book(GivenBookings.Of(id, i, i + 1)));
        foreach (var (i, id) in ids.Index())
            Must.Be(GivenBookings.Of(id, i, i + 1), await trial.Booking(id), $"the booking of id '{id}'");
    }

    private static StoredBooking Bare(string id) => new()
    {
        Resource = Given.Id(1),
        Booking = new() { Id = id, Start = Given.At(10), End = Given.At(11) },
        Status = BookingStatus.Confirmed,
        CreatedAt = Given.Monday,
    };

    private static StoredBooking Whole(string id)
    {
        var booking = GivenBookings.Of(id, 22, 26).On("bane-2", "bane-1", "Sal Ø").By("Ærlig Østmo Ås 🎾 «'\"").Sharing(units: 3).As(BookingStatus.Pending);
        return (booking with
        {
            Booking = booking.Booking with { Participants = 0, Status = OccupancyStatus.Pending },
            Quote = Quote,
            CreatedBy = "saksbehandler@kommune.example",
        }).Spanned(gapMinutes: 15);
    }

    private static QuoteDocument Quote { get; } = new()
    {
        Currency = "NOK",
        Lines =
        [
            new()
            {
                Kind = LineKind.Rental,
                Text = "Kveld, 1½ time à 350,10 kr",
                Quantity = 1.50m,
                Unit = PriceUnit.Hour,
                UnitPrice = 350.10m,
                Amount = 525.15m,
                From = Given.At(22),
                Origin = new(OriginType.Plan, "kveld", "Kveld"),
            },
        ],
        Rental = 525.15m,
        Fees = 0m,
        Discounts = 0.00m,
        Net = 525.15m,
        Vat = [new(25, 525.15m, 131.29m)],
        Total = 656.44m,
        Deposit = new(99_999_999_999_999.99m, [new(null, "deposit", ValueMap<string>.Of([KeyValuePair.Create("hvem", "Åse")]), "Depositum for Åse")]),
        BookVersion = "1",
    };
}
