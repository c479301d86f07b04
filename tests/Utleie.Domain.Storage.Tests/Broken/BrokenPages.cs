using System.Globalization;
using Utleie.Domain.Access;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>How a page is cut out of everything that a query finds, which comes in ordinal order.</summary>
internal abstract class Cutting
{
    internal abstract Page<T> Cut<T>(IReadOnlyList<T> all, Func<T, string> id, PageRequest page);

    /// <summary>A store whose pages are cut so.</summary>
    internal BrokenStore Store() => new(
        sound => new Rooms(sound, this), sound => new Bookings(sound, this), sound => new Files(sound, this), sound => new Log(sound, this),
        requests: sound => new Requests(sound, this), issues: sound => new Issues(sound, this));

    private async Task<Page<T>> Cut<T>(Func<PageRequest, Task<Page<T>>> list, Func<T, string> id, PageRequest page)
    {
        List<T> all = [];
        for (string? after = null, next = ""; next is not null; after = next)
        {
            var part = await list(new() { After = after, Limit = PageRequest.MaxLimit });
            all.AddRange(part.Items);
            next = part.Next;
        }

        return Cut(all, id, page);
    }

    private sealed class Rooms(IUtleieStore sound, Cutting cutting) : PassingResources(sound)
    {
        public override Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellationToken) =>
            cutting.Cut(page => base.ListAsync(query with { Page = page }, cancellationToken), room => ResourceKey.Of(room).Id.ToString(), query.Page);
    }

    private sealed class Bookings(IUtleieStore sound, Cutting cutting) : PassingBookings(sound)
    {
        public override Task<Page<StoredBooking>> ListAsync(BookingQuery query, CancellationToken cancellationToken) =>
            cutting.Cut(page => base.ListAsync(query with { Page = page }, cancellationToken), booking => booking.Id, query.Page);
    }

    private sealed class Files(IUtleieStore sound, Cutting cutting) : PassingAttachments(sound)
    {
        public override Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellationToken) =>
            cutting.Cut(part => base.ListAsync(resource, part, cancellationToken), file => file.Attachment.Id!, page);
    }

    private sealed class Requests(IUtleieStore sound, Cutting cutting) : PassingRequests(sound)
    {
        public override Task<Page<RequestCase>> ListAsync(RequestQuery query, CancellationToken cancellationToken) =>
            cutting.Cut(page => base.ListAsync(query with { Page = page }, cancellationToken), request => request.Request.Id!, query.Page);
    }

    private sealed class Issues(IUtleieStore sound, Cutting cutting) : PassingIssues(sound)
    {
        public override Task<Page<StoredIssue>> ListAsync(IssueQuery query, CancellationToken cancellationToken) =>
            cutting.Cut(page => base.ListAsync(query with { Page = page }, cancellationToken), issue => issue.Issue.Id, query.Page);
    }

    private sealed class Log(IUtleieStore sound, Cutting cutting) : PassingAudit(sound)
    {
        public override Task<Page<AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellationToken) =>
            cutting.Cut(page => base.ListAsync(query with { Page = page }, cancellationToken), entry => entry.LogId!, query.Page);
    }
}

/// <summary>Pages by how many came before, which Next says.</summary>
internal sealed class ByOffset : Cutting
{
    internal override Page<T> Cut<T>(IReadOnlyList<T> all, Func<T, string> id, PageRequest page)
    {
        var skipped = int.TryParse(page.After, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
        return new([.. all.Skip(skipped).Take(page.Limit)], skipped + page.Limit < all.Count ? (skipped + page.Limit).ToString(CultureInfo.InvariantCulture) : null);
    }
}

/// <summary>Pages in another order of the ids.</summary>
internal sealed class Ordered(IComparer<string> order) : Cutting
{
    internal override Page<T> Cut<T>(IReadOnlyList<T> all, Func<T, string> id, PageRequest page)
    {
        List<T> after = [.. all.OrderBy(id, order).Where(item => page.After is null || order.Compare(id(item), page.After) > 0)];
        return new([.. after.Take(page.Limit)], after.Count > page.Limit ? id(after[page.Limit - 1]) : null);
    }
}

/// <summary>Says that another page follows whenever one is full.</summary>
internal sealed class WithEmptyLast : Cutting
{
    internal override Page<T> Cut<T>(IReadOnlyList<T> all, Func<T, string> id, PageRequest page)
    {
        ValueList<T> cut = [.. all.Where(item => page.After is null || string.CompareOrdinal(id(item), page.After) > 0).Take(page.Limit)];
        return new(cut, cut.Count == page.Limit ? id(cut[^1]) : null);
    }
}

/// <summary>Looks for the id of the page before, and begins anew where it is gone.</summary>
internal sealed class AfterWhatIsThere : Cutting
{
    internal override Page<T> Cut<T>(IReadOnlyList<T> all, Func<T, string> id, PageRequest page)
    {
        var start = all.Index().FirstOrDefault(item => id(item.Item) == page.After, (Index: -1, Item: default!)).Index + 1;
        return new([.. all.Skip(start).Take(page.Limit)], start + page.Limit < all.Count ? id(all[start + page.Limit - 1]) : null);
    }
}

/// <summary>The order of SQL Server's uniqueidentifier: the last group first.</summary>
internal sealed class LastGroupFirst : IComparer<string>
{
    public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x!), Key(y!));

    private static string Key(string id) => string.Join('-', id.Split('-').Reverse());
}
