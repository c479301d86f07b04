namespace Utleie.Domain.Storage;

/// <summary>The codes of every reason a store refuses a write for; <see cref="StorageTexts"/> has the words.</summary>
public static class StorageCodes
{
    /// <summary>There is nothing of that id to change; <c>id</c>.</summary>
    public const string NotFound = "not-found";

    /// <summary>Another version is stored; <c>expected</c>, <c>version</c>.</summary>
    public const string Outdated = "outdated";

    /// <summary>The id is taken; <c>id</c>.</summary>
    public const string IdTaken = "id-taken";

    /// <summary>The slug is taken; <c>slug</c>.</summary>
    public const string SlugTaken = "slug-taken";

    /// <summary>Someone else holds some of the time by now; <c>id</c> of the booking that was refused.</summary>
    public const string TimeTaken = "time-taken";

    /// <summary>The object has bookings; <c>id</c>.</summary>
    public const string InUse = "in-use";

    /// <summary>An entry of the log has an id that is taken; <c>id</c>.</summary>
    public const string EntryTaken = "entry-taken";
}
