using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that conditions are evaluated inside the store's own transaction.</summary>
internal static class CommitConditionChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new("rechecks/no-refuses", "A write whose check says no is refused, and nothing of it is kept.", NoRefuses),
        new(
            "rechecks/asked-of-window",
            "The check is asked about exactly what the object holds in its window, gaps counted: no other object, nothing let go of.",
            AskedOfWindow),
        new("rechecks/change-without-itself", "The check of a change is not asked about the booking it changes.", ChangeWithoutItself),
        new("rechecks/capacity", "Units run out: of bookings of one unit of three, the fourth is refused until one is cancelled.", Capacity),
        new("rechecks/throwing", "What a check throws reaches the caller, nothing is kept, and the store goes on.", Throwing),
        new("rechecks/spans-count-too", "A check that says yes does not lift what the spans say.", SpansCountToo),
    ];

    /// <summary>Returns a condition that is met while fewer than the given number of units are booked from 10 to 11.</summary>
    internal static CommitCondition Units(int most) => new(Given.At(10), Given.At(11), held => held.Sum(booking => booking.Booking.Units) < most);

    private static async Task NoRefuses(Trial trial)
    {
        var note = Given.Note(Given.IdempotencyRecord("key"), Given.Entry("1"));
        var held = GivenBookings.Of("a", 10, 11);
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(held, condition: new(Given.At(0), Given.At(24), _ => true)));
        await Must.Refuse(StorageCodes.TimeTaken, trial.Book(GivenBookings.Of("b", 12, 13), note, new(Given.At(0), Given.At(24), _ => false)));
        await Must.Refuse(StorageCodes.TimeTaken, trial.Change(held.Moved(12, 13), note, new(Given.At(0), Given.At(24), _ => false)));
        Must.Be([held], await trial.Bookings(new()));
        Must.Be([], await trial.Entries(new()));
        Must.Be(null, await trial.IdempotencyRecord("key"));
    }

    private static async Task AskedOfWindow(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Add(Given.Room(2)));
        await Must.Write(trial.Book(GivenBookings.Of("ends-before", 8, 10)));
        await Must.Write(trial.Book(GivenBookings.Of("gap-reaches-in", 8, 10).On("bane-2").Spanned(gapMinutes: 1)));
        await Must.Write(trial.Book(GivenBookings.Of("within", 10, 11)));
        await Must.Write(trial.Book(GivenBookings.Of("shares", 10, 11).Sharing()));
        await Must.Write(trial.Book(GivenBookings.Of("pending", 11, 12).As(BookingStatus.Pending)));
        await Must.Write(trial.Book(GivenBookings.Of("around", 9, 13).On("bane-3")));
        await Must.Write(trial.Book(GivenBookings.Of("starts-after", 12, 13)));
        await Must.Write(trial.Book(GivenBookings.Of("cancelled", 10, 11).As(BookingStatus.Cancelled)));
        await Must.Write(trial.Book(GivenBookings.Of("rejected", 10, 11).As(BookingStatus.Rejected)));
        await Must.Write(trial.Book(GivenBookings.Of("elsewhere", 10, 11).In(room: 2)));
        ValueList<string> asked = [];
        await Must.Write(trial.Book(GivenBookings.Of("new", 10, 11).On("bane-4"), condition: new(Given.At(10), Given.At(12), held =>
        {
            asked = [.. held.Select(booking => booking.Id).Order(StringComparer.Ordinal)];
            return true;
        })));
        Must.Be(["around", "gap-reaches-in", "pending", "shares", "within"], asked);
    }

    private static async Task ChangeWithoutItself(Trial trial)
    {
        ValueList<string> asked = [];
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11).Sharing()));
        await Must.Write(trial.Book(GivenBookings.Of("b", 10, 11).Sharing()));
        await Must.Write(trial.Change(GivenBookings.Of("a", 10, 11).Sharing(units: 2).Moved(10, 12), condition: new(Given.At(10), Given.At(12), held =>
        {
            asked = held.Ids();
            return true;
        })));
        Must.Be(["b"], asked);
    }

    private static async Task Capacity(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        foreach (var id in new[] { "a", "b", "c" })
            await Must.Write(trial.Book(GivenBookings.Of(id, 10, 11).Sharing(), condition: Units(3)));
        await Must.Refuse(StorageCodes.TimeTaken, trial.Book(GivenBookings.Of("d", 10, 11).Sharing(), condition: Units(3)));
        await Must.Write(trial.Change(GivenBookings.Of("b", 10, 11).Sharing().Then(BookingStatus.Cancelled)));
        await Must.Write(trial.Book(GivenBookings.Of("d", 10, 11).Sharing(), condition: Units(3)));
        await Must.Refuse(StorageCodes.TimeTaken, trial.Change(
            GivenBookings.Of("b", 10, 11).Sharing().Then(BookingStatus.Cancelled).Then(BookingStatus.Confirmed), condition: Units(3)));
    }

    private static async Task Throwing(Trial trial)
    {
        var held = GivenBookings.Of("a", 10, 11);
        var note = Given.Note(Given.IdempotencyRecord("key"), Given.Entry("1"));
        CommitCondition throwing = new(Given.At(10), Given.At(11), _ => throw new TimeZoneNotFoundException("Thrown by the check."));
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(held));
        await Must.Throw<TimeZoneNotFoundException>(() => trial.Book(GivenBookings.Of("b", 12, 13), note, throwing), "booking with a check that throws");
        await Must.Throw<TimeZoneNotFoundException>(() => trial.Change(held.Moved(12, 13), note, throwing), "changing with a check that throws");
        Must.Be([held], await trial.Bookings(new()));
        Must.Be([], await trial.Entries(new()));
        Must.Be(null, await trial.IdempotencyRecord("key"));
        await Must.Write(trial.Book(GivenBookings.Of("b", 12, 13), note));
    }

    private static async Task SpansCountToo(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Refuse(StorageCodes.TimeTaken, trial.Book(GivenBookings.Of("b", 10, 11), condition: new(Given.At(10), Given.At(11), _ => true)));
        Must.Be(null, await trial.Booking("b"));
    }
}
