using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings;

// D27c.
/// <summary>What has become of a booking (booking-status).</summary>
/// <remarks>Source: 001 §10.2.</remarks>
[JsonConverter(typeof(WireWordConverter<BookingStatus>))]
public sealed class BookingStatus : SmartEnum<BookingStatus, string>, IWireWord<BookingStatus>
{
    /// <summary>Waiting for a caseworker (venter behandling); it holds its time meanwhile.</summary>
    public static readonly BookingStatus Pending = new(nameof(Pending), "pending", occupies: true, isFinal: false);

    /// <summary>Agreed (bekreftet).</summary>
    public static readonly BookingStatus Confirmed = new(nameof(Confirmed), "confirmed", occupies: true, isFinal: false);

    /// <summary>Turned down (avslått).</summary>
    public static readonly BookingStatus Rejected = new(nameof(Rejected), "rejected", occupies: false, isFinal: true);

    /// <summary>Given up by the one who made it, or by the municipality (avbestilt).</summary>
    public static readonly BookingStatus Cancelled = new(nameof(Cancelled), "cancelled", occupies: false, isFinal: true);

    /// <summary>Held (gjennomført).</summary>
    public static readonly BookingStatus Completed = new(nameof(Completed), "completed", occupies: true, isFinal: true);

    /// <summary>No one came (ikke møtt); the time was held for them all the same.</summary>
    public static readonly BookingStatus NoShow = new(nameof(NoShow), "no_show", occupies: true, isFinal: true);

    private BookingStatus(string name, string wire, bool occupies, bool isFinal)
        : base(name, wire) => (Occupies, IsFinal) = (occupies, isFinal);

    /// <inheritdoc/>
    public static ValueList<BookingStatus> All { get; } = [Pending, Confirmed, Rejected, Cancelled, Completed, NoShow];

    /// <summary>Whether no one else can have its time.</summary>
    public bool Occupies { get; }

    /// <summary>Whether nothing more becomes of it.</summary>
    public bool IsFinal { get; }

    /// <summary>How the calendar shows the time of the booking; a time that is given up is not shown at all.</summary>
    [JsonIgnore]
    public OccupancyStatus Occupancy => this == Pending ? OccupancyStatus.Pending : OccupancyStatus.Confirmed;

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out BookingStatus? value)
    {
        value = All.FirstOrDefault(status => string.Equals(status.Value, word, StringComparison.Ordinal));
        return value is not null;
    }
}
