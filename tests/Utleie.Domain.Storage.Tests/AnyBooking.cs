using NodaTime;
using Utleie.Domain.Bookings;
using Utleie.Domain.Scheduling.Decisions;

namespace Utleie.Domain.Storage.Tests;

/// <summary>Bookings to begin from.</summary>
internal static class AnyBooking
{
    internal static readonly Instant Morning = Instant.FromUtc(2026, 2, 9, 8, 0);

    internal static readonly ResourceId Room = ResourceId.Version7(Morning, 1);

    internal static StoredBooking Of(string id, int from = 0, int hours = 1, string court = "bane-1") => new()
    {
        Resource = Room,
        Booking = new() { Id = id, CourtIds = [court], Start = Morning + Duration.FromHours(from), End = Morning + Duration.FromHours(from + hours) },
        Status = BookingStatus.Confirmed,
        Blocked = [new BlockedSpan(Room.ToString(), court, Morning + Duration.FromHours(from), Morning + Duration.FromHours(from + hours), 60)],
        CreatedAt = Morning,
    };
}
