using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>The integration issues of an in-memory store.</summary>
internal sealed class InMemoryIssues(InMemoryStore store) : IIssueStore
{
    public Task<StoredIssue?> FindAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        return store.Read(now => now.Issues.GetValueOrDefault(id), cancellationToken);
    }

    public Task<Page<StoredIssue>> ListAsync(IssueQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return store.Read(now => now.Issues.Page(query.Page, issue => Passes(query, issue.Issue)), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var id = issue.Validate().Issue.Id;
        return store.Write(note, now => now.Issues.ContainsKey(id) ? Reason.Of(StorageCodes.IdTaken, Argument.Of("id", id)) : Put(now, issue), cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var id = issue.ValidateReplacement().Issue.Id;
        return store.Write(note, now =>
        {
            if (!now.Issues.TryGetValue(id, out var stored))
                return Reason.Of(StorageCodes.NotFound, Argument.Of("id", id));
            return stored.Version == issue.Version - 1
                ? Put(now, issue)
                : Reason.Of(StorageCodes.Outdated, Argument.Of("expected", issue.Version - 1), Argument.Of("version", stored.Version));
        }, cancellationToken);
    }

    private static Change Put(Shelves now, StoredIssue issue) =>
        now.Issues.Values.FirstOrDefault(other => other.Issue.Id != issue.Issue.Id && AreSame(other.Issue, issue.Issue)) is { } open
            ? Reason.Of(StorageCodes.IssueOpen, Argument.Of("id", open.Issue.Id))
            : now with { Issues = now.Issues.SetItem(issue.Issue.Id, issue) };

    private static bool AreSame(IntegrationIssue one, IntegrationIssue other) =>
        one.IsUnresolved && other.IsUnresolved && one.System == other.System && one.Type == other.Type && one.Key == other.Key;

    private static bool Passes(IssueQuery query, IntegrationIssue issue) =>
        (query.System is null || query.System == issue.System) && (query.Type is null || query.Type == issue.Type) && (!query.OnlyUnresolved || issue.IsUnresolved);
}
