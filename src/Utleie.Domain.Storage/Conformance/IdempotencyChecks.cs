using NodaTime;
using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that a repeated request gets the first answer and is processed once.</summary>
internal static class IdempotencyChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new(
            "receipts/keeps-all",
            "A receipt is kept whole, with the longest key and any letters, and is found by its key letter for letter.",
            KeepsAll),
        new("receipts/repeated", "A write whose key was used is answered with the first receipt, and nothing of it is kept.", Repeated),
        new("receipts/every-write", "Every kind of write looks at its key before anything else.", EveryWrite),
        new("receipts/not-kept-when-refused", "A refused write leaves no receipt, so that its key can be used.", NotKeptWhenRefused),
        new(
            "receipts/remove-before",
            "IdempotencyRecords made before a time are removed and counted, and no others; their keys can be used anew.",
            RemoveBefore),
    ];

    private static async Task KeepsAll(Trial trial)
    {
        var longest = new string('ø', Storage.IdempotencyRecord.MaxKeyLength - 2) + "🎾";
        IdempotencyRecord[] receipts =
        [
            Given.IdempotencyRecord("key", "{ \"id\": \"ø 🎾\", \"tall\": 0.10 }\r\n\t'"),
            Given.IdempotencyRecord("Key", ""),
            Given.IdempotencyRecord("key ", "201"),
            Given.IdempotencyRecord(longest, new('x', 100_000)) with { CreatedAt = Given.Monday + Duration.FromNanoseconds(1_000) },
        ];
        foreach (var (i, receipt) in receipts.Index())
            await Must.Write(trial.Add(Given.Room(i + 1), Given.Note(receipt)));
        foreach (var receipt in receipts)
            Must.Be(receipt, await trial.IdempotencyRecord(receipt.Key), $"the receipt of key '{receipt.Key}'");
        Must.Be(null, await trial.IdempotencyRecord("KEY"));
    }

    private static async Task Repeated(Trial trial)
    {
        var first = Given.IdempotencyRecord("key", "first");
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11), Given.Note(first, Given.Entry("1"))));
        await Must.Repeat(first, trial.Book(GivenBookings.Of("b", 12, 13), Given.Note(Given.IdempotencyRecord("key", "second"), Given.Entry("2"))));
        Must.Be(null, await trial.Booking("b"));
        Must.Be([Given.Entry("1")], await trial.Entries(new()));
        Must.Be(first, await trial.IdempotencyRecord("key"));
    }

    private static async Task EveryWrite(Trial trial)
    {
        var receipt = Given.IdempotencyRecord("key");
        var note = Given.Note(receipt, Given.Entry("1"));
        var booking = GivenBookings.Of("a", 10, 11);
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Attach(Given.File("plan")));
        await Must.Write(trial.Book(booking, note));
        await Must.Repeat(receipt, trial.Book(booking, note));
        await Must.Repeat(receipt, trial.Book(booking.In(room: 9), note, new(Given.At(10), Given.At(11), _ => false)));
        await Must.Repeat(receipt, trial.Change(booking.Then(BookingStatus.Cancelled), note));
        await Must.Repeat(receipt, trial.Change(GivenBookings.Of("unknown", 10, 11).Then(BookingStatus.Cancelled), note));
        await Must.Repeat(receipt, trial.Add(Given.Room(1), note));
        await Must.Repeat(receipt, trial.Add(Given.Room(2), note));
        await Must.Repeat(receipt, trial.Replace(Given.Room(1, version: 2), 1, note));
        await Must.Repeat(receipt, trial.Replace(Given.Room(1, version: 9), 8, note));
        await Must.Repeat(receipt, trial.Remove(1, 1, note));
        await Must.Repeat(receipt, trial.Attach(Given.File("plan"), note));
        await Must.Repeat(receipt, trial.Attach(Given.File("rules"), note));
        await Must.Repeat(receipt, trial.Detach("plan", note));
        Must.Be([Given.Room(1)], await trial.Resources(new()));
        Must.Be([booking], await trial.Bookings(new()));
        Must.Be([Given.File("plan")], await trial.Attachments(1));
    }

    private static async Task NotKeptWhenRefused(Trial trial)
    {
        var note = Given.Note(Given.IdempotencyRecord("key"));
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Refuse(StorageCodes.TimeTaken, trial.Book(GivenBookings.Of("b", 10, 11), note));
        await Must.Refuse(StorageCodes.Outdated, trial.Change(GivenBookings.Of("a", 10, 11).Moved(11, 12).Then(BookingStatus.Confirmed), note));
        await Must.Refuse(StorageCodes.IdTaken, trial.Add(Given.Room(1), note));
        await Must.Refuse(StorageCodes.Outdated, trial.Replace(Given.Room(1, version: 3), 2, note));
        await Must.Refuse(StorageCodes.InUse, trial.Remove(1, 1, note));
        await Must.Refuse(StorageCodes.NotFound, trial.Attach(Given.File("plan", room: 2), note));
        await Must.Refuse(StorageCodes.NotFound, trial.Detach("plan", note));
        Must.Be(null, await trial.IdempotencyRecord("key"));
        await Must.Write(trial.Book(GivenBookings.Of("b", 11, 12), note));
        Must.Be(Given.IdempotencyRecord("key"), await trial.IdempotencyRecord("key"));
    }

    private static async Task RemoveBefore(Trial trial)
    {
        foreach (var hour in Enumerable.Range(1, 5))
            await Must.Write(trial.Add(Given.Room(hour), Given.Note(Given.IdempotencyRecord($"{hour}") with { CreatedAt = Given.At(hour) })));
        Must.Be(2, await trial.Store.IdempotencyRecords.RemoveBeforeAsync(Given.At(3), trial.Cancellation));
        Must.Be(0, await trial.Store.IdempotencyRecords.RemoveBeforeAsync(Given.At(3), trial.Cancellation));
        Must.Be(null, await trial.IdempotencyRecord("2"));
        Must.Be(Given.IdempotencyRecord("3") with { CreatedAt = Given.At(3) }, await trial.IdempotencyRecord("3"));
        await Must.Write(trial.Add(Given.Room(6), Given.Note(Given.IdempotencyRecord("2"))));
        Must.Be(Given.IdempotencyRecord("2"), await trial.IdempotencyRecord("2"));
    }
}
