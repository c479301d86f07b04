using Npgsql;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Postgres;

/// <summary>The statements that write a booking and what it takes.</summary>
internal static class BookingSql
{
    /// <summary>Keeps a new booking, and takes its spans.</summary>
    internal static NpgsqlBatchCommand[] Add(StoredBooking booking) => [Insert(booking), Take(booking)];

    /// <summary>Keeps a new booking; writes nothing where its id is taken.</summary>
    private static NpgsqlBatchCommand Insert(StoredBooking booking) => Batch.Command(
        """
        INSERT INTO bookings (id, rental_object_id, status, is_held, starts_at, ends_at, blocked_until, booked_by, created_at, version, document)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb) ON CONFLICT (id) DO NOTHING
        """,
        Values(booking));

    /// <summary>Puts a booking in the place of the one that is stored.</summary>
    internal static NpgsqlBatchCommand Update(StoredBooking booking) => Batch.Command(
        """
        UPDATE bookings SET status = $3, is_held = $4, starts_at = $5, ends_at = $6, blocked_until = $7, booked_by = $8, created_at = $9,
          version = $10, document = $11::jsonb
        WHERE id = $1 AND rental_object_id = $2
        """,
        Values(booking));

    /// <summary>Takes the spans of a booking; writes fewer where another has some of them, which it first waits to know for certain (D132).</summary>
    internal static NpgsqlBatchCommand Take(StoredBooking booking)
    {
        var spans = Spans.Of(booking);
        return Batch.Command(
            """
            INSERT INTO booking_spans (booking_id, rental_object_id, court, span, excludes)
            SELECT $1, $2, court, tstzrange(starts_at, ends_at), $6 FROM unnest($3, $4, $5) AS taken (court, starts_at, ends_at)
            ON CONFLICT DO NOTHING
            """,
            booking.Id,
            booking.Resource.Value,
            spans.Select(span => span.Court).ToArray(),
            spans.Select(span => PostgresTime.Of(span.Start)).ToArray(),
            spans.Select(span => PostgresTime.Of(span.End)).ToArray(),
            booking.IsHeld && booking.IsExclusive);
    }

    /// <summary>Lets go of what a booking took.</summary>
    internal static NpgsqlBatchCommand LetGo(string id) => Batch.Command("DELETE FROM booking_spans WHERE booking_id = $1", id);

    private static object?[] Values(StoredBooking booking) =>
    [
        booking.Id,
        booking.Resource.Value,
        booking.Status.Value,
        booking.IsHeld,
        PostgresTime.Of(booking.Booking.Start),
        PostgresTime.Of(booking.Booking.End),
        PostgresTime.Of(booking.Until),
        booking.Booking.BookedBy,
        PostgresTime.Of(booking.CreatedAt),
        booking.Version,
        StoreJson.Write(booking),
    ];
}
