using System.Runtime.CompilerServices;
using Utleie.Domain.Access;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Storage;

/// <summary>Reads everything that a query matches, page by page, so that a decision is never made on the first page alone.</summary>
public static class StoreReading
{
    /// <summary>Returns every booking that a query matches, ordered by id; pages are read as the sequence is enumerated.</summary>
    /// <param name="bookings">The store.</param>
    /// <param name="query">The query; its page is ignored.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static IAsyncEnumerable<StoredBooking> AllAsync(this IBookingStore bookings, BookingQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bookings);
        ArgumentNullException.ThrowIfNull(query);
        return PagesAsync(page => bookings.ListAsync(query with { Page = page }, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Returns every reservation that occupies time of a rental object in a window: the input a calendar needs to prevent double bookings.
    /// </summary>
    /// <param name="bookings">The store.</param>
    /// <param name="resource">The id of the rental object.</param>
    /// <param name="window">The window, such as those of <see cref="Scheduling.Calendars.FacilityCalendar.NeedsOf"/>.</param>
    /// <param name="bookedBy">Returns only the reservations of one user, compared ordinally; null returns everyone's.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static async Task<ValueList<Reservation>> HeldAsync(
        this IBookingStore bookings, ResourceId resource, TimeWindow window, string? bookedBy = null, CancellationToken cancellationToken = default)
    {
        var query = new BookingQuery { Resource = resource, From = window.From, To = window.To, BookedBy = bookedBy, OnlyHeld = true };
        var held = new List<Reservation>();
        await foreach (var booking in bookings.AllAsync(query, cancellationToken).ConfigureAwait(false))
            held.Add(booking.Booking);
        return [.. held];
    }

    /// <summary>Returns every rental object that a query matches, ordered by id; pages are read as the sequence is enumerated.</summary>
    /// <param name="resources">The store.</param>
    /// <param name="query">The query; its page is ignored.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static IAsyncEnumerable<BaseResource> AllAsync(this IResourceStore resources, ResourceQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(query);
        return PagesAsync(page => resources.ListAsync(query with { Page = page }, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Returns every audit entry that a query matches, in the order of the store; pages are read as the sequence is enumerated.
    /// </summary>
    /// <param name="audit">The store.</param>
    /// <param name="query">The query; its page is ignored.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static IAsyncEnumerable<AuditEntry> AllAsync(this IAuditStore audit, AuditQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(query);
        return PagesAsync(page => audit.ListAsync(query with { Page = page }, cancellationToken), cancellationToken);
    }

    /// <summary>Returns every request that a query matches, ordered by id; pages are read as the sequence is enumerated.</summary>
    /// <param name="requests">The store.</param>
    /// <param name="query">The query; its page is ignored.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static IAsyncEnumerable<RequestCase> AllAsync(this IRequestStore requests, RequestQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(query);
        return PagesAsync(page => requests.ListAsync(query with { Page = page }, cancellationToken), cancellationToken);
    }

    /// <summary>Returns every issue that a query matches, ordered by id; pages are read as the sequence is enumerated.</summary>
    /// <param name="issues">The store.</param>
    /// <param name="query">The query; its page is ignored.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static IAsyncEnumerable<StoredIssue> AllAsync(this IIssueStore issues, IssueQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(issues);
        ArgumentNullException.ThrowIfNull(query);
        return PagesAsync(page => issues.ListAsync(query with { Page = page }, cancellationToken), cancellationToken);
    }

    private static async IAsyncEnumerable<T> PagesAsync<T>(Func<PageRequest, Task<Page<T>>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (string? after = null; ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await read(new() { Limit = PageRequest.MaxLimit, After = after }).ConfigureAwait(false);
            foreach (var item in (IEnumerable<T>)page.Items)
                yield return item;
            after = page.Next;
            if (after is null)
                yield break;
        }
    }
}
