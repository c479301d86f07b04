using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Sqlite;

/// <summary>Writes one booking and what it takes.</summary>
internal static class SqliteBooking
{
    /// <summary>Keeps a new booking; the reason where its id is taken or its time is.</summary>
    internal static Reason? Add(SqliteSession session, StoredBooking booking)
    {
        var written = session.Execute(
            """
            INSERT INTO bookings (id, rental_object_id, is_held, starts_at, blocked_until, booked_by, version, document)
            VALUES (@Id, @resource, @IsHeld, @start, @until, @BookedBy, @Version, @document) ON CONFLICT DO NOTHING
            """,
            Values(booking));
        return written == 0 ? Refusals.IdTaken(booking.Id) : Take(session, booking);
    }

    /// <summary>Puts a booking in the place of the one that is stored; the reason where its time is taken.</summary>
    internal static Reason? Replace(SqliteSession session, StoredBooking booking)
    {
        session.Execute("DELETE FROM booking_spans WHERE booking_id = @Id", new { booking.Id });
        session.Execute(
            """
            UPDATE bookings SET is_held = @IsHeld, starts_at = @start, blocked_until = @until, booked_by = @BookedBy, version = @Version, document = @document
            WHERE id = @Id
            """,
            Values(booking));
        return Take(session, booking);
    }

    /// <summary>Looks for what overlaps, and then takes the spans: no other writes in between (D134).</summary>
    private static Reason? Take(SqliteSession session, StoredBooking booking)
    {
        var excludes = booking.IsHeld && booking.IsExclusive;
        foreach (var span in Spans.Of(booking))
        {
            var taken = Values(booking, span);
            if (excludes && session.First<bool>(Overlap, taken))
                return Refusals.TimeTaken(booking.Id);
            session.Execute(Insert, taken);
        }

        return null;
    }

    private const string Overlap = """
        SELECT EXISTS (SELECT 1 FROM booking_spans
          WHERE rental_object_id = @resource AND court = @Court AND excludes AND ends_at > @start AND starts_at < @end)
        """;

    private const string Insert = """
        INSERT INTO booking_spans (booking_id, rental_object_id, court, starts_at, ends_at, excludes)
        VALUES (@Id, @resource, @Court, @start, @end, @excludes)
        """;

    private static object Values(StoredBooking booking, Span span) => new
    {
        booking.Id,
        resource = booking.Resource.ToString(),
        span.Court,
        start = span.Start.ToUnixTimeTicks(),
        end = span.End.ToUnixTimeTicks(),
        excludes = booking.IsHeld && booking.IsExclusive,
    };

    private static object Values(StoredBooking booking) => new
    {
        booking.Id,
        resource = booking.Resource.ToString(),
        booking.IsHeld,
        start = booking.Booking.Start.ToUnixTimeTicks(),
        until = booking.Until.ToUnixTimeTicks(),
        booking.Booking.BookedBy,
        booking.Version,
        document = StoreJson.Write(booking),
    };
}
