using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Storage;
using Utleie.Domain.Wire;

namespace Utleie.Stores.Sqlite;

/// <summary>The requests of a store in SQLite.</summary>
internal sealed class SqliteRequests(SqliteStore store) : IRequestStore
{
    private const string Pending = "SELECT id FROM requests WHERE user_id = @UserId AND study_program_id = @StudyProgramId AND status = @pending";

    private const string Insert = """
        INSERT INTO requests (id, user_id, study_program_id, status, submitted_at, version, document)
        VALUES (@Id, @UserId, @StudyProgramId, @status, @submitted, @Version, @document)
        """;

    private const string Update = "UPDATE requests SET status = @status, version = @Version, document = @document WHERE id = @Id";

    public Task<RequestCase?> FindAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        const string Sql = "SELECT document FROM requests WHERE id = @id";
        return store.Read(session => session.First<string>(Sql, new { id }) is { } document ? StoreJson.Read<RequestCase>(document) : null, cancellationToken);
    }

    public Task<Page<RequestCase>> ListAsync(RequestQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = new Filter()
            .On(query.StudyProgramId, "program", "study_program_id = @program")
            .On(query.UserId, "user", "user_id = @user")
            .On(query.Status is { } status ? WireWords<RequestStatus>.Of(status) : null, "status", "status = @status")
            .On(query.Page.After, "after", "id > @after");
        return store.Read(session => session.Page("requests", filter, query.Page, StoreJson.Read<RequestCase>), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken)
    {
        request.Validate();
        return store.Write(note, session =>
        {
            if (Version(session, request) is not null)
                return Refusals.IdTaken(request.Request.Id);
            if (request.Status == RequestStatus.Pending && session.First<string>(Pending, Values(request)) is { } pending)
                return Refusals.RequestPending(pending);
            session.Execute(Insert, Values(request));
            return null;
        }, cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken)
    {
        request.ValidateReplacement();
        return store.Write(note, session =>
        {
            if (Refusals.Of(request.Request.Id, request.Version - 1, Version(session, request)) is { } refusal)
                return refusal;
            session.Execute(Update, Values(request));
            return null;
        }, cancellationToken);
    }

    private static int? Version(SqliteSession session, RequestCase request) => session.First<int?>("SELECT version FROM requests WHERE id = @Id", new { request.Request.Id });

    private static object Values(RequestCase request) => new
    {
        request.Request.Id,
        request.Request.UserId,
        request.Request.StudyProgramId,
        status = WireWords<RequestStatus>.Of(request.Status),
        pending = WireWords<RequestStatus>.Of(RequestStatus.Pending),
        submitted = request.Request.SubmittedAt!.Value.ToUnixTimeTicks(),
        request.Version,
        document = StoreJson.Write(request),
    };
}
