using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that a cancelled call throws and writes nothing.</summary>
internal static class CancellationChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new("cancellation/reads", "Every read with a cancelled token throws OperationCanceledException.", Reads),
        new("cancellation/writes", "Every write with a cancelled token throws OperationCanceledException, and nothing is kept.", Writes),
    ];

    private static readonly WriteContext Note = Given.Note(Given.IdempotencyRecord("new"), Given.Entry("new"));

    private static async Task Reads(Trial trial)
    {
        await Fill(trial);
        var late = new Trial(trial.Store, new(canceled: true));
        await Stops(() => late.Find(Given.Id(1)), "Resources.FindAsync by id");
        await Stops(() => late.Find("room-1"), "Resources.FindAsync by slug");
        await Stops(() => late.Resources(new()), "Resources.ListAsync");
        await Stops(() => late.Store.Resources.SlugsAsync("", late.Cancellation), "Resources.SlugsAsync");
        await Stops(() => late.Booking("a"), "Bookings.FindAsync");
        await Stops(() => late.Bookings(new() { Resource = Given.Id(1) }), "Bookings.ListAsync");
        await Stops(() => late.Attachments(1), "Attachments.ListAsync");
        await Stops(() => late.Entries(new()), "Audit.ListAsync");
        await Stops(() => late.IdempotencyRecord("key"), "IdempotencyRecords.FindAsync");
        await Stops(() => late.Request("a"), "Requests.FindAsync");
        await Stops(() => late.Requests(new()), "Requests.ListAsync");
        await Stops(() => late.Issue("a"), "Issues.FindAsync");
        await Stops(() => late.Issues(new()), "Issues.ListAsync");
    }

    private static async Task Writes(Trial trial)
    {
        await Fill(trial);
        var late = new Trial(trial.Store, new(canceled: true));
        await Stops(() => late.Add(Given.Room(3), Note), "Resources.AddAsync");
        await Stops(() => late.Replace(Given.Room(1, version: 2), 1, Note), "Resources.ReplaceAsync");
        await Stops(() => late.Remove(2, 1, Note), "Resources.RemoveAsync");
        await Stops(() => late.Book(GivenBookings.Of("b", 12, 13), Note), "Bookings.AddAsync");
        await Stops(() => late.Change(GivenBookings.Of("a", 10, 11).Then(BookingStatus.Cancelled), Note), "Bookings.ReplaceAsync");
        await Stops(() => late.Attach(Given.File("rules"), Note), "Attachments.AddAsync");
        await Stops(() => late.Detach("plan", Note), "Attachments.RemoveAsync");
        await Stops(() => late.Log(Given.Entry("new")), "Audit.AddAsync");
        await Stops(() => late.Submit(Given.Request("a", "u1"), Note), "Requests.AddAsync");
        await Stops(() => late.Decide(Given.Decided("a", "u1"), Note), "Requests.ReplaceAsync");
        await Stops(() => late.Open(Given.Issue("a"), Note), "Issues.AddAsync");
        await Stops(() => late.Change(Given.Issue("a"), 2, Note), "Issues.ReplaceAsync");
        Must.Be([], await trial.Requests(new()));
        Must.Be([], await trial.Issues(new()));
        await Stops(() => late.Store.IdempotencyRecords.RemoveBeforeAsync(Given.At(1), late.Cancellation), "IdempotencyRecords.RemoveBeforeAsync");
        Must.Be([Given.Room(1), Given.Room(2)], await trial.Resources(new()));
        Must.Be([GivenBookings.Of("a", 10, 11)], await trial.Bookings(new()));
        Must.Be([Given.File("plan")], await trial.Attachments(1));
        Must.Be([Given.Entry("1")], await trial.Entries(new()));
        Must.Be(Given.IdempotencyRecord("key"), await trial.IdempotencyRecord("key"));
        Must.Be(null, await trial.IdempotencyRecord("new"));
    }

    private static async Task Fill(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1), Given.Note(Given.IdempotencyRecord("key"), Given.Entry("1"))));
        await Must.Write(trial.Add(Given.Room(2)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Write(trial.Attach(Given.File("plan")));
    }

    private static Task Stops(Func<Task> act, string done) => Must.Throw<OperationCanceledException>(act, $"{done} with a cancelled token");
}
