using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks the replacement of a booking by its next version.</summary>
internal static class BookingChangeChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new("changes/kept", "Every member of a change is kept, and nothing of the version before it.", Kept),
        new("changes/not-in-its-own-way", "A booking that is moved onto its own time is not refused.", NotInItsOwnWay),
        new("changes/moved-frees", "What a moved booking held before is free, and what it moved to is not.", MovedFrees),
        new("changes/time-taken", "A booking moved onto what is held is refused, and stays where it was.", TimeTaken),
        new(
            "changes/held-again",
            "A cancelled booking that is confirmed again is refused where its time is taken by now, and kept where it is not.",
            HeldAgain),
        new("changes/outdated", "A change made from another version than the stored one is refused with both, and nothing is changed.", Outdated),
        new("changes/unknown", "A change of what is not there, or is of another object, is refused.", Unknown),
    ];

    private static async Task Kept(Trial trial)
    {
        var first = GivenBookings.Of("a", 10, 11).On("bane-1", "bane-2").By("Åse") with { CreatedBy = "Per" };
        var second = GivenBookings.Of("a", 15, 17).On("bane-3").Spanned(gapMinutes: 30).Sharing(units: 2).Then(BookingStatus.NoShow) with { CreatedAt = Given.At(1) };
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(first));
        await Must.Write(trial.Change(second));
        Must.Be(second, await trial.Booking("a"));
        Must.Be([second], await trial.Bookings(new()));
        Must.Be([], await trial.Bookings(new() { Courts = ["bane-1"] }));
    }

    private static async Task NotInItsOwnWay(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 12)));
        await Must.Write(trial.Change(GivenBookings.Of("a", 10, 12).Moved(11, 13)));
        await Must.Write(trial.Change(GivenBookings.Of("a", 10, 12).Moved(11, 13).Then(BookingStatus.Completed)));
    }

    private static async Task MovedFrees(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 12)));
        await Must.Write(trial.Change(GivenBookings.Of("a", 10, 12).Moved(12, 14)));
        await Must.Write(trial.Book(GivenBookings.Of("b", 10, 12)));
        await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, "c"), trial.Book(GivenBookings.Of("c", 13, 14)));
    }

    private static async Task TimeTaken(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Write(trial.Book(GivenBookings.Of("b", 11, 12)));
        await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, "a"), trial.Change(GivenBookings.Of("a", 10, 11).Moved(11, 12)));
        Must.Be(GivenBookings.Of("a", 10, 11), await trial.Booking("a"));
        await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, "c"), trial.Book(GivenBookings.Of("c", 10, 11)));
    }

    private static async Task HeldAgain(Trial trial)
    {
        var cancelled = GivenBookings.Of("a", 10, 11).Then(BookingStatus.Cancelled);
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Write(trial.Change(cancelled));
        await Must.Write(trial.Book(GivenBookings.Of("b", 10, 11)));
        await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, "a"), trial.Change(cancelled.Then(BookingStatus.Confirmed)));
        Must.Be(cancelled, await trial.Booking("a"));
        await Must.Write(trial.Change(GivenBookings.Of("b", 10, 11).Then(BookingStatus.Rejected)));
        await Must.Write(trial.Change(cancelled.Then(BookingStatus.Confirmed)));
        await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, "c"), trial.Book(GivenBookings.Of("c", 10, 11)));
    }

    private static async Task Outdated(Trial trial)
    {
        var third = GivenBookings.Of("a", 10, 11).Then(BookingStatus.Pending).Then(BookingStatus.Confirmed);
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Write(trial.Change(GivenBookings.Of("a", 10, 11).Then(BookingStatus.Pending)));
        await Must.Write(trial.Change(third));
        await Must.Refuse(Given.Outdated(1, 3), trial.Change(GivenBookings.Of("a", 10, 11).Then(BookingStatus.Cancelled)));
        await Must.Refuse(Given.Outdated(4, 3), trial.Change((third with { Version = 4 }).Then(BookingStatus.Cancelled)));
        Must.Be(third, await trial.Booking("a"));
    }

    private static async Task Unknown(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Add(Given.Room(2)));
        await Must.Refuse(Given.Refusal(StorageCodes.NotFound, "a"), trial.Change(GivenBookings.Of("a", 10, 11).Then(BookingStatus.Cancelled)));
        Must.Be(null, await trial.Booking("a"));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Refuse(Given.Refusal(StorageCodes.NotFound, "a"), trial.Change(GivenBookings.Of("a", 10, 11).In(room: 2).Then(BookingStatus.Cancelled)));
        Must.Be(GivenBookings.Of("a", 10, 11), await trial.Booking("a"));
    }
}
