using NodaTime;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Bookings of a store that judges by its own rule what stands in whose way, in one step with the write.</summary>
/// <remarks>The sound store is told that they share their time, and asks the rule as its recheck; on the shelf, a quantity below zero says which do not.</remarks>
/// <param name="sound">The sound store.</param>
/// <param name="conflict">Whether a new booking (first) cannot be kept beside one that is held.</param>
/// <param name="seesItself">Whether a change is judged against the version before it as well.</param>
internal class JudgingBookings(IUtleieStore sound, Func<StoredBooking, StoredBooking, bool> conflict, bool seesItself = false) : PassingBookings(sound)
{
    public override async Task<StoredBooking?> FindAsync(string id, CancellationToken cancellation) => Shown(await base.FindAsync(id, cancellation));

    public override async Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellation)
    {
        var page = await base.ListAsync(query, cancellation);
        return page with { Items = [.. page.Items.Select(booking => Shown(booking)!)] };
    }

    public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteNote note, CancellationToken cancellation)
    {
        var judged = new BookingRecheck(Instant.MinValue, Instant.MaxValue, all => Judges(batch.Recheck, all, batch.Bookings));
        return base.AddAsync(new() { Bookings = [.. batch.Bookings.Select(Hidden)], Recheck = judged }, note, cancellation);
    }

    public override async Task<WriteOutcome> ReplaceAsync(StoredBooking booking, BookingRecheck? recheck, WriteNote note, CancellationToken cancellation)
    {
        var before = await FindAsync(booking.Id, cancellation);
        var judged = new BookingRecheck(Instant.MinValue, Instant.MaxValue, all =>
            !(seesItself && before is { IsHeld: true } && conflict(booking with { Booking = booking.Booking with { Id = "itself" } }, before)) && Judges(recheck, all, [booking]));
        return await base.ReplaceAsync(Hidden(booking), judged, note, cancellation);
    }

    private bool Judges(BookingRecheck? recheck, ValueList<StoredBooking> all, ValueList<StoredBooking> wanted)
    {
        ValueList<StoredBooking> held = [.. all.Select(booking => Shown(booking)!)];
        if (recheck is not null && !recheck.Holds([.. held.Where(booking => booking.Until > recheck.From && booking.Booking.Start < recheck.To)]))
            return false;
        return !wanted.Where((booking, i) => held.Concat(wanted.Take(i)).Any(other => booking.IsHeld && other.IsHeld && conflict(booking, other))).Any();
    }

    private static StoredBooking Hidden(StoredBooking booking) =>
        booking.IsExclusive ? booking with { IsExclusive = false, Booking = booking.Booking with { Quantity = ~booking.Booking.Quantity } } : booking;

    private static StoredBooking? Shown(StoredBooking? booking) =>
        booking is { Booking.Quantity: < 0 } ? booking with { IsExclusive = true, Booking = booking.Booking with { Quantity = ~booking.Booking.Quantity } } : booking;
}
