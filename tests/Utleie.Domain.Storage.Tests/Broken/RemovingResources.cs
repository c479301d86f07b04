using System.Collections.Concurrent;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Removes an object that has bookings: it is hidden, and they stay.</summary>
internal sealed class RemovingUsed(IUtleieStore sound, bool evenHeld) : PassingResources(sound)
{
    private readonly ConcurrentDictionary<ResourceId, bool> _hidden = [];

    public override async Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellation) => _hidden.ContainsKey(id) ? null : await base.FindAsync(id, cancellation);

    public override async Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteNote note, CancellationToken cancellation)
    {
        var outcome = await base.RemoveAsync(id, expectedVersion, note, cancellation);
        if (!Is(outcome, StorageCodes.InUse) || (!evenHeld && (await Sound.Bookings.ListAsync(new() { Resource = id, OnlyHeld = true }, cancellation)).Items.Count > 0))
            return outcome;
        _hidden[id] = true;
        return new WriteOutcome.Written();
    }
}

/// <summary>Looks for bookings, and removes a moment later what has got some by then.</summary>
internal sealed class LookingFirstRemoval(IUtleieStore sound) : PassingResources(sound)
{
    private readonly ConcurrentDictionary<ResourceId, bool> _hidden = [];

    public override async Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellation) => _hidden.ContainsKey(id) ? null : await base.FindAsync(id, cancellation);

    public override async Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteNote note, CancellationToken cancellation)
    {
        var isFree = (await Sound.Bookings.ListAsync(new() { Resource = id }, cancellation)).Items.IsEmpty;
        await Race.Pause(cancellation);
        var outcome = await base.RemoveAsync(id, expectedVersion, note, cancellation);
        if (!isFree || !Is(outcome, StorageCodes.InUse))
            return outcome;
        _hidden[id] = true;
        return new WriteOutcome.Written();
    }
}

/// <summary>Marks a removed object as such, and lists it all the same.</summary>
internal sealed class ListingRemoved(IUtleieStore sound) : PassingResources(sound)
{
    private readonly ConcurrentDictionary<ResourceId, BaseResource> _removed = [];

    public override async Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellation)
    {
        var page = await base.ListAsync(query, cancellation);
        return page.Next is null && query.Page.Limit > page.Items.Count + _removed.Count ? page with { Items = [.. _removed.Values, .. page.Items] } : page;
    }

    public override async Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteNote note, CancellationToken cancellation)
    {
        var before = await FindAsync(id, cancellation);
        var outcome = await base.RemoveAsync(id, expectedVersion, note, cancellation);
        if (outcome is WriteOutcome.Written)
            _removed[id] = before!;
        return outcome;
    }
}

/// <summary>Files that outlive their object.</summary>
internal sealed class LastingFiles(IUtleieStore sound) : PassingAttachments(sound)
{
    private readonly ConcurrentDictionary<string, StoredAttachment> _ever = [];

    public override async Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellation) =>
        await Sound.Resources.FindAsync(resource, cancellation) is null
            ? new([.. _ever.Values.Where(file => file.Resource == resource)], null)
            : await base.ListAsync(resource, page, cancellation);

    public override Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteNote note, CancellationToken cancellation)
    {
        _ever[attachment.Attachment.Id!] = attachment;
        return base.AddAsync(attachment, note, cancellation);
    }
}

/// <summary>Takes the log along with a removed object.</summary>
internal sealed class TakingLogAlong(IUtleieStore sound, ConcurrentDictionary<string, bool> gone) : PassingResources(sound)
{
    public override async Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteNote note, CancellationToken cancellation)
    {
        var before = await Sound.Audit.ListAsync(new(), cancellation);
        var outcome = await base.RemoveAsync(id, expectedVersion, note, cancellation);
        foreach (var entry in before.Items.Where(_ => outcome is WriteOutcome.Written))
            gone[entry.LogId!] = true;
        return outcome;
    }
}

/// <summary>A log without some of its entries.</summary>
internal sealed class GapingLog(IUtleieStore sound, ConcurrentDictionary<string, bool> gone) : PassingAudit(sound)
{
    public override async Task<Page<Access.AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellation)
    {
        var page = await base.ListAsync(query, cancellation);
        return gone.IsEmpty ? page : page with { Items = [.. page.Items.Where(entry => !gone.ContainsKey(entry.LogId!))] };
    }
}
