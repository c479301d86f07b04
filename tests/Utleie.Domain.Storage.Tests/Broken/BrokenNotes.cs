using System.Collections.Concurrent;
using NodaTime;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Writes whose notes are broken.</summary>
internal static class BrokenNotes
{
    /// <summary>The log is written by itself, before the write it tells of.</summary>
    internal static Writing LogFirst(IUtleieStore sound) => async (note, write) =>
    {
        foreach (var entry in note.Audit.ToArray())
        {
            var outcome = await sound.Audit.AddAsync(entry, default);
            if (outcome.Value is WriteRefusal)
                return outcome;
        }

        return await write(note with { Audit = [] });
    };

    /// <summary>The log is written by itself, after the write it tells of, and is let be where that fails.</summary>
    internal static Writing LogAfter(IUtleieStore sound) => async (note, write) =>
    {
        var outcome = await write(note with { Audit = [] });
        foreach (var entry in note.Audit.Where(_ => outcome.Value is Written))
            await sound.Audit.AddAsync(entry, default);
        return outcome;
    };

    /// <summary>A receipt is kept for what was refused, too.</summary>
    internal static Func<IUtleieStore, Writing> ReceiptsOfRefused(ConcurrentDictionary<string, IdempotencyRecord> refused) => _ => async (note, write) =>
    {
        if (note.IdempotencyRecord is { } receipt && refused.TryGetValue(receipt.Key, out var before))
            return new AlreadyProcessed(before);
        var outcome = await write(note);
        if (outcome.Value is WriteRefusal && note.IdempotencyRecord is { } own)
            refused[own.Key] = own;
        return outcome;
    };

    /// <summary>A receipt is looked for first, and kept last.</summary>
    internal static Writing ReceiptsLookedForFirst(IUtleieStore sound) => async (note, write) =>
    {
        if (note.IdempotencyRecord is not { } receipt)
            return await write(note);
        if (await sound.IdempotencyRecords.FindAsync(receipt.Key, default) is { } before)
            return new AlreadyProcessed(before);
        await Race.Pause(default);
        var outcome = await write(note with { IdempotencyRecord = await sound.IdempotencyRecords.FindAsync(receipt.Key, default) is null ? receipt : null });
        return outcome.Value is AlreadyProcessed ? await write(note with { IdempotencyRecord = null }) : outcome;
    };

    /// <summary>A repeated write is done once more.</summary>
    internal static Writing DoneTwice(IUtleieStore sound) => async (note, write) =>
    {
        var outcome = await write(note);
        if (outcome.Value is AlreadyProcessed)
            await write(note with { IdempotencyRecord = null });
        return outcome;
    };
}

/// <summary>IdempotencyRecords with the first thousand characters of an answer.</summary>
internal sealed class ShortReceipts(IUtleieStore sound) : PassingReceipts(sound)
{
    public override async Task<IdempotencyRecord?> FindAsync(string key, CancellationToken cancellationToken) =>
        await base.FindAsync(key, cancellationToken) is { } receipt ? receipt with { Answer = receipt.Answer[..Math.Min(1_000, receipt.Answer.Length)] } : null;
}

/// <summary>Removes the receipts of the time itself, too.</summary>
internal sealed class EagerReceipts(IUtleieStore sound) : PassingReceipts(sound)
{
    public override Task<int> RemoveBeforeAsync(Instant time, CancellationToken cancellationToken) => base.RemoveBeforeAsync(time + Duration.Epsilon, cancellationToken);
}

/// <summary>Shows receipts that were kept for refused writes.</summary>
internal sealed class ReceiptsOfRefused(IUtleieStore sound, ConcurrentDictionary<string, IdempotencyRecord> refused) : PassingReceipts(sound)
{
    public override async Task<IdempotencyRecord?> FindAsync(string key, CancellationToken cancellationToken) =>
        await base.FindAsync(key, cancellationToken) ?? refused.GetValueOrDefault(key);
}

/// <summary>Looks at keys wherever something is written, but not where it is removed.</summary>
internal static class NoKeysOfRemovals
{
    internal static BrokenStore Store() => new(
        sound => new Rooms(sound),
        attachments: sound => new Files(sound));

    private sealed class Rooms(IUtleieStore sound) : PassingResources(sound)
    {
        public override Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
            base.RemoveAsync(id, expectedVersion, note with { IdempotencyRecord = null }, cancellationToken);
    }

    private sealed class Files(IUtleieStore sound) : PassingAttachments(sound)
    {
        public override Task<WriteOutcome> RemoveAsync(string id, WriteContext note, CancellationToken cancellationToken) =>
            base.RemoveAsync(id, note with { IdempotencyRecord = null }, cancellationToken);
    }
}
