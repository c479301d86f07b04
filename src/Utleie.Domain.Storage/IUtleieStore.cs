namespace Utleie.Domain.Storage;

// D27a, D125, D127.
/// <summary>The store of your app: one interface for each kind of item it contains.</summary>
/// <remarks>
/// Every method is safe to call from any number of threads and processes. Every write is committed in full or not at all, with its
/// <see cref="WriteContext"/>.
/// A refused write returns a <see cref="WriteRefusal"/>; an unreachable store throws the exception of its driver. Strings are compared
/// ordinally. Instants are stored to at least microsecond precision; finer parts may be truncated.
/// <see cref="Conformance.StoreConformance"/> checks whether an implementation meets these requirements. Source: 001 §12.2.
/// </remarks>
public interface IUtleieStore
{
    /// <summary>The rental objects.</summary>
    IResourceStore Resources { get; }

    /// <summary>The bookings and the time they block.</summary>
    IBookingStore Bookings { get; }

    /// <summary>The metadata of uploaded files.</summary>
    IAttachmentStore Attachments { get; }

    /// <summary>The audit log.</summary>
    IAuditStore Audit { get; }

    /// <summary>The answers to earlier requests, by idempotency key.</summary>
    IIdempotencyStore IdempotencyRecords { get; }

    /// <summary>The requests of study programs and their decisions.</summary>
    IRequestStore Requests { get; }

    /// <summary>The problems with other systems.</summary>
    IIssueStore Issues { get; }
}
