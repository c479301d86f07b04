using Utleie.Domain.Storage.InMemory;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>A store in memory that passes everything on, but for the ports that are broken.</summary>
internal sealed class BrokenStore : IUtleieStore
{
    private readonly InMemoryStore _sound = new();

    /// <summary>A store of broken ports, each made over the sound one.</summary>
    internal BrokenStore(
        Func<IUtleieStore, IResourceStore>? resources = null,
        Func<IUtleieStore, IBookingStore>? bookings = null,
        Func<IUtleieStore, IAttachmentStore>? attachments = null,
        Func<IUtleieStore, IAuditStore>? audit = null,
        Func<IUtleieStore, IIdempotencyStore>? receipts = null,
        Func<IUtleieStore, IRequestStore>? requests = null,
        Func<IUtleieStore, IIssueStore>? issues = null)
    {
        Resources = resources?.Invoke(_sound) ?? _sound.Resources;
        Bookings = bookings?.Invoke(_sound) ?? _sound.Bookings;
        Attachments = attachments?.Invoke(_sound) ?? _sound.Attachments;
        Audit = audit?.Invoke(_sound) ?? _sound.Audit;
        IdempotencyRecords = receipts?.Invoke(_sound) ?? _sound.IdempotencyRecords;
        Requests = requests?.Invoke(_sound) ?? _sound.Requests;
        Issues = issues?.Invoke(_sound) ?? _sound.Issues;
    }

    public IResourceStore Resources { get; }

    public IBookingStore Bookings { get; }

    public IAttachmentStore Attachments { get; }

    public IAuditStore Audit { get; }

    public IIdempotencyStore IdempotencyRecords { get; }

    public IRequestStore Requests { get; }

    public IIssueStore Issues { get; }
}
