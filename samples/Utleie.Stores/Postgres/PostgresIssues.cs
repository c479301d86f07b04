using Npgsql;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Storage;
using Utleie.Domain.Wire;

namespace Utleie.Stores.Postgres;

/// <summary>The integration issues of a store in PostgreSQL.</summary>
internal sealed class PostgresIssues(PostgresStore store) : IIssueStore
{
    private const string Insert = """
        INSERT INTO issues (id, system, type, key, is_unresolved, version, document)
        VALUES (@Id, @System, @type, @Key, @IsUnresolved, @Version, @document::jsonb) ON CONFLICT DO NOTHING
        """;

    // No row is written where another of the same system, type and key is unresolved; of two that come at once, the unique index refuses the second.
    private const string Update = """
        UPDATE issues SET system = @System, type = @type, key = @Key, is_unresolved = @IsUnresolved, version = @Version, document = @document::jsonb
        WHERE id = @Id AND version = @expected AND NOT (@IsUnresolved AND EXISTS (
          SELECT 1 FROM issues WHERE system = @System AND type = @type AND key IS NOT DISTINCT FROM @Key::text AND is_unresolved AND id <> @Id))
        """;

    private const string Same = """
        SELECT id FROM issues WHERE system = @System AND type = @type AND key IS NOT DISTINCT FROM @Key::text AND is_unresolved AND id <> @Id
        """;

    public async Task<StoredIssue?> FindAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        var document = await store.Read(session => session.First<string>("SELECT document FROM issues WHERE id = @id", new { id }), cancellationToken).ConfigureAwait(false);
        return document is null ? null : StoreJson.Read<StoredIssue>(document);
    }

    public Task<Page<StoredIssue>> ListAsync(IssueQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = new Filter()
            .On(query.System, "system", "system = @system")
            .On(query.Type is { } type ? WireWords<IssueType>.Of(type) : null, "type", "type = @type")
            .When(query.OnlyUnresolved, "is_unresolved")
            .On(query.Page.After, "after", "id > @after");
        return store.Read(session => session.Page("issues", "id", filter, query.Page, StoreJson.Read<StoredIssue>), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(issue);
        issue.Validate();
        return store.Write(note, session => Added(session, issue), cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(issue);
        issue.ValidateReplacement();
        return store.Write(note, session => Replaced(session, issue), cancellationToken);
    }

    /// <summary>Adds an issue; where it is not added and what stood in its way is gone by now, tries again.</summary>
    private static async Task<Reason?> Added(PostgresSession session, StoredIssue issue)
    {
        while (await session.Execute(Insert, Values(issue)).ConfigureAwait(false) == 0)
        {
            if (await Version(session, issue).ConfigureAwait(false) is not null)
                return Refusals.IdTaken(issue.Issue.Id);
            if (await session.First<string>(Same, Values(issue)).ConfigureAwait(false) is { } open)
                return Refusals.IssueOpen(open);
        }

        return null;
    }

    private static async Task<Reason?> Replaced(PostgresSession session, StoredIssue issue)
    {
        try
        {
            if (await session.Execute(Update, Values(issue)).ConfigureAwait(false) == 1)
                return null;
        }
        catch (PostgresException error) when (PostgresErrors.IsTaken(error, "issues_one_unresolved"))
        {
            return Refusals.IssueOpen("");
        }

        return Refusals.Of(issue.Issue.Id, issue.Version - 1, await Version(session, issue).ConfigureAwait(false))
            ?? Refusals.IssueOpen(await session.First<string>(Same, Values(issue)).ConfigureAwait(false) ?? "");
    }

    private static Task<int?> Version(PostgresSession session, StoredIssue issue) =>
        session.First<int?>("SELECT version FROM issues WHERE id = @Id", new { issue.Issue.Id });

    private static object Values(StoredIssue issue) => new
    {
        issue.Issue.Id,
        issue.Issue.System,
        type = WireWords<IssueType>.Of(issue.Issue.Type),
        issue.Issue.Key,
        issue.Issue.IsUnresolved,
        issue.Version,
        expected = issue.Version - 1,
        document = StoreJson.Write(issue),
    };
}
