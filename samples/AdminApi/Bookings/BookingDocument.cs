using AdminApi.Errors;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Storage;

namespace AdminApi.Bookings;

/// <summary>A booking as it is answered, to whom it is or to a caseworker.</summary>
/// <remarks>Source: 001 §10.2.</remarks>
internal sealed record BookingDocument
{
    public required string Id { get; init; }

    /// <summary>The rental object it is of.</summary>
    public required ResourceId RentalObjectId { get; init; }

    /// <summary>What has become of it.</summary>
    public required BookingStatus Status { get; init; }

    /// <summary>The courts or parts of a room; empty is the only court, or the whole.</summary>
    public required ValueList<string> CourtIds { get; init; }

    public required Instant Start { get; init; }

    public required Instant End { get; init; }

    public int? Participants { get; init; }

    /// <summary>How many units it takes.</summary>
    public required int Units { get; init; }

    public string? BookedBy { get; init; }

    /// <summary>The caseworker who made it, where that is another.</summary>
    public string? CreatedBy { get; init; }

    public required Instant CreatedAt { get; init; }

    public required int Version { get; init; }

    /// <summary>What it costs, as it was told.</summary>
    public QuoteDocument? Quote { get; init; }

    /// <summary>What the user should know though it is accepted.</summary>
    public ValueList<ReasonDocument> Notices { get; init; }

    /// <summary>What cancelling it has cost.</summary>
    public CancellationStatementDocument? Cancellation { get; init; }

    internal static BookingDocument Of(StoredBooking stored) => new()
    {
        Id = stored.Id,
        RentalObjectId = stored.Resource,
        Status = stored.Status,
        CourtIds = stored.Booking.CourtIds,
        Start = stored.Booking.Start,
        End = stored.Booking.End,
        Participants = stored.Booking.Participants,
        Units = stored.Booking.Units,
        BookedBy = stored.Booking.BookedBy,
        CreatedBy = stored.CreatedBy,
        CreatedAt = stored.CreatedAt,
        Version = stored.Version,
        Quote = stored.Quote,
    };
}
