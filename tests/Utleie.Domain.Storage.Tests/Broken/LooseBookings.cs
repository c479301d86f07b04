namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Looks whether the time is free, and writes a moment later.</summary>
internal sealed class LookingFirstBookings(IUtleieStore sound) : JudgingBookings(sound, static (_, _) => false)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        var taken = await Taken([.. batch.Bookings], cancellationToken);
        await Race.Pause(cancellationToken);
        return taken is null ? await base.AddAsync(batch, note, cancellationToken) : await Sound.Bookings.AddAsync(batch with { Condition = Never }, note, cancellationToken);
    }

    public override async Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken)
    {
        var taken = await Taken([booking], cancellationToken);
        await Race.Pause(cancellationToken);
        return taken is null ? await base.ReplaceAsync(booking, condition, note, cancellationToken) : await Sound.Bookings.ReplaceAsync(booking, Never, note, cancellationToken);
    }

    private static CommitCondition Never { get; } = new(NodaTime.Instant.MinValue, NodaTime.Instant.MaxValue, static _ => false);

    private async Task<StoredBooking?> Taken(StoredBooking[] wanted, CancellationToken cancellationToken)
    {
        var held = await ListAsync(new() { OnlyHeld = true, Page = new() { Limit = PageRequest.MaxLimit } }, cancellationToken);
        return wanted.Where((booking, i) => held.Items.Concat(wanted.Take(i)).Any(booking.ConflictsWith)).FirstOrDefault();
    }
}

/// <summary>Asks a condition about another list than it should, or does something else with it.</summary>
internal sealed class Rechecking(IUtleieStore sound, Func<CommitCondition, CommitCondition?> change) : PassingBookings(sound)
{
    public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken) =>
        base.AddAsync(batch with { Condition = batch.Condition is { } condition ? change(condition) : null }, note, cancellationToken);

    public override Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken) =>
        base.ReplaceAsync(booking, condition is null ? null : change(condition), note, cancellationToken);
}

/// <summary>Asks the condition of a change about the booking that is changed as well.</summary>
internal sealed class RecheckingItself(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken)
    {
        var before = await FindAsync(booking.Id, cancellationToken);
        var change = condition is null || before is not { IsHeld: true } ? condition : condition with { IsMet = held => condition.IsMet([before, .. held]) };
        return await base.ReplaceAsync(booking, change, note, cancellationToken);
    }
}

/// <summary>Asks a condition, and writes a moment later.</summary>
internal sealed class RecheckingFirst(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        if (batch.Condition is not { } condition)
            return await base.AddAsync(batch, note, cancellationToken);
        var held = await ListAsync(new() { Resource = batch.Bookings[0].Resource, From = condition.From, To = condition.To, OnlyHeld = true }, cancellationToken);
        var holds = condition.IsMet(held.Items);
        await Race.Pause(cancellationToken);
        return await base.AddAsync(holds ? batch with { Condition = null } : batch with { Condition = condition with { IsMet = _ => false } }, note, cancellationToken);
    }
}

/// <summary>Where a condition says yes, no span is asked.</summary>
internal sealed class RecheckingOnly(IUtleieStore sound) : JudgingBookings(sound, static (_, _) => false)
{
    public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken) =>
        batch.Condition is null ? Sound.Bookings.AddAsync(batch, note, cancellationToken) : base.AddAsync(batch, note, cancellationToken);

    public override Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken) =>
        Sound.Bookings.ReplaceAsync(booking, condition, note, cancellationToken);
}

/// <summary>Writes a batch one by one until one is refused.</summary>
internal sealed class HalfBatches(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        WriteOutcome outcome = Written.Instance;
        foreach (var (i, booking) in batch.Bookings.Index())
        {
            outcome = await base.AddAsync(new() { Bookings = [booking], Condition = batch.Condition }, i == 0 ? note : WriteContext.None, cancellationToken);
            if (outcome.Value is not Written)
                return outcome;
            if (i < 3)
                await Task.Delay(TimeSpan.FromMilliseconds(1), cancellationToken);
        }

        return outcome;
    }
}

/// <summary>Keeps the first hundred of a batch.</summary>
internal sealed class ShortBatches(IUtleieStore sound) : PassingBookings(sound)
{
    public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken) =>
        base.AddAsync(batch with { Bookings = [.. batch.Bookings.Take(100)] }, note, cancellationToken);
}

/// <summary>Judges the bookings of a batch by what is stored alone, not by each other.</summary>
internal sealed class BatchesBesideThemselves(IUtleieStore sound) : JudgingBookings(sound, static (_, _) => false)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        var condition = new CommitCondition(NodaTime.Instant.MinValue, NodaTime.Instant.MaxValue, held => !batch.Bookings.Any(booking => held.Any(booking.ConflictsWith)));
        return batch.Condition is null && batch.Bookings.Count > 1 ? await base.AddAsync(batch with { Condition = condition }, note, cancellationToken) : await Sound.Bookings.AddAsync(batch, note, cancellationToken);
    }

    public override Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken) =>
        Sound.Bookings.ReplaceAsync(booking, condition, note, cancellationToken);
}

/// <summary>Takes bookings of what is not there: the object is made for them.</summary>
internal sealed class BookingAnything(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.AddAsync(batch, note, cancellationToken);
        if (!Is(outcome, StorageCodes.NotFound))
            return outcome;
        var id = batch.Bookings[0].Resource;
        await Sound.Resources.AddAsync(new Resources.Venue { Identity = new() { ObjectId = id, Slug = Slug.Parse($"{id}") }, Metadata = new() { Version = 1 } }, WriteContext.None, cancellationToken);
        return await base.AddAsync(batch, note, cancellationToken);
    }
}

/// <summary>Lets go of nothing: what is cancelled still holds its time.</summary>
internal sealed class HoldingCancelled(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        var all = await ListAsync(new() { Resource = batch.Bookings[0].Resource, Page = new() { Limit = PageRequest.MaxLimit } }, cancellationToken);
        var taken = batch.Bookings.Any(booking => all.Items.Any(other => !other.IsHeld && booking.ConflictsWith(other with { Status = Domain.Bookings.BookingStatus.Confirmed })));
        return await base.AddAsync(taken ? batch with { Condition = new(NodaTime.Instant.MinValue, NodaTime.Instant.MaxValue, _ => false) } : batch, note, cancellationToken);
    }
}
