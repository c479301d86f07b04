using Dapper;
using NodaTime;
using Npgsql;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;
using Utleie.Stores.Postgres;

namespace Utleie.Stores.Tests;

/// <summary>What only the store in PostgreSQL does.</summary>
public sealed class PostgresTests(Postgres postgres)
{
    private const string CutEveryone = """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tables_FollowTheDocument()
    {
        await using var database = await postgres.Database();
        var store = await database.Open();
        await store.Resources.AddAsync(Full(version: 1), WriteContext.None, Cancellation);
        Assert.Equal(["Kari Vaktmester t"], await database.Query("SELECT concat_ws(' ', name, role, is_primary) FROM contacts"));
        Assert.Equal(["/1.jpg 3"], await database.Query("SELECT concat_ws(' ', url, sort_order) FROM gallery_images"));
        Assert.Equal(["Sommer 2026-07-01 2026-07-31 t"], await database.Query("SELECT concat_ws(' ', name, from_date, to_date, visible) FROM blackout_periods"));
        await store.Resources.ReplaceAsync(Full(version: 2) with { Contacts = [] }, 1, WriteContext.None, Cancellation);
        Assert.Empty(await database.Query("SELECT name FROM contacts"));
        Assert.Single(await database.Query("SELECT url FROM gallery_images"));
    }

    [Fact]
    public async Task Columns_AreCutWhereTheDocumentIsLonger()
    {
        await using var database = await postgres.Database();
        var store = await database.Open();
        var text = new string('å', 300);
        var hall = Any.Hall();
        hall = hall with
        {
            Subcategory = text,
            Identity = hall.Identity! with { OwnerUnit = text, DisplayName = text, InternalCode = text, InternalName = text },
            Contacts = [new() { Name = text, Phone = text }],
        };
        Assert.IsType<Written>((await store.Resources.AddAsync(hall, WriteContext.None, Cancellation)).Value);
        Assert.Equal(hall, await store.Resources.FindAsync(Any.Id(1), Cancellation));
        Assert.Equal([hall], (await store.Resources.ListAsync(new() { OwnerUnit = text }, Cancellation)).Items);
        Assert.Empty((await store.Resources.ListAsync(new() { OwnerUnit = text[..255] }, Cancellation)).Items);
    }

    [Fact]
    public async Task Draft_WithNothingInItIsKept()
    {
        await using var database = await postgres.Database();
        var store = await database.Open();
        var draft = new Equipment { Identity = new() { ObjectId = Any.Id(1), Slug = Slug.From("telt") }, Metadata = new() { Version = 1 } };
        Assert.IsType<Written>((await store.Resources.AddAsync(draft, WriteContext.None, Cancellation)).Value);
        Assert.Equal(draft, await store.Resources.FindAsync(Slug.From("telt"), Cancellation));
        Assert.Empty((await store.Resources.ListAsync(new() { OwnerUnit = "" }, Cancellation)).Items);
    }

    [Fact]
    public async Task Text_WithTheCharacterThatPostgresLacksIsAMistake()
    {
        await using var database = await postgres.Database();
        var store = await database.Open();
        await Assert.ThrowsAsync<ArgumentException>(() => store.Resources.AddAsync(Any.Hall() with { Subcategory = "a\0b" }, WriteContext.None, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Bookings.ListAsync(new() { BookedBy = "a\0b" }, Cancellation));
    }

    [Fact]
    public async Task Write_WhoseConnectionIsCutIsKeptOnceWhenItComesAgain()
    {
        await using var database = await postgres.Database();
        var store = await database.Open();
        await store.Resources.AddAsync(Any.Hall(), WriteContext.None, Cancellation);
        var batch = Any.Batch(Any.Booking("b1")) with { Condition = new(Any.Noon, Any.Noon + Duration.FromHours(1), _ => Cut(database)) };
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => store.Bookings.AddAsync(batch, Any.Note("k1"), Cancellation));
        Assert.Null(await store.IdempotencyRecords.FindAsync("k1", Cancellation));
        Assert.IsType<Written>((await store.Bookings.AddAsync(batch with { Condition = null }, Any.Note("k1"), Cancellation)).Value);
        Assert.IsType<AlreadyProcessed>((await store.Bookings.AddAsync(batch with { Condition = null }, Any.Note("k1"), Cancellation)).Value);
    }

    [Fact]
    public async Task SameRequest_AtTwoHostsAtOnceIsKeptOnce()
    {
        await using var database = await postgres.Database();
        var store = await database.Open();
        await store.Resources.AddAsync(Any.Hall(), WriteContext.None, Cancellation);
        for (var round = 0; round < 20; round++)
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(client => Task.Run(
                () => store.Bookings.AddAsync(Any.Batch(Any.Booking($"{round}-{client}", round)), Any.Note($"k{round}"), Cancellation), Cancellation)));
            Assert.Single(outcomes, outcome => outcome.Value is Written);
            Assert.Equal(3, outcomes.Count(outcome => outcome.Value is AlreadyProcessed));
        }
    }

    /// <summary>Units are shared, so that no span tells; a plain write beside would be missed if the condition did not wait for it.</summary>
    [Fact]
    public async Task Recheck_SeesEveryWriteBeforeIt()
    {
        await using var database = await postgres.Database();
        var store = await database.Open();
        await store.Resources.AddAsync(Any.Hall(), WriteContext.None, Cancellation);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(client => Task.Run(() => Unit(store, client), Cancellation)));
        Assert.Equal(10, outcomes.Count(outcome => outcome.Value is Written));
        Assert.Equal(10, (await store.Bookings.ListAsync(new(), Cancellation)).Items.Count);
    }

    [Fact]
    public async Task BookingsThatChangePlaces_EndInAnAnswer()
    {
        await using var database = await postgres.Database();
        var store = await database.Open();
        await store.Resources.AddAsync(Any.Hall(), WriteContext.None, Cancellation);
        await store.Bookings.AddAsync(Any.Batch(Any.Booking("a"), Any.Booking("b", 1)), WriteContext.None, Cancellation);
        var outcomes = await Task.WhenAll(
            Task.Run(() => store.Bookings.ReplaceAsync(Any.Booking("a", 1) with { Version = 2 }, null, WriteContext.None, Cancellation), Cancellation),
            Task.Run(() => store.Bookings.ReplaceAsync(Any.Booking("b") with { Version = 2 }, null, WriteContext.None, Cancellation), Cancellation));
        Assert.All(outcomes, outcome => Assert.IsType<WriteRefusal>(outcome.Value));
    }

    /// <summary>Another waits for what the write has, and the write for what that one has: PostgreSQL ends one of the two, here the write.</summary>
    [Fact]
    public async Task Write_ThatIsEndedToLetAnotherPassIsTriedAgain()
    {
        await using var database = await postgres.OwnDatabase(withSchema: true);
        await database.Query("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET deadlock_timeout = %L', current_database(), '1s'); END $$");
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { ApplicationName = "store" }.ConnectionString);
        var store = await PostgresStore.OpenAsync(source, cancellationToken: Cancellation);
        await store.Resources.AddAsync(Any.Hall(), WriteContext.None, Cancellation);
        await store.Bookings.AddAsync(Any.Batch(Any.Booking("a")), WriteContext.None, Cancellation);
        await using var other = await source.OpenConnectionAsync(Cancellation);
        await using var transaction = await other.BeginTransactionAsync(Cancellation);
        await other.ExecuteAsync("SET LOCAL deadlock_timeout = '1min'; SELECT 1 FROM bookings FOR UPDATE");
        var write = Task.Run(() => store.Bookings.ReplaceAsync(Any.Booking("a", 1) with { Version = 2 }, null, WriteContext.None, Cancellation), Cancellation);
        while (await other.ExecuteScalarAsync<long>("SELECT count(*) FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()") == 0)
            await Task.Delay(10, Cancellation);
        await other.ExecuteAsync("SELECT 1 FROM rental_objects FOR UPDATE");
        await transaction.CommitAsync(Cancellation);
        Assert.IsType<Written>((await write).Value);
    }

    /// <summary>One of ten units.</summary>
    private static Task<WriteOutcome> Unit(PostgresStore store, int client)
    {
        var booking = Any.Booking($"{client}") with { IsExclusive = false };
        var condition = new CommitCondition(booking.Booking.Start, booking.Until, held => held.Count < 10);
        return store.Bookings.AddAsync(Any.Batch(booking) with { Condition = condition }, WriteContext.None, Cancellation);
    }

    private static bool Cut(PostgresDatabase database)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString);
        connection.Query(CutEveryone);
        return true;
    }

    private static BaseResource Full(int version) => Any.Hall(version: version) with
    {
        Contacts = [new() { Name = "Kari", Role = "Vaktmester", IsPrimary = true }, new() { Role = "no name" }],
        Content = new() { Gallery = [new() { Url = "/1.jpg", Order = 3 }, new() { Caption = "no address" }] },
        TimeLogic = new() { BlackoutPeriods = [new() { Name = "Sommer", FromDate = new(2026, 7, 1), ToDate = new(2026, 7, 31) }, new() { Name = "no dates" }] },
    };
}
