using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that no two bookings occupy the same time.</summary>
internal static class BookingConflictChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new("bookings/overlap-refused", "A booking that overlaps what is held is refused, however it lies, and is not kept.", OverlapRefused),
        new("bookings/one-shared-court", "One court in common is enough to be refused, whatever else is booked.", OneSharedCourt),
        new("bookings/touching-kept", "Times are half-open: one may start where another ends.", TouchingKept),
        new("bookings/gap-counts", "The gap of a span is taken too, and ends where it ends.", GapCounts),
        new("bookings/others-free", "Another court, and a court of the same name at another object, are free.", OthersFree),
        new("bookings/let-go", "What is cancelled or rejected holds no time.", LetGo),
        new("bookings/statuses-hold", "What waits, is confirmed or over, or was not shown up for, holds its time.", StatusesHold),
        new("bookings/sharing-kept", "What shares its time is refused by no span.", SharingKept),
        new("bookings/id-taken", "A booking with an id that is taken is refused, at another object as well, and the one that has it stays.", IdTaken),
        new("bookings/unknown-object", "A booking of an object that is not there is refused.", UnknownObject),
    ];

    private static async Task OverlapRefused(Trial trial)
    {
        var held = GivenBookings.Of("held", 10, 14);
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(held));
        foreach (var (i, (from, to)) in new[] { (10, 14), (11, 12), (9, 15), (9, 11), (13, 15), (10, 11), (13, 14), (9, 14), (10, 15) }.Index())
        {
            await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, $"{i}"), trial.Book(GivenBookings.Of($"{i}", from, to)), $"booking {from}–{to} where 10–14 is held");
            Must.Be(null, await trial.Booking($"{i}"));
        }

        Must.Be([held], await trial.Bookings(new()));
    }

    private static async Task OneSharedCourt(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11).On("bane-1", "bane-2")));
        await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, "b"), trial.Book(GivenBookings.Of("b", 10, 11).On("bane-3", "bane-2")));
        await Must.Write(trial.Book(GivenBookings.Of("c", 10, 11).On("bane-3")));
    }

    private static async Task TouchingKept(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Write(trial.Book(GivenBookings.Of("b", 11, 12)));
        await Must.Write(trial.Book(GivenBookings.Of("c", 9, 10)));
    }

    private static async Task GapCounts(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11).Spanned(gapMinutes: 15)));
        await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, "b"), trial.Book(GivenBookings.Of("b", Given.At(11, 14), Given.At(12))));
        await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, "c"), trial.Book(GivenBookings.Of("c", 9, 10).Spanned(gapMinutes: 15)));
        await Must.Write(trial.Book(GivenBookings.Of("d", Given.At(11, 15), Given.At(12))));
        await Must.Write(trial.Book(GivenBookings.Of("e", Given.At(9), Given.At(9, 45)).Spanned(gapMinutes: 15)));
    }

    private static async Task OthersFree(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Add(Given.Room(2)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Write(trial.Book(GivenBookings.Of("b", 10, 11).On("bane-2")));
        await Must.Write(trial.Book(GivenBookings.Of("c", 10, 11).On("Bane-1")));
        await Must.Write(trial.Book(GivenBookings.Of("d", 10, 11).On("bane-1 ")));
        await Must.Write(trial.Book(GivenBookings.Of("e", 10, 11).In(room: 2)));
    }

    private static async Task LetGo(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11).As(BookingStatus.Cancelled)));
        await Must.Write(trial.Book(GivenBookings.Of("b", 10, 11).As(BookingStatus.Rejected)));
        await Must.Write(trial.Book(GivenBookings.Of("c", 10, 11)));
        await Must.Write(trial.Book(GivenBookings.Of("d", 10, 11).As(BookingStatus.Cancelled)));
        await Must.Write(trial.Change(GivenBookings.Of("c", 10, 11).Then(BookingStatus.Cancelled)));
        await Must.Write(trial.Book(GivenBookings.Of("e", 10, 11)));
    }

    private static async Task StatusesHold(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        foreach (var (i, status) in BookingStatus.All.Where(status => status.Occupies).Index())
        {
            await Must.Write(trial.Book(GivenBookings.Of($"{i}", i, i + 1).As(status)));
            await Must.Refuse(StorageCodes.TimeTaken, trial.Book(GivenBookings.Of("late", i, i + 1)), $"booking what is {status}");
        }
    }

    private static async Task SharingKept(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11).Sharing()));
        await Must.Write(trial.Book(GivenBookings.Of("b", 10, 11).Sharing()));
        await Must.Write(trial.Book(GivenBookings.Of("c", 10, 11)));
        await Must.Write(trial.Book(GivenBookings.Of("d", 10, 11).Sharing()));
    }

    private static async Task IdTaken(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Add(Given.Room(2)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Refuse(Given.Refusal(StorageCodes.IdTaken, "a"), trial.Book(GivenBookings.Of("a", 12, 13)));
        await Must.Refuse(Given.Refusal(StorageCodes.IdTaken, "a"), trial.Book(GivenBookings.Of("a", 12, 13).In(room: 2)));
        Must.Be([GivenBookings.Of("a", 10, 11)], await trial.Bookings(new()));
    }

    private static async Task UnknownObject(Trial trial)
    {
        await Must.Refuse(Given.Refusal(StorageCodes.NotFound, Given.Id(1)), trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Remove(1, 1));
        await Must.Refuse(Given.Refusal(StorageCodes.NotFound, Given.Id(1)), trial.Book(GivenBookings.Of("a", 10, 11)));
        Must.Be([], await trial.Bookings(new()));
    }
}
