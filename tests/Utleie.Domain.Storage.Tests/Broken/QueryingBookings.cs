namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Bookings that are looked for by another query than was asked, of which some are left out then.</summary>
internal sealed class QueryingBookings(IUtleieStore sound, Func<BookingQuery, BookingQuery> ask, Func<BookingQuery, StoredBooking, bool>? passes = null) : PassingBookings(sound)
{
    public override async Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellationToken)
    {
        if (passes is null)
            return await base.ListAsync(ask(query), cancellationToken);
        List<StoredBooking> all = [];
        for (string? after = query.Page.After, next = ""; next is not null; after = next)
        {
            var page = await base.ListAsync(ask(query) with { Page = new() { After = after, Limit = PageRequest.MaxLimit } }, cancellationToken);
            all.AddRange(page.Items.Where(booking => passes(query, booking)));
            next = page.Next;
        }

        return new([.. all.Take(query.Page.Limit)], all.Count > query.Page.Limit ? all[query.Page.Limit - 1].Id : null);
    }
}

/// <summary>Cuts a page first, and leaves out what does not fit the query then.</summary>
internal sealed class CuttingFirstBookings(IUtleieStore sound) : PassingBookings(sound)
{
    public override async Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellationToken)
    {
        var page = await base.ListAsync(new() { Page = query.Page }, cancellationToken);
        var wanted = await base.ListAsync(query with { Page = query.Page with { Limit = PageRequest.MaxLimit } }, cancellationToken);
        return page with { Items = [.. page.Items.Where(booking => wanted.Items.Contains(booking))] };
    }
}
