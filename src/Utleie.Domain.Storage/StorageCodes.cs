namespace Utleie.Domain.Storage;

/// <summary>The codes of every reason to refuse a write; <see cref="StorageTexts"/> has the texts.</summary>
public static class StorageCodes
{
    /// <summary>No item has this id. Arguments: <c>id</c>.</summary>
    public const string NotFound = "not-found";

    /// <summary>Another version is stored. Arguments: <c>expected</c>, <c>version</c>.</summary>
    public const string Outdated = "outdated";

    /// <summary>The id is taken. Arguments: <c>id</c>.</summary>
    public const string IdTaken = "id-taken";

    /// <summary>The slug is taken. Arguments: <c>slug</c>.</summary>
    public const string SlugTaken = "slug-taken";

    /// <summary>Some of the time has been booked in the meantime. Arguments: <c>id</c> of the refused booking.</summary>
    public const string TimeTaken = "time-taken";

    /// <summary>The object has bookings. Arguments: <c>id</c>.</summary>
    public const string InUse = "in-use";

    /// <summary>An audit entry has an id that is taken. Arguments: <c>id</c>.</summary>
    public const string EntryTaken = "entry-taken";

    /// <summary>The user has another pending request for the program. Arguments: <c>id</c> of that request.</summary>
    public const string RequestPending = "request-pending";

    /// <summary>Another issue of the same system, type and key is unresolved. Arguments: <c>id</c> of that issue.</summary>
    public const string IssueOpen = "issue-open";
}
