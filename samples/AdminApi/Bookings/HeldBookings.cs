using AdminApi.Http;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Storage;

namespace AdminApi.Bookings;

/// <summary>Loads what is held, page by page.</summary>
internal sealed class HeldBookings(IUtleieStore store, Call call)
{
    /// <summary>What holds an object's time in a window.</summary>
    internal Task<IReadOnlyList<Reservation>> OfAsync(ResourceId resource, BookingWindow window) =>
        AllAsync(new() { Resource = resource, From = window.From, To = window.To, OnlyHeld = true });

    /// <summary>What one user holds of an object in a window.</summary>
    internal Task<IReadOnlyList<Reservation>> OfAsync(ResourceId resource, string user, BookingWindow window) =>
        AllAsync(new() { Resource = resource, BookedBy = user, From = window.From, To = window.To, OnlyHeld = true });

    private async Task<IReadOnlyList<Reservation>> AllAsync(BookingQuery query)
    {
        var all = new List<Reservation>();
        for (string? after = ""; after is not null;)
        {
            var page = new PageRequest { Limit = PageRequest.MaxLimit, After = after.Length == 0 ? null : after };
            var found = await store.Bookings.ListAsync(query with { Page = page }, call.Cancellation).ConfigureAwait(false);
            all.AddRange(found.Items.Select(booking => booking.Booking));
            after = found.Next;
        }

        return all;
    }
}
