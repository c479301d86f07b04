using System.Collections.Immutable;
using Utleie.Domain.Access;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>The whole content of a store at one moment, by id in ordinal order.</summary>
internal sealed record Shelves
{
    internal static Shelves Empty { get; } = new();

    internal ImmutableSortedDictionary<string, BaseResource> Resources { get; init; } = Shelf<BaseResource>.Empty;

    /// <summary>The ids of the objects, by slug.</summary>
    internal ImmutableSortedDictionary<string, string> Slugs { get; init; } = Shelf<string>.Empty;

    internal ImmutableSortedDictionary<string, StoredBooking> Bookings { get; init; } = Shelf<StoredBooking>.Empty;

    /// <summary>The bookings again, by object.</summary>
    internal ImmutableDictionary<ResourceId, ImmutableSortedDictionary<string, StoredBooking>> ByResource { get; init; } =
        ImmutableDictionary<ResourceId, ImmutableSortedDictionary<string, StoredBooking>>.Empty;

    internal ImmutableSortedDictionary<string, StoredAttachment> Attachments { get; init; } = Shelf<StoredAttachment>.Empty;

    internal ImmutableSortedDictionary<string, AuditEntry> Audit { get; init; } = Shelf<AuditEntry>.Empty;

    internal ImmutableSortedDictionary<string, IdempotencyRecord> IdempotencyRecords { get; init; } = Shelf<IdempotencyRecord>.Empty;

    internal ImmutableSortedDictionary<string, RequestCase> Requests { get; init; } = Shelf<RequestCase>.Empty;

    internal ImmutableSortedDictionary<string, StoredIssue> Issues { get; init; } = Shelf<StoredIssue>.Empty;

    /// <summary>Returns the bookings of an object; empty if there are none.</summary>
    internal ImmutableSortedDictionary<string, StoredBooking> Of(ResourceId resource) =>
        ByResource.GetValueOrDefault(resource, Shelf<StoredBooking>.Empty);

    internal Shelves With(StoredBooking booking) => this with
    {
        Bookings = Bookings.SetItem(booking.Id, booking),
        ByResource = ByResource.SetItem(booking.Resource, Of(booking.Resource).SetItem(booking.Id, booking)),
    };

    internal Change With(AuditEntry entry) => Audit.ContainsKey(entry.LogId!)
        ? Reason.Of(StorageCodes.EntryTaken, Argument.Of("id", entry.LogId))
        : this with { Audit = Audit.Add(entry.LogId!, entry) };

    internal Change With(WriteContext note)
    {
        var after = new Change(note.IdempotencyRecord is { } receipt ? this with { IdempotencyRecords = IdempotencyRecords.Add(receipt.Key, receipt) } : this, null);
        foreach (var entry in note.Audit)
            after = after.Refusal is null ? after.After.With(entry) : after;
        return after;
    }
}

/// <summary>An empty dictionary in ordinal order.</summary>
internal static class Shelf<T>
{
    internal static ImmutableSortedDictionary<string, T> Empty { get; } = ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);
}
