namespace Utleie.Domain.Storage.Conformance;

/// <summary>Many callers at one moment, of whom as many get what they ask for as if they had come one after the other.</summary>
internal static class ConcurrencyChecks
{
    private const int Callers = 16;

    internal static ValueList<StoreCheck> All { get; } =
    [
        new("concurrency/one-slot", "Of many who book one time, exactly one gets it, and the others are told that it is taken.", OneSlot),
        new("concurrency/one-slot-moved-to", "Of many bookings that are moved to one time, exactly one gets there, and the others stay.", OneSlotMovedTo),
        new("concurrency/never-overlap", "However many book, nothing that is kept overlaps; what was written is there, and what was refused is not.", NeverOverlap),
        new("concurrency/batches", "Batches that cross each other are kept whole or not at all, and none waits for ever.", Batches),
        new("concurrency/capacity", "Of twelve who want one unit of three, exactly three get one.", Capacity),
        new("concurrency/one-version", "Of many changes made from one version of an object, exactly one is kept.", OneVersion),
        new("concurrency/one-booking-version", "Of many changes made from one version of a booking, exactly one is kept.", OneBookingVersion),
        new("concurrency/one-slug", "Of many objects that want one slug, exactly one gets it.", OneSlug),
        new("concurrency/one-id", "Of many bookings of one id, exactly one is kept.", OneId),
        new("concurrency/one-key", "Of many writes with one key, exactly one is kept, and the others are answered as it was.", OneKey),
        new("concurrency/one-entry", "Of many writes with one id of a log entry, exactly one is kept.", OneEntry),
        new("concurrency/remove-and-book", "An object that is booked while it is removed is either there with its bookings, or gone without any.", RemoveAndBook),
        new("concurrency/whole-batches-seen", "Whoever reads while batches are written sees each whole or not at all.", WholeBatchesSeen),
    ];

    private static async Task OneSlot(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        foreach (var hour in Enumerable.Range(0, 6))
        {
            var outcomes = await Together.Run(Callers, i => trial.Book(GivenBookings.Of($"{hour}-{i}", hour, hour + 1)));
            Together.MustKeep(1, StorageCodes.TimeTaken, outcomes, $"{Callers} booking {hour}–{hour + 1}");
            var winner = outcomes.ToList().FindIndex(outcome => outcome is WriteOutcome.Written);
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
        ValueList<StoredBooking> wanted = [.. Enumerable.Range(0, 120).Select(i => GivenBookings.Of($"{i}", Given.At(i * 7 % 12, i % 4 * 15), Given.At((i * 7 % 12) + 1 + (i % 3)))
            .On($"bane-{i % 2}", $"bane-{i % 5}").Spanned(i % 2 * 15))];
        var outcomes = (await Together.Run(12, async task =>
        {
            List<WriteOutcome> own = [];
            foreach (var booking in wanted.Where((_, i) => i % 12 == task))
                own.Add(await trial.Book(booking));
            return own;
        })).ToArray();
        var kept = await trial.Bookings(new());
        ValueList<string> written = [.. wanted.Where((_, i) => outcomes[i % 12][i / 12] is WriteOutcome.Written).Ids().Order(StringComparer.Ordinal)];
        Must.Be(written, kept.Ids());
        Must.Be<ValueList<string>>([], [.. kept.Where((booking, i) => kept.Take(i).Any(booking.ConflictsWith)).Ids()], "bookings that overlap another");
        Must.Be<ValueList<string>>([], [.. wanted.Where(booking => !written.Contains(booking.Id) && !kept.Any(booking.ConflictsWith)).Ids()], "bookings refused though their time is free");
    }

    private static async Task Batches(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        var outcomes = await Together.Run(Callers, i => trial.BookTogether(
            [.. Enumerable.Range(0, 4).Select(step => GivenBookings.Of($"{i:00}-{step}", ((i % 2 == 0 ? i + step : i - step) + 20) % 8, (((i % 2 == 0 ? i + step : i - step) + 20) % 8) + 1))]));
        var kept = await trial.Bookings(new());
        ValueList<string> written = [.. outcomes.Index().Where(item => item.Item is WriteOutcome.Written).SelectMany(item => Enumerable.Range(0, 4).Select(step => $"{item.Index:00}-{step}"))];
        Must.Be(written, kept.Ids());
        Must.Hold(written.Count is 4 or 8, "one batch or two are kept of sixteen that cross each other", $"{written.Count / 4} are");
        Together.MustKeep(written.Count / 4, StorageCodes.TimeTaken, outcomes, "batches that cross each other");
    }

    private static async Task Capacity(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        var outcomes = await Together.Run(12, i => trial.Book(GivenBookings.Of($"{i}", 10, 11).Sharing(), recheck: BookingRecheckChecks.Units(3)));
        Together.MustKeep(3, StorageCodes.TimeTaken, outcomes, "12 booking one unit of 3");
        Must.Be(3, (await trial.Bookings(new())).Count);
    }

    private static async Task OneVersion(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        var outcomes = await Together.Run(Callers, i => trial.Replace(Given.Room(1, $"hall-{i}", version: 2), 1));
        Together.MustKeep(1, StorageCodes.Outdated, outcomes, $"{Callers} changes of version 1");
        var winner = outcomes.ToList().FindIndex(outcome => outcome is WriteOutcome.Written);
        Must.Be(Given.Room(1, $"hall-{winner}", version: 2), await trial.Find(Given.Id(1)));
        Must.Be(1, (await trial.Store.Resources.SlugsAsync("", trial.Cancellation)).Count);
    }

    private static async Task OneBookingVersion(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", 10, 11)));
        var outcomes = await Together.Run(Callers, i => trial.Change(GivenBookings.Of("a", 10, 11).Moved(20 + i, 21 + i)));
        Together.MustKeep(1, StorageCodes.Outdated, outcomes, $"{Callers} changes of version 1");
        var winner = outcomes.ToList().FindIndex(outcome => outcome is WriteOutcome.Written);
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
        var outcomes = await Together.Run(Callers, i => trial.Book(GivenBookings.Of($"{i}", i, i + 1), Given.Note(Given.Receipt("key", $"{i}"), Given.Entry($"{i}"))));
        var winner = outcomes.ToList().FindIndex(outcome => outcome is WriteOutcome.Written);
        Must.Be(1, outcomes.Count(outcome => outcome is WriteOutcome.Written));
        Must.Be(Callers - 1, outcomes.Count(outcome => outcome is WriteOutcome.Repeated repeated && repeated.Receipt == Given.Receipt("key", $"{winner}")));
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

    private static async Task RemoveAndBook(Trial trial)
    {
        foreach (var room in Enumerable.Range(1, 6))
        {
            await Must.Write(trial.Add(Given.Room(room)));
            var outcomes = await Together.Run(5, i => i == room % 5 ? trial.Remove(room, 1) : trial.Book(GivenBookings.Of($"{room}-{i}", i, i + 1).In(room)));
            var isThere = await trial.Find(Given.Id(room)) is not null;
            var written = outcomes.Index().Count(item => item.Index != room % 5 && item.Item is WriteOutcome.Written);
            Must.Be(written, (await trial.Bookings(new() { Resource = Given.Id(room) })).Count);
            Must.Be(isThere, written > 0, "an object that is there, and bookings that are");
            Must.Be(isThere, outcomes[room % 5] is WriteOutcome.Refused);
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
