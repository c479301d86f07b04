using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Storage;
using Utleie.Domain.Wire;

namespace Utleie.Stores.Sqlite;

/// <summary>The integration issues of a store in SQLite.</summary>
internal sealed class SqliteIssues(SqliteStore store) : IIssueStore
{
    private const string Same = """
        SELECT id FROM issues WHERE system = @System AND type = @type AND key IS @Key AND is_unresolved AND id <> @Id
        """;

    private const string Put = """
        INSERT INTO issues (id, system, type, key, is_unresolved, version, document) VALUES (@Id, @System, @type, @Key, @IsUnresolved, @Version, @document)
        ON CONFLICT (id) DO UPDATE SET system = @System, type = @type, key = @Key, is_unresolved = @IsUnresolved, version = @Version, document = @document
        """;

    public Task<StoredIssue?> FindAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        const string Sql = "SELECT document FROM issues WHERE id = @id";
        return store.Read(session => session.First<string>(Sql, new { id }) is { } document ? StoreJson.Read<StoredIssue>(document) : null, cancellationToken);
    }

    public Task<Page<StoredIssue>> ListAsync(IssueQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = new Filter()
            .On(query.System, "system", "system = @system")
            .On(query.Type is { } type ? WireWords<IssueType>.Of(type) : null, "type", "type = @type")
            .When(query.OnlyUnresolved, "is_unresolved")
            .On(query.Page.After, "after", "id > @after");
        return store.Read(session => session.Page("issues", filter, query.Page, StoreJson.Read<StoredIssue>), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(issue);
        issue.Validate();
        return store.Write(note, session => Version(session, issue) is null ? Keep(session, issue) : Refusals.IdTaken(issue.Issue.Id), cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(issue);
        issue.ValidateReplacement();
        return store.Write(note, session => Refusals.Of(issue.Issue.Id, issue.Version - 1, Version(session, issue)) ?? Keep(session, issue), cancellationToken);
    }

    private static Reason? Keep(SqliteSession session, StoredIssue issue)
    {
        if (issue.Issue.IsUnresolved && session.First<string>(Same, Values(issue)) is { } open)
            return Refusals.IssueOpen(open);
        session.Execute(Put, Values(issue));
        return null;
    }

    private static int? Version(SqliteSession session, StoredIssue issue) => session.First<int?>("SELECT version FROM issues WHERE id = @Id", new { issue.Issue.Id });

    private static object Values(StoredIssue issue) => new
    {
        issue.Issue.Id,
        issue.Issue.System,
        type = WireWords<IssueType>.Of(issue.Issue.Type),
        issue.Issue.Key,
        issue.Issue.IsUnresolved,
        issue.Version,
        document = StoreJson.Write(issue),
    };
}
