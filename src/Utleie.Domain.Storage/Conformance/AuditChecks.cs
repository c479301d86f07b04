using NodaTime;
using Utleie.Domain.Access;
using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that the audit log contains an entry for every committed write and for nothing else.</summary>
internal static class AuditChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new(
            "log/keeps-all",
            "An entry is kept whole: what it was like before and after, members that no type knows, and its time to the microsecond.",
            KeepsAll),
        new("log/kept-with-every-write", "The entries that tell of a write are kept with it, whatever is written.", KeptWithEveryWrite),
        new("log/not-kept-when-refused", "Where a write is refused, no entry tells of it.", NotKeptWhenRefused),
        new("log/entry-taken", "A write with an entry whose id is taken, in the log or in the note itself, is refused whole.", EntryTaken),
        new("log/queries", "A query of the log finds what meets all its wishes, letter for letter.", Queries),
    ];

    private static async Task KeepsAll(Trial trial)
    {
        var whole = new AuditEntry
        {
            LogId = "Ø-1",
            TenantId = "drammen",
            UserId = "Åse «Ø» 🎾",
            Action = AuditAction.Update,
            EntityType = "Booking",
            EntityId = "a",
            OldValues = Given.Members("""{ "pris": 0.10, "navn": null }"""),
            NewValues = Given.Members("""{ "pris": 12345678901234567890.5, "liste": [1, { "æ": [] }] }"""),
            IpAddress = "2001:db8::1",
            UserAgent = "Prøve/1.0 (\"'\\)",
            Timestamp = Given.At(1) + Duration.FromNanoseconds(999_999_000),
            ExtensionData = Given.Members("""{ "sporing": { "id": "00-4bf9", "dybde": [[[]]] } }"""),
        };
        await Must.Write(trial.Log(whole));
        await Must.Write(trial.Log(Given.Entry("1")));
        Must.Be([Given.Entry("1"), whole], await trial.Entries(new()));
    }

    private static async Task KeptWithEveryWrite(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1), Given.Note(Given.Entry("1"), Given.Entry("2"))));
        await Must.Write(trial.Replace(Given.Room(1, version: 2), 1, Given.Note(Given.Entry("3"))));
        await Must.Write(trial.Attach(Given.File("plan"), Given.Note(Given.Entry("4"))));
        await Must.Write(trial.Detach("plan", Given.Note(Given.Entry("5"))));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11), Given.Note(Given.Entry("6"))));
        await Must.Write(trial.Change(GivenBookings.Of("a", 10, 11).Then(BookingStatus.Cancelled), Given.Note(Given.Entry("7"))));
        await Must.Write(trial.Add(Given.Room(2)));
        await Must.Write(trial.Remove(2, 1, Given.Note(Given.Entry("8"))));
        Must.Be(Ids("1", "2", "3", "4", "5", "6", "7", "8"), Ids(await trial.Entries(new())));
    }

    private static async Task NotKeptWhenRefused(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        await Must.Write(trial.Attach(Given.File("plan")));
        await Must.Refuse(StorageCodes.IdTaken, trial.Add(Given.Room(1), Given.Note(Given.Entry("1"))));
        await Must.Refuse(StorageCodes.Outdated, trial.Replace(Given.Room(1, version: 3), 2, Given.Note(Given.Entry("2"))));
        await Must.Refuse(StorageCodes.InUse, trial.Remove(1, 1, Given.Note(Given.Entry("3"))));
        await Must.Refuse(StorageCodes.TimeTaken, trial.Book(GivenBookings.Of("b", 10, 11), Given.Note(Given.Entry("4"))));
        await Must.Refuse(StorageCodes.NotFound, trial.Change(GivenBookings.Of("b", 10, 11).Then(BookingStatus.Cancelled), Given.Note(Given.Entry("5"))));
        await Must.Refuse(StorageCodes.IdTaken, trial.Attach(Given.File("plan"), Given.Note(Given.Entry("6"))));
        await Must.Refuse(StorageCodes.NotFound, trial.Detach("rules", Given.Note(Given.Entry("7"))));
        Must.Be([], await trial.Entries(new()));
    }

    private static async Task EntryTaken(Trial trial)
    {
        var taken = Given.Refusal(StorageCodes.EntryTaken, "1");
        var note = Given.Note(Given.IdempotencyRecord("key"), Given.Entry("0"), Given.Entry("1") with { UserId = "late" });
        await Must.Write(trial.Add(Given.Room(1), Given.Note(Given.Entry("1"))));
        await Must.Refuse(taken, trial.Log(Given.Entry("1") with { UserId = "late" }));
        await Must.Refuse(taken, trial.Add(Given.Room(2), note));
        await Must.Refuse(taken, trial.Replace(Given.Room(1, version: 2), 1, note));
        await Must.Refuse(taken, trial.Remove(1, 1, note));
        await Must.Refuse(taken, trial.Book(GivenBookings.Of("a", 10, 11), note));
        await Must.Refuse(taken, trial.Attach(Given.File("plan"), note));
        await Must.Refuse(Given.Refusal(StorageCodes.EntryTaken, "2"), trial.Attach(Given.File("plan"), Given.Note(Given.Entry("2"), Given.Entry("2"))));
        Must.Be([Given.Entry("1")], await trial.Entries(new()));
        Must.Be([Given.Room(1)], await trial.Resources(new()));
        Must.Be([], await trial.Bookings(new()));
        Must.Be([], await trial.Attachments(1));
        Must.Be(null, await trial.IdempotencyRecord("key"));
    }

    private static async Task Queries(Trial trial)
    {
        (string Id, string? Type, string? Entity, string? User)[] entries =
            [("1", "Booking", "a", "Åse"), ("2", "booking", "a", "Åse"), ("3", "Booking", "A", "Åse"), ("4", "Booking", "a", "åse"), ("5", null, null, null), ("6", "Booking", "a", "Åse ")];
        foreach (var (id, type, entity, user) in entries)
            await Must.Write(trial.Log(Given.Entry(id) with { EntityType = type, EntityId = entity, UserId = user }));
        Must.Be(Ids("1", "3", "4", "6"), Ids(await trial.Entries(new() { EntityType = "Booking" })));
        Must.Be(Ids("3"), Ids(await trial.Entries(new() { EntityId = "A" })));
        Must.Be(Ids("1", "2", "3"), Ids(await trial.Entries(new() { UserId = "Åse" })));
        Must.Be(Ids("1"), Ids(await trial.Entries(new() { EntityType = "Booking", EntityId = "a", UserId = "Åse" })));
        Must.Be(Ids(), Ids(await trial.Entries(new() { UserId = "" })));
    }

    private static ValueList<string> Ids(params ReadOnlySpan<string> ids) => ValueList.Create(ids);

    private static ValueList<string> Ids(ValueList<AuditEntry> entries) => [.. entries.Select(entry => entry.LogId!)];
}
