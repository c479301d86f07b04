using System.Collections.Concurrent;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Removes an object that has bookings: it is hidden, and they stay.</summary>
internal sealed class RemovingUsed(IUtleieStore sound, bool evenHeld) : PassingResources(sound)
{
    private readonly ConcurrentDictionary<ResourceId, bool> _hidden = [];

    public override async Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellationToken) => _hidden.ContainsKey(id) ? null : await base.FindAsync(id, cancellationToken);

    public override async Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.RemoveAsync(id, expectedVersion, note, cancellationToken);
        if (!Is(outcome, StorageCodes.InUse) || (!evenHeld && (await Sound.Bookings.ListAsync(new() { Resource = id, OnlyHeld = true }, cancellationToken)).Items.Count > 0))
            return outcome;
        _hidden[id] = true;
        return Written.Instance;
    }
}

/// <summary>Looks for bookings, and removes a moment later what has got some by then.</summary>
internal sealed class LookingFirstRemoval(IUtleieStore sound) : PassingResources(sound)
{
    private readonly ConcurrentDictionary<ResourceId, bool> _hidden = [];

    public override async Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellationToken) => _hidden.ContainsKey(id) ? null : await base.FindAsync(id, cancellationToken);

    public override async Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var isFree = (await Sound.Bookings.ListAsync(new() { Resource = id }, cancellationToken)).Items.IsEmpty;
        await Race.Pause(cancellationToken);
        var outcome = await base.RemoveAsync(id, expectedVersion, note, cancellationToken);
        if (!isFree || !Is(outcome, StorageCodes.InUse))
            return outcome;
        _hidden[id] = true;
        return Written.Instance;
    }
}

/// <summary>Marks a removed object as such, and lists it all the same.</summary>
internal sealed class ListingRemoved(IUtleieStore sound) : PassingResources(sound)
{
    private readonly ConcurrentDictionary<ResourceId, BaseResource> _removed = [];

    public override async Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellationToken)
    {
        var page = await base.ListAsync(query, cancellationToken);
        return page.Next is null && query.Page.Limit > page.Items.Count + _removed.Count ? page with { Items = [.. _removed.Values, .. page.Items] } : page;
    }

    public override async Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var before = await FindAsync(id, cancellationToken);
        var outcome = await base.RemoveAsync(id, expectedVersion, note, cancellationToken);
        if (outcome.Value is Written)
            _removed[id] = before!;
        return outcome;
    }
}

/// <summary>Files that outlive their object.</summary>
internal sealed class LastingFiles(IUtleieStore sound) : PassingAttachments(sound)
{
    private readonly ConcurrentDictionary<string, StoredAttachment> _ever = [];

    public override async Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellationToken) =>
        await Sound.Resources.FindAsync(resource, cancellationToken) is null
            ? new([.. _ever.Values.Where(file => file.Resource == resource)], null)
            : await base.ListAsync(resource, page, cancellationToken);

    public override Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteContext note, CancellationToken cancellationToken)
    {
        _ever[attachment.Attachment.Id!] = attachment;
        return base.AddAsync(attachment, note, cancellationToken);
    }
}

/// <summary>Takes the log along with a removed object.</summary>
internal sealed class TakingLogAlong(IUtleieStore sound, ConcurrentDictionary<string, bool> gone) : PassingResources(sound)
{
    public override async Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var before = await Sound.Audit.ListAsync(new(), cancellationToken);
        var outcome = await base.RemoveAsync(id, expectedVersion, note, cancellationToken);
        foreach (var entry in before.Items.Where(_ => outcome.Value is Written))
            gone[entry.LogId!] = true;
        return outcome;
    }
}

/// <summary>A log without some of its entries.</summary>
internal sealed class GapingLog(IUtleieStore sound, ConcurrentDictionary<string, bool> gone) : PassingAudit(sound)
{
    public override async Task<Page<Access.AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        var page = await base.ListAsync(query, cancellationToken);
        return gone.IsEmpty ? page : page with { Items = [.. page.Items.Where(entry => !gone.ContainsKey(entry.LogId!))] };
    }
}
