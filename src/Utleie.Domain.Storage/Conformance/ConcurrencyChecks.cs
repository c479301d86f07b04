namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that concurrent callers who want the same time get as many bookings as if they had called one after another.</summary>
internal static class ConcurrencyChecks
{
    private const int Callers = 16;

    internal static ValueList<StoreCheck> All { get; } =
    [
        new("concurrency/one-slot", "Of many who book one time, exactly one gets it, and the others are told that it is taken.", OneSlot),
        new(
            "concurrency/one-slot-moved-to",
            "Of many bookings that are moved to one time, exactly one gets there, and the others stay.",
            OneSlotMovedTo),
        new(
            "concurrency/never-overlap",
            "However many book, nothing that is kept overlaps; what was written is there, and what was refused is not.",
            NeverOverlap),
        new("concurrency/batches", "Batches that cross each other are kept whole or not at all, and none waits for ever.", Batches),
        new("concurrency/capacity", "Of twelve who want one unit of three, exactly three get one.", Capacity),
        new(
            "concurrency/remove-and-book",
            "An object that is booked while it is removed is either there with its bookings, or gone without any.",
            RemoveAndBook),
        new("concurrency/whole-batches-seen", "Whoever reads while batches are written sees each whole or not at all.", WholeBatchesSeen),
    ];

    private static async Task OneSlot(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        foreach (var hour in Enumerable.Range(0, 6))
        {
            var outcomes = await Together.Run(Callers, i => trial.Book(GivenBookings.Of($"{hour}-{i}", hour, hour + 1)));
            Together.MustKeep(1, StorageCodes.TimeTaken, outcomes, $"{Callers} booking {hour}–{hour + 1}");
            var winner = outcomes.ToList().FindIndex(outcome => outcome.Value is Written);
            Must.Be([$"{hour}-{winner}"], (await trial.Bookings(new() { From = Given.At(hour), To = Given.At(hour + 1) })).Ids());
        }
    }

    private static async Task OneSlotMovedTo(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        foreach (var hour in Enumerable.Range(0, Callers))
            await Must.Write(trial.Book(GivenBookings.Of($"{hour}", hour, hour + 1)));
        var outcomes = await Together.Run(Callers, i => trial.Change(GivenBookings.Of($"{i}", i, i + 1).Moved(50, 51)));
        Together.MustKeep(1, StorageCodes.TimeTaken, outcomes, $"{Callers} moving to one hour");
        Must.Be(1, (await trial.Bookings(new() { From = Given.At(50) })).Count);
        Must.Be(Callers, (await trial.Bookings(new())).Count);
    }

    private static async Task NeverOverlap(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        ValueList<StoredBooking> wanted = [.. Enumerable.Range(0, 120).Select(Wanted)];
        var outcomes = await Together.Run(12, async task =>
        {
            List<(string Id, bool IsWritten)> own = [];
            foreach (var booking in wanted.Where((_, i) => i % 12 == task))
                own.Add((booking.Id, (await trial.Book(booking)).IsT0));
            return own;
        });
        var kept = await trial.Bookings(new());
        ValueList<string> written = [.. outcomes.SelectMany(own => own).Where(item => item.IsWritten).Select(item => item.Id).Order(StringComparer.Ordinal)];
        Must.Be(written, kept.Ids());
        ValueList<string> overlapping = [.. kept.Where((booking, i) => kept.Take(i).Any(booking.ConflictsWith)).Ids()];
        Must.Be([], overlapping);
        ValueList<string> refusedThoughFree = [.. wanted.Where(booking => !written.Contains(booking.Id) && !kept.Any(booking.ConflictsWith)).Ids()];
        Must.Be([], refusedThoughFree);
    }

    /// <summary>Returns bookings of one to three hours within half a day, on two of five courts, every other with a gap.</summary>
    private static StoredBooking Wanted(int i)
    {
        var (hour, quarter) = (i * 7 % 12, i % 4);
        return GivenBookings.Of($"{i}", Given.At(hour, quarter * 15), Given.At(hour + 1 + (i % 3))).On($"bane-{i % 2}", $"bane-{i % 5}").Spanned(i % 2 * 15);
    }

    private static async Task Batches(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        var outcomes = await Together.Run(Callers, i => trial.BookTogether([.. Enumerable.Range(0, 4).Select(step => Crossing(i, step))]));
        var batches = outcomes.Index().Where(item => item.Item.Value is Written).Select(item => item.Index).ToArray();
        Must.Be([.. batches.SelectMany(i => Enumerable.Range(0, 4).Select(step => Crossing(i, step).Id))], (await trial.Bookings(new())).Ids());
        Must.Hold(batches.Length is 1 or 2, "one batch or two are kept, of sixteen that want half of the hours each", $"{batches.Length} are");
        Together.MustKeep(batches.Length, StorageCodes.TimeTaken, outcomes, "batches that cross each other");
    }

    /// <summary>
    /// Returns one of a sequence of eight four-hour bookings, which even callers walk forwards and odd callers backwards, so that they
    /// meet.
    /// </summary>
    private static StoredBooking Crossing(int caller, int step)
    {
        var hour = (caller + (caller % 2 == 0 ? step : 8 - step)) % 8;
        return GivenBookings.Of($"{caller:00}-{step}", hour, hour + 1);
    }

    private static async Task Capacity(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        var outcomes = await Together.Run(12, i => trial.Book(GivenBookings.Of($"{i}", 10, 11).Sharing(), condition: CommitConditionChecks.Units(3)));
        Together.MustKeep(3, StorageCodes.TimeTaken, outcomes, "12 booking one unit of 3");
        Must.Be(3, (await trial.Bookings(new())).Count);
    }

    private static async Task RemoveAndBook(Trial trial)
    {
        foreach (var room in Enumerable.Range(1, 6))
        {
            await Must.Write(trial.Add(Given.Room(room)));
            var outcomes = await Together.Run(5, i => i == room % 5 ? trial.Remove(room, 1) : trial.Book(GivenBookings.Of($"{room}-{i}", i, i + 1).In(room)));
            var isThere = await trial.Find(Given.Id(room)) is not null;
            var written = outcomes.Index().Count(item => item.Index != room % 5 && item.Item.Value is Written);
            Must.Be(written, (await trial.Bookings(new() { Resource = Given.Id(room) })).Count);
            Must.Be(isThere, written > 0, "an object that is there, and bookings that are");
            Must.Be(isThere, outcomes[room % 5].Value is WriteRefusal);
        }
    }

    private static async Task WholeBatchesSeen(Trial trial)
    {
        var writers = 2;
        await Must.Write(trial.Add(Given.Room(1)));
        await Together.Run(4, async task =>
        {
            try
            {
                await (task < 2 ? WriteBatches(trial, task) : Task.CompletedTask);
            }
            finally
            {
                Interlocked.Add(ref writers, task < 2 ? -1 : 0);
            }

            while (Volatile.Read(ref writers) > 0)
            {
                await MustSeeWhole(trial);
                await Task.Yield();
            }

            return true;
        });
        Must.Be(60, (await trial.Bookings(new())).Count);
    }

    private static async Task WriteBatches(Trial trial, int task)
    {
        foreach (var i in Enumerable.Range(0, 10))
            await Must.Write(trial.BookTogether([.. Enumerable.Range(0, 3).Select(part => GivenBookings.Of($"{task}-{i}-{part}", i, i + 1).On($"{task}-{part}"))]));
    }

    private static async Task MustSeeWhole(Trial trial)
    {
        var seen = await trial.Store.Bookings.ListAsync(new() { Page = new() { Limit = PageRequest.MaxLimit } }, trial.Cancellation);
        var batches = seen.Items.CountBy(booking => booking.Id[..booking.Id.LastIndexOf('-')]);
        Must.Be([], ValueList.Create<string>([.. batches.Where(batch => batch.Value != 3).Select(batch => $"{batch.Value} of batch {batch.Key}")]));
    }
}
