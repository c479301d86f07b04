using Utleie.Domain.Answers;
using Utleie.Domain.Approvals;
using Utleie.Domain.Approvals.StudyPrograms;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>The requests of an in-memory store.</summary>
internal sealed class InMemoryRequests(InMemoryStore store) : IRequestStore
{
    public Task<RequestCase?> FindAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        return store.Read(now => now.Requests.GetValueOrDefault(id), cancellationToken);
    }

    public Task<Page<RequestCase>> ListAsync(RequestQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return store.Read(now => now.Requests.Page(query.Page, request => Passes(query, request)), cancellationToken);
    }

    public Task<WriteOutcome> AddAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken)
    {
        var id = request.Validate().Request.Id!;
        return store.Write(note, now =>
        {
            if (now.Requests.ContainsKey(id))
                return Reason.Of(StorageCodes.IdTaken, Argument.Of("id", id));
            return now.Requests.Values.FirstOrDefault(other => IsPendingOfSame(other, request)) is { } pending
                ? Reason.Of(StorageCodes.RequestPending, Argument.Of("id", pending.Request.Id))
                : now with { Requests = now.Requests.Add(id, request) };
        }, cancellationToken);
    }

    public Task<WriteOutcome> ReplaceAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken)
    {
        var id = request.ValidateReplacement().Request.Id!;
        return store.Write(note, now =>
        {
            if (!now.Requests.TryGetValue(id, out var stored))
                return Reason.Of(StorageCodes.NotFound, Argument.Of("id", id));
            return stored.Version == request.Version - 1
                ? now with { Requests = now.Requests.SetItem(id, request) }
                : Reason.Of(StorageCodes.Outdated, Argument.Of("expected", request.Version - 1), Argument.Of("version", stored.Version));
        }, cancellationToken);
    }

    private static bool IsPendingOfSame(RequestCase other, RequestCase request) => other.Status == RequestStatus.Pending && request.Status == RequestStatus.Pending
        && other.Request.UserId == request.Request.UserId && other.Request.StudyProgramId == request.Request.StudyProgramId;

    private static bool Passes(RequestQuery query, RequestCase request) =>
        (query.StudyProgramId is null || query.StudyProgramId == request.Request.StudyProgramId)
        && (query.UserId is null || query.UserId == request.Request.UserId)
        && (query.Status is null || query.Status == request.Status);
}
