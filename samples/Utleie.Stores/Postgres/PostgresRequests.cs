using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Storage;
using Utleie.Domain.Wire;

namespace Utleie.Stores.Postgres;

/// <summary>The requests of a store in PostgreSQL.</summary>
/// <remarks>A unique index lets a student have one pending request per program; of two that come at once, the second waits for the first and is then refused.</remarks>
internal sealed class PostgresRequests(PostgresStore store) : IRequestStore
{
    private const string Insert = """
        INSERT INTO requests (id, user_id, study_program_id, status, submitted_at, version, document)
        VALUES (@Id, @UserId, @StudyProgramId, @status, @submitted, @Version, @document::jsonb) ON CONFLICT DO NOTHING
        """;

    private const string Update = "UPDATE requests SET status = @status, version = @Version, document = @document::jsonb WHERE id = @Id AND version = @expected";

    private const string Pending = "SELECT id FROM requests WHERE user_id = @UserId AND study_program_id = @StudyProgramId AND status = @pending";

    public async Task<RequestCase?> FindAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        var document = await store.Read(session => session.First<string>("SELECT document FROM requests WHERE id = @id", new { id }), cancellationToken).ConfigureAwait(false);
        return document is null ? null : StoreJson.Read<RequestCase>(document);
    }

    public Task<Page<RequestCase>> ListAsync(RequestQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = new Filter()
            .On(query.StudyProgramId, "program", "study_program_id = @program")
            .On(query.UserId, "user", "user_id = @user")
            .On(query.Status is { } status ? WireWords<RequestStatus>.Of(status) : null, "status", "status = @status")
            .On(query.Page.After, "after", "id > @after");
        return store.Read(session => session.Page("requests", "id", filter, query.Page, StoreJson.Read<RequestCase>), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken)
    {
        request.Validate();
        return store.Write(note, session => Added(session, request), cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken)
    {
        request.ValidateReplacement();
        return store.Write(note, async session => await session.Execute(Update, Values(request)).ConfigureAwait(false) == 1
            ? null
            : Refusals.Of(request.Request.Id, request.Version - 1, await Version(session, request).ConfigureAwait(false)), cancellationToken);
    }

    /// <summary>Adds a request; where it is not added and what stood in its way is gone by now, tries again.</summary>
    private static async Task<Reason?> Added(PostgresSession session, RequestCase request)
    {
        while (await session.Execute(Insert, Values(request)).ConfigureAwait(false) == 0)
        {
            if (await Version(session, request).ConfigureAwait(false) is not null)
                return Refusals.IdTaken(request.Request.Id);
            if (await session.First<string>(Pending, Values(request)).ConfigureAwait(false) is { } pending)
                return Refusals.RequestPending(pending);
        }

        return null;
    }

    private static Task<int?> Version(PostgresSession session, RequestCase request) =>
        session.First<int?>("SELECT version FROM requests WHERE id = @Id", new { request.Request.Id });

    private static object Values(RequestCase request) => new
    {
        request.Request.Id,
        request.Request.UserId,
        request.Request.StudyProgramId,
        status = WireWords<RequestStatus>.Of(request.Status),
        pending = WireWords<RequestStatus>.Of(RequestStatus.Pending),
        submitted = PostgresTime.Of(request.Request.SubmittedAt!.Value),
        request.Version,
        expected = request.Version - 1,
        document = StoreJson.Write(request),
    };
}
