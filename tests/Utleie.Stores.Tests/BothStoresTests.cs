using NodaTime;
using Utleie.Domain.Bookings;
using Utleie.Domain.Storage;
using Utleie.Domain.Storage.Tests;

namespace Utleie.Stores.Tests;

/// <summary>What the checks of conformance cannot see: that data outlives the store, and hosts that meet.</summary>
public sealed class BothStoresTests(Postgres postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sqlite_KeepsWhatItHasOverARestart()
    {
        using var file = new TemporaryFile();
        using (var before = file.Open())
            await Fill(before);
        using var after = file.Open();
        await Filled(after);
    }

    [Fact]
    public async Task Postgres_KeepsWhatItHasOverARestart()
    {
        await using var database = await postgres.Database();
        await Fill(await database.Open());
        await Filled(await database.Open());
    }

    [Fact]
    public async Task Sqlite_HostsOfOneFileNeverBookTwice()
    {
        using var file = new TemporaryFile();
        using var one = file.Open();
        using var other = file.Open();
        await Meet(one, other);
    }

    [Fact]
    public async Task Postgres_HostsOfOneDatabaseNeverBookTwice()
    {
        await using var database = await postgres.Database();
        await Meet(await database.Open(), await database.Open());
    }

    [Fact]
    public async Task Sqlite_WeekThatIsFullHasNoFreeTime()
    {
        using var file = new TemporaryFile();
        using var store = file.Open();
        await FullWeek.IsFullByTheShortestCode(store);
    }

    [Fact]
    public async Task Postgres_WeekThatIsFullHasNoFreeTime()
    {
        await using var database = await postgres.Database();
        await FullWeek.IsFullByTheShortestCode(await database.Open());
    }

    private static async Task Fill(IUtleieStore store)
    {
        Assert.IsType<Written>((await store.Resources.AddAsync(Any.Hall(), WriteContext.None, Cancellation)).Value);
        var note = Any.Note("k1") with { Audit = [Any.Entry("e1")] };
        Assert.IsType<Written>((await store.Bookings.AddAsync(Any.Batch(Any.Booking("b1", courts: ["a", "b"])), note, Cancellation)).Value);
    }

    private static async Task Filled(IUtleieStore store)
    {
        Assert.Equal(Any.Hall(), await store.Resources.FindAsync(Any.Id(1), Cancellation));
        Assert.Equal(Any.Booking("b1", courts: ["a", "b"]), await store.Bookings.FindAsync("b1", Cancellation));
        Assert.Equal(Any.Note("k1").IdempotencyRecord, await store.IdempotencyRecords.FindAsync("k1", Cancellation));
        Assert.Equal([Any.Entry("e1")], (await store.Audit.ListAsync(new(), Cancellation)).Items);
        Assert.IsType<AlreadyProcessed>((await store.Bookings.AddAsync(Any.Batch(Any.Booking("b2")), Any.Note("k1"), Cancellation)).Value);
        Assert.Equal(StorageCodes.TimeTaken, Code(await store.Bookings.AddAsync(Any.Batch(Any.Booking("b2")), WriteContext.None, Cancellation)));
    }

    /// <summary>Forty rounds of one hour that eight clients of two hosts want, by four kinds of writes.</summary>
    private static async Task Meet(IUtleieStore one, IUtleieStore other)
    {
        await one.Resources.AddAsync(Any.Hall(), WriteContext.None, Cancellation);
        for (var round = 0; round < 40; round++)
        {
            var writes = Enumerable.Range(0, 8).Select(client => Task.Run(() => Write(client % 2 == 0 ? one : other, round, client), Cancellation));
            var outcomes = await Task.WhenAll(writes);
            Assert.Single(outcomes, outcome => outcome.Value is Written);
            Assert.Equal(7, outcomes.Count(outcome => Code(outcome) == StorageCodes.TimeTaken));
        }
    }

    private static Task<WriteOutcome> Write(IUtleieStore store, int round, int client)
    {
        var booking = Any.Booking($"{round}-{client}", round * 3, courts: ["a", "b"]);
        var batch = (client / 2) switch
        {
            // One court, both, a series whose order is another at each client, and a decision that is taken again.
            0 => Any.Batch(Any.Booking($"{round}-{client}", round * 3)),
            1 => Any.Batch(booking),
            2 => Any.Batch([.. new[] { booking, Any.Booking($"{round}-{client}-after", (round * 3) + 1) }.OrderBy(b => client % 2 == 0 ? b.Id : "")]),
            _ => Any.Batch(booking) with { Condition = new(booking.Booking.Start, booking.Until, held => held.IsEmpty) },
        };
        return store.Bookings.AddAsync(batch, WriteContext.None, Cancellation);
    }

    private static string? Code(WriteOutcome outcome) => (outcome.Value as WriteRefusal)?.Reason.Code;
}
