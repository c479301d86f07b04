namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that of concurrent callers who want the same version, slug, id or key, exactly one succeeds.</summary>
internal static class ConcurrentKeyChecks
{
    private const int Callers = 16;

    internal static ValueList<StoreCheck> All { get; } =
    [
        new("concurrency/one-version", "Of many changes made from one version of an object, exactly one is kept.", OneVersion),
        new("concurrency/one-booking-version", "Of many changes made from one version of a booking, exactly one is kept.", OneBookingVersion),
        new("concurrency/one-slug", "Of many objects that want one slug, exactly one gets it.", OneSlug),
        new("concurrency/one-id", "Of many bookings of one id, exactly one is kept.", OneId),
        new("concurrency/one-key", "Of many writes with one key, exactly one is kept, and the others are answered as it was.", OneKey),
        new("concurrency/one-entry", "Of many writes with one id of a log entry, exactly one is kept.", OneEntry),
    ];

    private static async Task OneVersion(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        var outcomes = await Together.Run(Callers, i => trial.Replace(Given.Room(1, $"hall-{i}", version: 2), 1));
        Together.MustKeep(1, StorageCodes.Outdated, outcomes, $"{Callers} changes of version 1");
        var winner = outcomes.ToList().FindIndex(outcome => outcome.Value is Written);
        Must.Be(Given.Room(1, $"hall-{winner}", version: 2), await trial.Find(Given.Id(1)));
        Must.Be(1, (await trial.Store.Resources.SlugsAsync("", trial.Cancellation)).Count);
    }

    private static async Task OneBookingVersion(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        var outcomes = await Together.Run(Callers, i => trial.Change(GivenBookings.Of("a", 10, 11).Moved(20 + i, 21 + i)));
        Together.MustKeep(1, StorageCodes.Outdated, outcomes, $"{Callers} changes of version 1");
        var winner = outcomes.ToList().FindIndex(outcome => outcome.Value is Written);
        Must.Be(GivenBookings.Of("a", 10, 11).Moved(20 + winner, 21 + winner), await trial.Booking("a"));
    }

    private static async Task OneSlug(Trial trial)
    {
        var outcomes = await Together.Run(Callers, i => trial.Add(Given.Room(i + 1, "hall")));
        Together.MustKeep(1, StorageCodes.SlugTaken, outcomes, $"{Callers} objects of one slug");
        Must.Be(1, (await trial.Resources(new())).Count);
    }

    private static async Task OneId(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        var outcomes = await Together.Run(Callers, i => trial.Book(GivenBookings.Of("a", i, i + 1)));
        Together.MustKeep(1, StorageCodes.IdTaken, outcomes, $"{Callers} bookings of one id");
        Must.Be(1, (await trial.Bookings(new())).Count);
    }

    private static async Task OneKey(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        var outcomes = await Together.Run(Callers, i => trial.Book(GivenBookings.Of($"{i}", i, i + 1), Given.Note(Given.IdempotencyRecord("key", $"{i}"), Given.Entry($"{i}"))));
        var winner = outcomes.ToList().FindIndex(outcome => outcome.Value is Written);
        Must.Be(1, outcomes.Count(outcome => outcome.Value is Written));
        Must.Be(Callers - 1, outcomes.Count(outcome => outcome.Value is AlreadyProcessed repeated && repeated.Record == Given.IdempotencyRecord("key", $"{winner}")));
        Must.Be([$"{winner}"], (await trial.Bookings(new())).Ids());
        Must.Be([Given.Entry($"{winner}")], await trial.Entries(new()));
    }

    private static async Task OneEntry(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        var outcomes = await Together.Run(Callers, i => trial.Book(GivenBookings.Of($"{i}", i, i + 1), Given.Note(Given.Entry("1"))));
        Together.MustKeep(1, StorageCodes.EntryTaken, outcomes, $"{Callers} writes with one entry");
        Must.Be(1, (await trial.Bookings(new())).Count);
    }
}
