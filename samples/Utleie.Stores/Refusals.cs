using Utleie.Domain.Answers;
using Utleie.Domain.Storage;

namespace Utleie.Stores;

/// <summary>The reasons both stores refuse a write for.</summary>
internal static class Refusals
{
    internal static Reason NotFound<T>(T id) => Reason.Of(StorageCodes.NotFound, Argument.Of("id", id));

    internal static Reason IdTaken<T>(T id) => Reason.Of(StorageCodes.IdTaken, Argument.Of("id", id));

    internal static Reason SlugTaken(Slug slug) => Reason.Of(StorageCodes.SlugTaken, Argument.Of("slug", slug));

    internal static Reason TimeTaken(string id) => Reason.Of(StorageCodes.TimeTaken, Argument.Of("id", id));

    internal static Reason EntryTaken(string? id) => Reason.Of(StorageCodes.EntryTaken, Argument.Of("id", id));

    internal static Reason RequestPending(string id) => Reason.Of(StorageCodes.RequestPending, Argument.Of("id", id));

    internal static Reason IssueOpen(string id) => Reason.Of(StorageCodes.IssueOpen, Argument.Of("id", id));

    internal static Reason InUse(ResourceId id) => Reason.Of(StorageCodes.InUse, Argument.Of("id", id));

    /// <summary>Why the version that a write builds on is not the stored one; nothing where it is.</summary>
    internal static Reason? Of<T>(T id, int expected, int? stored) => stored switch
    {
        null => NotFound(id),
        { } version when version != expected => Reason.Of(StorageCodes.Outdated, Argument.Of("expected", expected), Argument.Of("version", version)),
        _ => null,
    };
}
