namespace Utleie.Domain.Storage;

// D27a, D125, D127.
/// <summary>A host's store: one port for each kind of thing it keeps.</summary>
/// <remarks>
/// Every port is safe on any number of threads and hosts, and every write is kept whole or not at all, its <see cref="WriteContext"/> with it. What
/// cannot be kept is an answer, <see cref="WriteRefusal"/>; a store that cannot be reached throws what its driver throws. Texts are
/// compared letter for letter. Instants are kept to the microsecond at least; what is finer may be cut off.
/// <see cref="Conformance.StoreConformance"/> tells whether an adapter does all this. Source: 001 §12.2.
/// </remarks>
public interface IUtleieStore
{
    /// <summary>Rental objects.</summary>
    IResourceStore Resources { get; }

    /// <summary>Bookings, and what they hold.</summary>
    IBookingStore Bookings { get; }

    /// <summary>What is known of uploaded files.</summary>
    IAttachmentStore Attachments { get; }

    /// <summary>The log of who did what.</summary>
    IAuditStore Audit { get; }

    /// <summary>Answers given before, for whoever asks again.</summary>
    IIdempotencyStore IdempotencyRecords { get; }
}
