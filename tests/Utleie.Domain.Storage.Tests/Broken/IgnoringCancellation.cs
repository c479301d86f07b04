using NodaTime;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Passes no token on: what nobody waits for is done all the same.</summary>
internal static class IgnoringCancellation
{
    internal static BrokenStore OfReads() => new(sound => new Rooms(sound));

    internal static BrokenStore OfWrites() => new(bookings: sound => new Bookings(sound));

    internal static BrokenStore OfSweeping() => new(receipts: sound => new IdempotencyRecords(sound));

    private sealed class Rooms(IUtleieStore sound) : PassingResources(sound)
    {
        public override Task<BaseResource?> FindAsync(Slug slug, CancellationToken cancellationToken) => base.FindAsync(slug, default);
    }

    private sealed class IdempotencyRecords(IUtleieStore sound) : PassingReceipts(sound)
    {
        public override Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellationToken) => base.RemoveBeforeAsync(time, default);
    }

    private sealed class Bookings(IUtleieStore sound) : PassingBookings(sound)
    {
        public override Task<WriteOutcome> AddAsync(BookingBatch batch, WriteContext note, CancellationToken cancellationToken) => base.AddAsync(batch, note, default);
    }
}
