using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage;

/// <summary>Stores problems with other systems; at most one of a system, type and key is unresolved.</summary>
/// <remarks>Source: 000.</remarks>
public interface IIssueStore
{
    /// <summary>Returns the issue with this id, or null.</summary>
    Task<StoredIssue?> FindAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Returns a page of the issues that match a query, ordered by id.</summary>
    Task<Page<StoredIssue>> ListAsync(IssueQuery query, CancellationToken cancellationToken = default);

    /// <summary>Adds a new issue. Refused if its id is taken, or if another one of its system, type and key is unresolved.</summary>
    /// <exception cref="ArgumentException">The issue lacks an id or a system, or its version is not 1.</exception>
    Task<WriteOutcome> AddAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken = default);

    /// <summary>Replaces an issue with its next version. Refused if another version is stored, if the issue does not exist, or if another one of its system, type and key is unresolved.</summary>
    /// <exception cref="ArgumentException">The issue lacks an id or a system, or its version is below 2.</exception>
    Task<WriteOutcome> ReplaceAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken = default);
}

/// <summary>A stored issue.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Version">The version: 1, and one more with each change.</param>
public sealed record StoredIssue(IntegrationIssue Issue, int Version = 1)
{
    /// <summary>Returns the next version, with a changed issue.</summary>
    public StoredIssue With(IntegrationIssue issue) => new(issue, Version + 1);

    /// <summary>Validates and returns this new issue.</summary>
    /// <exception cref="ArgumentException">The issue lacks an id or a system, or its version is not 1.</exception>
    public StoredIssue Validate() => Sound(Version == 1);

    /// <summary>Validates and returns this next version of an issue.</summary>
    /// <exception cref="ArgumentException">The issue lacks an id or a system, or its version is below 2.</exception>
    public StoredIssue ValidateReplacement() => Sound(Version >= 2);

    private StoredIssue Sound(bool isVersion) => isVersion && StoredId.IsSound(Issue.Id) && StoredId.IsSound(Issue.System) && (Issue.Key is null || StoredId.IsSound(Issue.Key))
        ? this
        : throw new ArgumentException($"Issue '{Issue.Id}' has version {Version}, or not an id, a system and a key of {StoredId.Demand}. New ones are of version 1, changed ones of the next.");
}

/// <summary>A query for issues; a null property does not filter.</summary>
public sealed record IssueQuery
{
    /// <summary>Matches issues of one system, compared ordinally.</summary>
    public string? System { get; init; }

    /// <summary>Matches issues of one type.</summary>
    public IssueType? Type { get; init; }

    /// <summary>Whether to match only unresolved issues.</summary>
    public bool OnlyUnresolved { get; init; }

    /// <summary>The page to return; defaults to the first.</summary>
    public PageRequest Page { get; init; } = PageRequest.First;
}
