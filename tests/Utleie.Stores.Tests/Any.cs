using NodaTime;
using Utleie.Domain.Access;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Tests;

/// <summary>Things to store.</summary>
internal static class Any
{
    internal static readonly Instant Noon = Instant.FromUtc(2026, 2, 6, 12, 0);

    internal static ResourceId Id(int number) => ResourceId.Version7(Noon, (UInt128)(uint)number);

    internal static BaseResource Hall(int number = 1, int version = 1) => new Venue
    {
        Identity = new()
        {
            ObjectId = Id(number),
            Slug = Slug.From($"hall {number}"),
            DisplayName = $"Hall {number}",
            OwnerUnit = "Kultur og idrett",
        },
        Metadata = new() { Status = ResourceStatus.Draft, Version = version, CreatedAt = Noon },
    };

    private static Instant At(int hour) => Noon + Duration.FromHours(hour);

    /// <summary>A booking from an hour after noon for an hour, of court A unless others are named.</summary>
    internal static StoredBooking Booking(string id, int hour = 0, int hall = 1, params string[] courts) => new()
    {
        Resource = Id(hall),
        Booking = new() { Id = id, CourtIds = [.. courts], Start = At(hour), End = At(hour + 1), BookedBy = "kari" },
        Status = BookingStatus.Confirmed,
        Blocked = [.. (courts is [] ? ["a"] : courts).Select(court => new BlockedSpan(Id(hall).ToString(), court, At(hour), At(hour + 1), 30))],
        CreatedAt = Noon,
    };

    internal static WriteContext Note(string key) => new() { IdempotencyRecord = new(key, "digest", """{"ok":true}""", Noon) };

    internal static AuditEntry Entry(string id) =>
        new() { LogId = id, Timestamp = Noon, Action = AuditAction.Create, EntityType = "Booking", UserId = "kari" };

    internal static BookingBatch Batch(params StoredBooking[] bookings) => new() { Bookings = [.. bookings] };
}
