namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Looks whether the time is free, and writes a moment later.</summary>
internal sealed class LookingFirstBookings(IUtleieStore sound) : JudgingBookings(sound, static (_, _) => false)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation)
    {
        var taken = await Taken([.. batch.Bookings], cancellation);
        await Race.Pause(cancellation);
        return taken is null ? await base.AddAsync(batch, note, cancellation) : await Sound.Bookings.AddAsync(batch with { Recheck = Never }, note, cancellation);
    }

    public override async Task<WriteOutcome> ReplaceAsync(StoredBooking booking, BookingRecheck? recheck, WriteNote note, CancellationToken cancellation)
    {
        var taken = await Taken([booking], cancellation);
        await Race.Pause(cancellation);
        return taken is null ? await base.ReplaceAsync(booking, recheck, note, cancellation) : await Sound.Bookings.ReplaceAsync(booking, Never, note, cancellation);
    }

    private static BookingRecheck Never { get; } = new(NodaTime.Instant.MinValue, NodaTime.Instant.MaxValue, static _ => false);

    private async Task<StoredBooking?> Taken(StoredBooking[] wanted, CancellationToken cancellation)
    {
        var held = await ListAsync(new() { OnlyHeld = true, Page = new() { Limit = PageRequest.MaxLimit } }, cancellation);
        return wanted.Where((booking, i) => held.Items.Concat(wanted.Take(i)).Any(booking.ConflictsWith)).FirstOrDefault();
    }
}

/// <summary>Asks a recheck about another list than it should, or does something else with it.</summary>
internal sealed class Rechecking(IUtleieStore sound, Func<BookingRecheck, BookingRecheck?> change) : PassingBookings(sound)
{
    public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation) =>
        base.AddAsync(batch with { Recheck = batch.Recheck is { } recheck ? change(recheck) : null }, note, cancellation);

    public override Task<WriteOutcome> ReplaceAsync(StoredBooking booking, BookingRecheck? recheck, WriteNote note, CancellationToken cancellation) =>
        base.ReplaceAsync(booking, recheck is null ? null : change(recheck), note, cancellation);
}

/// <summary>Asks the recheck of a change about the booking that is changed as well.</summary>
internal sealed class RecheckingItself(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> ReplaceAsync(StoredBooking booking, BookingRecheck? recheck, WriteNote note, CancellationToken cancellation)
    {
        var before = await FindAsync(booking.Id, cancellation);
        var change = recheck is null || before is not { IsHeld: true } ? recheck : recheck with { Holds = held => recheck.Holds([before, .. held]) };
        return await base.ReplaceAsync(booking, change, note, cancellation);
    }
}

/// <summary>Asks a recheck, and writes a moment later.</summary>
internal sealed class RecheckingFirst(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation)
    {
        if (batch.Recheck is not { } recheck)
            return await base.AddAsync(batch, note, cancellation);
        var held = await ListAsync(new() { Resource = batch.Bookings[0].Resource, From = recheck.From, To = recheck.To, OnlyHeld = true }, cancellation);
        var holds = recheck.Holds(held.Items);
        await Race.Pause(cancellation);
        return await base.AddAsync(holds ? batch with { Recheck = null } : batch with { Recheck = recheck with { Holds = _ => false } }, note, cancellation);
    }
}

/// <summary>Where a recheck says yes, no span is asked.</summary>
internal sealed class RecheckingOnly(IUtleieStore sound) : JudgingBookings(sound, static (_, _) => false)
{
    public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation) =>
        batch.Recheck is null ? Sound.Bookings.AddAsync(batch, note, cancellation) : base.AddAsync(batch, note, cancellation);

    public override Task<WriteOutcome> ReplaceAsync(StoredBooking booking, BookingRecheck? recheck, WriteNote note, CancellationToken cancellation) =>
        Sound.Bookings.ReplaceAsync(booking, recheck, note, cancellation);
}

/// <summary>Writes a batch one by one until one is refused.</summary>
internal sealed class HalfBatches(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation)
    {
        WriteOutcome outcome = new WriteOutcome.Written();
        foreach (var (i, booking) in batch.Bookings.Index())
        {
            outcome = await base.AddAsync(new() { Bookings = [booking], Recheck = batch.Recheck }, i == 0 ? note : WriteNote.None, cancellation);
            if (outcome is not WriteOutcome.Written)
                return outcome;
            if (i < 3)
                await Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
        }

        return outcome;
    }
}

/// <summary>Keeps the first hundred of a batch.</summary>
internal sealed class ShortBatches(IUtleieStore sound) : PassingBookings(sound)
{
    public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation) =>
        base.AddAsync(batch with { Bookings = [.. batch.Bookings.Take(100)] }, note, cancellation);
}

/// <summary>Judges the bookings of a batch by what is stored alone, not by each other.</summary>
internal sealed class BatchesBesideThemselves(IUtleieStore sound) : JudgingBookings(sound, static (_, _) => false)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation)
    {
        var recheck = new BookingRecheck(NodaTime.Instant.MinValue, NodaTime.Instant.MaxValue, held => !batch.Bookings.Any(booking => held.Any(booking.ConflictsWith)));
        return batch.Recheck is null && batch.Bookings.Count > 1 ? await base.AddAsync(batch with { Recheck = recheck }, note, cancellation) : await Sound.Bookings.AddAsync(batch, note, cancellation);
    }

    public override Task<WriteOutcome> ReplaceAsync(StoredBooking booking, BookingRecheck? recheck, WriteNote note, CancellationToken cancellation) =>
        Sound.Bookings.ReplaceAsync(booking, recheck, note, cancellation);
}

/// <summary>Takes bookings of what is not there: the object is made for them.</summary>
internal sealed class BookingAnything(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation)
    {
        var outcome = await base.AddAsync(batch, note, cancellation);
        if (!Is(outcome, StorageCodes.NotFound))
            return outcome;
        var id = batch.Bookings[0].Resource;
        await Sound.Resources.AddAsync(new Resources.Venue { Identity = new() { ObjectId = id, Slug = Slug.Parse($"{id}") }, Metadata = new() { Version = 1 } }, WriteNote.None, cancellation);
        return await base.AddAsync(batch, note, cancellation);
    }
}

/// <summary>Lets go of nothing: what is cancelled still holds its time.</summary>
internal sealed class HoldingCancelled(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation)
    {
        var all = await ListAsync(new() { Resource = batch.Bookings[0].Resource, Page = new() { Limit = PageRequest.MaxLimit } }, cancellation);
        var taken = batch.Bookings.Any(booking => all.Items.Any(other => !other.IsHeld && booking.ConflictsWith(other with { Status = Domain.Bookings.BookingStatus.Confirmed })));
        return await base.AddAsync(taken ? batch with { Recheck = new(NodaTime.Instant.MinValue, NodaTime.Instant.MaxValue, _ => false) } : batch, note, cancellation);
    }
}
