using NodaTime;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Bookings of a store that judges by its own rule what stands in whose way, in one step with the write.</summary>
/// <remarks>The sound store is told that they share their time, and asks the rule as its condition; on the shelf, a quantity below zero says which do not.</remarks>
/// <param name="sound">The sound store.</param>
/// <param name="conflict">Whether a new booking (first) cannot be kept beside one that is held.</param>
/// <param name="seesItself">Whether a change is judged against the version before it as well.</param>
internal class JudgingBookings(IUtleieStore sound, Func<StoredBooking, StoredBooking, bool> conflict, bool seesItself = false) : PassingBookings(sound)
{
    public override async Task<StoredBooking?> FindAsync(string id, CancellationToken cancellationToken) => Shown(await base.FindAsync(id, cancellationToken));

    public override async Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellationToken)
    {
        var page = await base.ListAsync(query, cancellationToken);
        return page with { Items = [.. page.Items.Select(booking => Shown(booking)!)] };
    }

    public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken)
    {
        var judged = new CommitCondition(Instant.MinValue, Instant.MaxValue, all => Judges(batch.Condition, all, batch.Bookings));
        return base.AddAsync(new() { Bookings = [.. batch.Bookings.Select(Hidden)], Condition = judged }, note, cancellationToken);
    }

    public override async Task<WriteOutcome> ReplaceAsync(StoredBooking booking, CommitCondition? condition, WriteContext note, CancellationToken cancellationToken)
    {
        var before = await FindAsync(booking.Id, cancellationToken);
        var judged = new CommitCondition(Instant.MinValue, Instant.MaxValue, all =>
            !(seesItself && before is { IsHeld: true } && conflict(booking with { Booking = booking.Booking with { Id = "itself" } }, before)) && Judges(condition, all, [booking]));
        return await base.ReplaceAsync(Hidden(booking), judged, note, cancellationToken);
    }

    private bool Judges(CommitCondition? condition, ValueList<StoredBooking> all, ValueList<StoredBooking> wanted)
    {
        ValueList<StoredBooking> held = [.. all.Select(booking => Shown(booking)!)];
        if (condition is not null && !condition.IsMet([.. held.Where(booking => booking.Until > condition.From && booking.Booking.Start < condition.To)]))
            return false;
        return !wanted.Where((booking, i) => held.Concat(wanted.Take(i)).Any(other => booking.IsHeld && other.IsHeld && conflict(booking, other))).Any();
    }

    private static StoredBooking Hidden(StoredBooking booking) =>
        booking.IsExclusive ? booking with { IsExclusive = false, Booking = booking.Booking with { Units = ~booking.Booking.Units } } : booking;

    private static StoredBooking? Shown(StoredBooking? booking) =>
        booking is { Booking.Units: < 0 } ? booking with { IsExclusive = true, Booking = booking.Booking with { Units = ~booking.Booking.Units } } : booking;
}
