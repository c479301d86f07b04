using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks what may be removed and what is removed with it.</summary>
internal static class ResourceRemovalChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new("resources/remove", "A removed object is found neither by id nor by slug nor in a page, and can be added again.", Remove),
        new("resources/in-use", "An object that a booking holds time at is not removed.", trial => InUse(trial, BookingStatus.Confirmed)),
        new(
            "resources/in-use-by-cancelled",
            "An object that a cancelled booking names is not removed either: history keeps its object.",
            trial => InUse(trial, BookingStatus.Cancelled)),
        new("resources/remove-files", "What is known of an object's files goes with it; what is known of others' stays.", RemoveFiles),
        new("resources/remove-keeps-log", "The log of a removed object stays.", RemoveKeepsLog),
    ];

    private static async Task Remove(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Add(Given.Room(2)));
        await Must.Write(trial.Remove(1, 1));
        Must.Be(null, await trial.Find(Given.Id(1)));
        Must.Be(null, await trial.Find("room-1"));
        Must.Be([Given.Room(2)], await trial.Resources(new()));
        await Must.Write(trial.Add(Given.Room(1)));
        Must.Be(Given.Room(1), await trial.Find(Given.Id(1)));
    }

    private static async Task InUse(Trial trial, BookingStatus status)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Attach(Given.File("plan")));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Write(trial.Change(GivenBookings.Of("a", 10, 11).Then(status)));
        await Must.Refuse(Given.Refusal(StorageCodes.InUse, Given.Id(1)), trial.Remove(1, 1));
        Must.Be(Given.Room(1), await trial.Find(Given.Id(1)));
        Must.Be([Given.File("plan")], await trial.Attachments(1));
    }

    private static async Task RemoveFiles(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Add(Given.Room(2)));
        await Must.Write(trial.Attach(Given.File("plan")));
        await Must.Write(trial.Attach(Given.File("rules", room: 2)));
        await Must.Write(trial.Remove(1, 1));
        Must.Be([], await trial.Attachments(1));
        Must.Be([Given.File("rules", room: 2)], await trial.Attachments(2));
        await Must.Write(trial.Attach(Given.File("plan", room: 2)));
    }

    private static async Task RemoveKeepsLog(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1), Given.Note(Given.Entry("1"))));
        await Must.Write(trial.Remove(1, 1, Given.Note(Given.Entry("2"))));
        Must.Be([Given.Entry("1"), Given.Entry("2")], await trial.Entries(new()));
    }
}
