using NodaTime;
using Utleie.Domain.Storage;

namespace Utleie.Stores;

/// <summary>A time that a booking takes of one court.</summary>
internal readonly record struct Span(string Court, Instant Start, Instant End);

/// <summary>What bookings take, as it is stored.</summary>
internal static class Spans
{
    /// <summary>The spans of a booking in the order of courts and times, those that touch made one.</summary>
    /// <remarks>A constraint on spans does not know which are of one booking; and all who take them in one order never wait in a ring.</remarks>
    internal static List<Span> Of(StoredBooking booking)
    {
        List<Span> spans = [];
        foreach (var next in booking.Blocked.OrderBy(span => span.Court, StringComparer.Ordinal).ThenBy(span => span.Start))
        {
            if (spans is [.., var last] && string.Equals(last.Court, next.Court, StringComparison.Ordinal) && next.Start <= last.End)
                spans[^1] = last with { End = Instant.Max(last.End, next.End) };
            else
                spans.Add(new(next.Court, next.Start, next.End));
        }

        return spans;
    }
}
