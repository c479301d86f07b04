using Utleie.Domain.Access;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Files without the members that no type knows.</summary>
internal sealed class ForgetfulFiles(IUtleieStore sound) : PassingAttachments(sound)
{
    public override Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteNote note, CancellationToken cancellation) =>
        base.AddAsync(attachment with { Attachment = Forgetful.Of(attachment.Attachment) }, note, cancellation);
}

/// <summary>The log without the members that no type knows.</summary>
internal sealed class ForgetfulLog(IUtleieStore sound) : PassingAudit(sound)
{
    public override Task<WriteOutcome> AddAsync(AuditEntry entry, CancellationToken cancellation) => base.AddAsync(Forgetful.Of(entry), cancellation);
}

/// <summary>Tells of files whosever they are.</summary>
internal sealed class EveryonesFiles(IUtleieStore sound) : PassingAttachments(sound)
{
    public override async Task<Page<StoredAttachment>> ListAsync(ResourceId resource, PageRequest page, CancellationToken cancellation)
    {
        var own = await base.ListAsync(resource, page, cancellation);
        if (own.Next is not null || page.After is not null)
            return own;
        List<StoredAttachment> all = [.. own.Items];
        foreach (var other in (await Sound.Resources.ListAsync(new(), cancellation)).Items.Select(room => ResourceKey.Of(room).Id).Where(other => other != resource))
            all.AddRange((await base.ListAsync(other, page, cancellation)).Items);
        return new([.. all], null);
    }
}

/// <summary>Puts a file in the place of one of its id, and forgets what is not there without a word.</summary>
internal sealed class UpsertingFiles(IUtleieStore sound) : PassingAttachments(sound)
{
    public override async Task<WriteOutcome> AddAsync(StoredAttachment attachment, WriteNote note, CancellationToken cancellation)
    {
        var outcome = await base.AddAsync(attachment, note, cancellation);
        if (outcome is not WriteOutcome.Refused { Reason.Code: StorageCodes.IdTaken })
            return outcome;
        await base.RemoveAsync(attachment.Attachment.Id!, WriteNote.None, cancellation);
        return await base.AddAsync(attachment, note, cancellation);
    }

    public override async Task<WriteOutcome> RemoveAsync(string id, WriteNote note, CancellationToken cancellation)
    {
        var outcome = await base.RemoveAsync(id, note, cancellation);
        return outcome is WriteOutcome.Refused { Reason.Code: StorageCodes.NotFound } ? new WriteOutcome.Written() : outcome;
    }
}

/// <summary>A log that is looked for by another query than was asked.</summary>
internal sealed class QueryingLog(IUtleieStore sound, Func<AuditQuery, AuditQuery> change) : PassingAudit(sound)
{
    public override Task<Page<AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellation) => base.ListAsync(change(query), cancellation);
}
