using NodaTime;
using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that a booking query returns exactly the bookings that match.</summary>
internal static class BookingQueryChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new("queries/by-object", "A query by object finds its bookings, and none of an object that is not there.", ByObject),
        new("queries/by-court", "A query by courts finds what has a span of one of them, once, and compares letter for letter.", ByCourt),
        new("queries/by-time", "A query by time is half-open at both ends.", ByTime),
        new("queries/by-time-with-gap", "A query from a time counts the gap that reaches furthest.", ByTimeWithGap),
        new("queries/only-held", "A query of what is held leaves out what is cancelled or rejected.", OnlyHeld),
        new("queries/by-user", "A query by who books compares letter for letter.", ByUser),
        new("queries/by-all", "A query of several wishes finds what meets all, page by page.", ByAll),
    ];

    private static async Task ByObject(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Add(Given.Room(2)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Write(trial.Book(GivenBookings.Of("b", 10, 11).In(room: 2)));
        await Must.Write(trial.Book(GivenBookings.Of("c", 12, 13)));
        await Demand(trial, new() { Resource = Given.Id(1) }, "a", "c");
        await Demand(trial, new() { Resource = Given.Id(2) }, "b");
        await Demand(trial, new() { Resource = Given.Id(3) });
        await Demand(trial, new(), "a", "b", "c");
    }

    private static async Task ByCourt(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11).On("bane-1", "bane-2")));
        await Must.Write(trial.Book(GivenBookings.Of("b", 10, 11).On("bane-3")));
        await Must.Write(trial.Book(GivenBookings.Of("c", 10, 11).On("Bane-1")));
        await Must.Write(trial.Book(GivenBookings.Of("d", 10, 11).On()));
        await Demand(trial, new() { Courts = ["bane-1"] }, "a");
        await Demand(trial, new() { Courts = ["bane-2", "bane-1"] }, "a");
        await Demand(trial, new() { Courts = ["bane-3", "bane-2", "bane-9"] }, "a", "b");
        await Demand(trial, new() { Courts = ["bane"] });
        await Demand(trial, new() { Courts = [] }, "a", "b", "c", "d");
    }

    private static async Task ByTime(Trial trial)
    {
        var microsecond = Duration.FromNanoseconds(1_000);
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 12)));
        await Must.Write(trial.Book(GivenBookings.Of("b", 12, 14)));
        await Demand(trial, new() { From = Given.At(12) }, "b");
        await Demand(trial, new() { From = Given.At(12) - microsecond }, "a", "b");
        await Demand(trial, new() { To = Given.At(12) }, "a");
        await Demand(trial, new() { To = Given.At(12) + microsecond }, "a", "b");
        await Demand(trial, new() { From = Given.At(11), To = Given.At(11) + microsecond }, "a");
        await Demand(trial, new() { From = Given.At(14) });
        await Demand(trial, new() { To = Given.At(10) });
    }

    private static async Task ByTimeWithGap(Trial trial)
    {
        var booking = GivenBookings.Of("a", 10, 12).On("bane-1", "bane-2").Spanned(gapMinutes: 15);
        booking = booking with { Blocked = [booking.Blocked[0], booking.Blocked[1] with { End = Given.At(12, 45) }] };
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(booking));
        await Must.Write(trial.Book(GivenBookings.Of("b", 10, 12).On()));
        await Demand(trial, new() { From = Given.At(12) }, "a");
        await Demand(trial, new() { From = Given.At(12, 44), Courts = ["bane-1"] }, "a");
        await Demand(trial, new() { From = Given.At(12, 45) });
    }

    private static async Task OnlyHeld(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        foreach (var (i, status) in BookingStatus.All.Index())
            await Must.Write(trial.Book(GivenBookings.Of(status.Value, i, i + 1).As(status)));
        await Demand(trial, new() { OnlyHeld = true }, "completed", "confirmed", "no_show", "pending");
        await Demand(trial, new(), "cancelled", "completed", "confirmed", "no_show", "pending", "rejected");
    }

    private static async Task ByUser(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11).By("åse")));
        await Must.Write(trial.Book(GivenBookings.Of("b", 11, 12).By("Åse")));
        await Must.Write(trial.Book(GivenBookings.Of("c", 12, 13)));
        await Must.Write(trial.Book(GivenBookings.Of("d", 13, 14).By("åse ")));
        await Demand(trial, new() { BookedBy = "åse" }, "a");
        await Demand(trial, new() { BookedBy = "Åse" }, "b");
        await Demand(trial, new() { BookedBy = "ÅSE" });
        await Demand(trial, new() { BookedBy = "" });
    }

    private static async Task ByAll(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Add(Given.Room(2)));
        foreach (var i in Enumerable.Range(0, 10))
            await Must.Write(trial.Book(GivenBookings.Of($"{i}", i, i + 1).By("Åse")));
        await Must.Write(trial.Book(GivenBookings.Of("2-court", 3, 4).On("bane-2").By("Åse")));
        await Must.Write(trial.Book(GivenBookings.Of("2-room", 3, 4).In(room: 2).By("Åse")));
        await Must.Write(trial.Change(GivenBookings.Of("4", 4, 5).By("Åse").Then(BookingStatus.Cancelled)));
        await Must.Write(trial.Change(GivenBookings.Of("5", 5, 6).By("Per").Then(BookingStatus.Confirmed)));
        await Demand(trial, new() { Resource = Given.Id(1), Courts = ["bane-1"], From = Given.At(2), To = Given.At(8), BookedBy = "Åse", OnlyHeld = true }, "2", "3", "6", "7");
    }

    private static async Task Demand(Trial trial, BookingQuery query, params string[] expected)
    {
        var found = await Reading.All(page => trial.Store.Bookings.ListAsync(query with { Page = page }, trial.Cancellation), limit: 3);
        Must.Be([.. expected], found.Ids(), $"{query}");
    }
}
