using Utleie.Domain.Access;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Files without the members that no type knows.</summary>
internal sealed class ForgetfulFiles(IUtleieStore sound) : PassingAttachments(sound)
{
    public override Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteContext note, CancellationToken cancellationToken) =>
        base.AddAsync(attachment with { Attachment = Forgetful.Of(attachment.Attachment) }, note, cancellationToken);
}

/// <summary>The log without the members that no type knows.</summary>
internal sealed class ForgetfulLog(IUtleieStore sound) : PassingAudit(sound)
{
    public override Task<WriteOutcome> AddAsync(AuditEntry entry, CancellationToken cancellationToken) => base.AddAsync(Forgetful.Of(entry), cancellationToken);
}

/// <summary>Tells of files whosever they are.</summary>
internal sealed class EveryonesFiles(IUtleieStore sound) : PassingAttachments(sound)
{
    public override async Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellationToken)
    {
        var own = await base.ListAsync(resource, page, cancellationToken);
        if (own.Next is not null || page.After is not null)
            return own;
        List<StoredAttachment> all = [.. own.Items];
        foreach (var other in (await Sound.Resources.ListAsync(new(), cancellationToken)).Items.Select(room => ResourceKey.Of(room).Id).Where(other => other != resource))
            all.AddRange((await base.ListAsync(other, page, cancellationToken)).Items);
        return new([.. all], null);
    }
}

/// <summary>Puts a file in the place of one of its id, and forgets what is not there without a word.</summary>
internal sealed class UpsertingFiles(IUtleieStore sound) : PassingAttachments(sound)
{
    public override async Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.AddAsync(attachment, note, cancellationToken);
        if (outcome.Value is not WriteRefusal { Reason.Code: StorageCodes.IdTaken })
            return outcome;
        await base.RemoveAsync(attachment.Attachment.Id!, WriteContext.None, cancellationToken);
        return await base.AddAsync(attachment, note, cancellationToken);
    }

    public override async Task<WriteOutcome> RemoveAsync(string id, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.RemoveAsync(id, note, cancellationToken);
        return outcome.Value is WriteRefusal { Reason.Code: StorageCodes.NotFound } ? Written.Instance : outcome;
    }
}

/// <summary>A log that is looked for by another query than was asked.</summary>
internal sealed class QueryingLog(IUtleieStore sound, Func<AuditQuery, AuditQuery> change) : PassingAudit(sound)
{
    public override Task<Page<AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellationToken) => base.ListAsync(change(query), cancellationToken);
}
