using NodaTime;
using Utleie.Domain.Scheduling.Decisions;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Bookings that are changed on their way into the store.</summary>
internal sealed class KeepingBookings(IUtleieStore sound, Func<StoredBooking, StoredBooking> change) : PassingBookings(sound)
{
    public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken) =>
        base.AddAsync(batch with { Bookings = [.. batch.Bookings.Select(change)] }, note, cancellationToken);

    public override Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken) =>
        base.ReplaceAsync(change(booking), condition, note, cancellationToken);

    /// <summary>A booking whose every time is kept as something else.</summary>
    internal static StoredBooking Times(StoredBooking booking, Func<Instant, Instant> change) => booking with
    {
        Booking = booking.Booking with { Start = change(booking.Booking.Start), End = change(booking.Booking.End) },
        Blocked = [.. booking.Blocked.Select(span => span with { Start = change(span.Start), End = change(span.End) })],
        CreatedAt = change(booking.CreatedAt),
    };

    /// <summary>A booking kept by a date and two times of day, the second of which is on the date as well.</summary>
    internal static StoredBooking OnOneDate(StoredBooking booking)
    {
        Instant SameDate(Instant end) => end - Duration.FromDays((end.InUtc().Date - booking.Booking.Start.InUtc().Date).Days);
        var end = SameDate(booking.Booking.End);
        return end <= booking.Booking.Start
            ? booking with { Booking = booking.Booking with { Start = end, End = booking.Booking.Start }, Blocked = [.. booking.Blocked.Select(span => new BlockedSpan(span.Resource, span.Court, end, booking.Booking.Start, span.RasterMinutes))] }
            : booking with { Booking = booking.Booking with { End = end }, Blocked = [.. booking.Blocked.Select(span => span with { End = SameDate(span.End) > span.Start ? SameDate(span.End) : end })] };
    }
}

/// <summary>What is not there is an exception.</summary>
internal sealed class ThrowingBookings(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<StoredBooking?> FindAsync(string id, CancellationToken cancellationToken) => await base.FindAsync(id, cancellationToken) ?? throw new KeyNotFoundException();
}

/// <summary>Finds bookings by a collation that minds neither case nor blanks at the end.</summary>
internal sealed class CollatingIds(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        var all = await ListAsync(new() { Page = new() { Limit = PageRequest.MaxLimit } }, cancellationToken);
        var taken = batch.Bookings.FirstOrDefault(booking => all.Items.Any(other => other.Id != booking.Id && string.Equals(other.Id.TrimEnd(), booking.Id.TrimEnd(), StringComparison.OrdinalIgnoreCase)));
        return taken is null ? await base.AddAsync(batch, note, cancellationToken) : new WriteRefusal(Answers.Reason.Of(StorageCodes.IdTaken, Answers.Argument.Of("id", taken.Id)));
    }
}

/// <summary>Puts what is added in the place of what is there, and adds what is to be changed: an upsert for both.</summary>
internal sealed class UpsertingBookings(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.AddAsync(batch, note, cancellationToken);
        if (!Is(outcome, StorageCodes.IdTaken))
            return outcome;
        foreach (var booking in batch.Bookings.ToArray())
        {
            outcome = await FindAsync(booking.Id, cancellationToken) is { } stored
                ? await base.ReplaceAsync(booking with { Version = stored.Version + 1 }, batch.Condition, note, cancellationToken)
                : await base.AddAsync(new() { Bookings = [booking] }, note, cancellationToken);
        }

        return outcome;
    }

    public override async Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.ReplaceAsync(booking, condition, note, cancellationToken);
        return Is(outcome, StorageCodes.NotFound) ? await base.AddAsync(new() { Bookings = [booking with { Version = 1 }], Condition = condition }, note, cancellationToken) : outcome;
    }
}

/// <summary>Never asks what version is stored.</summary>
internal sealed class VersionlessBookings(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.ReplaceAsync(booking, condition, note, cancellationToken);
        return Is(outcome, StorageCodes.Outdated)
            ? await ReplaceAsync(booking with { Version = (await FindAsync(booking.Id, cancellationToken))!.Version + 1 }, condition, note, cancellationToken)
            : outcome;
    }
}

/// <summary>A change is laid over the older version, whose members remain where the new one has none.</summary>
internal sealed class MergingBookings(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken) =>
        await base.ReplaceAsync(booking with { CreatedBy = booking.CreatedBy ?? (await FindAsync(booking.Id, cancellationToken))?.CreatedBy }, condition, note, cancellationToken);
}

/// <summary>Keeps what a booking held before it was moved.</summary>
internal sealed class HoldingBoth(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken)
    {
        var before = await FindAsync(booking.Id, cancellationToken);
        var outcome = await base.ReplaceAsync(booking, condition, note, cancellationToken);
        if (outcome.Value is Written && before!.IsHeld && booking.IsHeld && before.Blocked != booking.Blocked)
            await base.AddAsync(new() { Bookings = [before with { Version = 1, Booking = before.Booking with { Id = $"{booking.Id}, before" } }] }, WriteContext.None, cancellationToken);
        return outcome;
    }
}
