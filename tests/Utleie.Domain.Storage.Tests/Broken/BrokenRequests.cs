using System.Collections.Concurrent;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals;
using Utleie.Domain.Approvals.StudyPrograms;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Requests without the members that no type knows.</summary>
internal sealed class ForgetfulRequests(IUtleieStore sound) : PassingRequests(sound)
{
    public override Task<WriteOutcome> ReplaceAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken) =>
        base.ReplaceAsync(request with { Approval = request.Approval is { } approval ? approval with { ExtensionData = null } : null }, note, cancellationToken);
}

/// <summary>Puts a request in the place of one of its id, and takes a change of what is not there for done.</summary>
internal sealed class UpsertingRequests(IUtleieStore sound) : PassingRequests(sound)
{
    public override async Task<WriteOutcome> AddAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.AddAsync(request, note, cancellationToken);
        return outcome.Value is WriteRefusal { Reason.Code: StorageCodes.IdTaken } ? Written.Instance : outcome;
    }
}

/// <summary>Lets a student have several pending requests, each kept as if of another student; or looks for one and then adds.</summary>
internal sealed class PendingTwice(IUtleieStore sound, bool looksFirst) : PassingRequests(sound)
{
    private readonly ConcurrentDictionary<string, string> _users = [];

    public override async Task<RequestCase?> FindAsync(string id, CancellationToken cancellationToken) => await base.FindAsync(id, cancellationToken) is { } found ? Own(found) : null;

    public override async Task<Page<RequestCase>> ListAsync(RequestQuery query, CancellationToken cancellationToken)
    {
        List<RequestCase> all = [];
        await foreach (var request in Sound.Requests.AllAsync(query with { UserId = null }, cancellationToken))
            all.Add(Own(request));
        all.RemoveAll(request => (query.UserId is not null && request.Request.UserId != query.UserId) || string.CompareOrdinal(request.Request.Id, query.Page.After) <= 0);
        return new([.. all.Take(query.Page.Limit)], all.Count > query.Page.Limit ? all[query.Page.Limit - 1].Request.Id : null);
    }

    public override async Task<WriteOutcome> AddAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (looksFirst)
        {
            var pending = await ListAsync(new() { UserId = request.Request.UserId, StudyProgramId = request.Request.StudyProgramId, Status = RequestStatus.Pending }, cancellationToken);
            await Task.Delay(20, cancellationToken);
            if (pending.Items.FirstOrDefault(other => other.Request.Id != request.Request.Id) is { } other)
                return new WriteRefusal(Reason.Of(StorageCodes.RequestPending, Argument.Of("id", other.Request.Id)));
        }

        var outcome = await base.AddAsync(request with { Request = request.Request with { UserId = $"{request.Request.UserId} {request.Request.Id}" } }, note, cancellationToken);
        if (outcome.Value is Written)
            _users[request.Request.Id!] = request.Request.UserId!;
        return outcome;
    }

    public override Task<WriteOutcome> ReplaceAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken) =>
        base.ReplaceAsync(request with { Request = request.Request with { UserId = Kept(request) } }, note, cancellationToken);

    private static string Kept(RequestCase request) => $"{request.Request.UserId} {request.Request.Id}";

    private RequestCase Own(RequestCase request) => request with { Request = request.Request with { UserId = _users[request.Request.Id!] } };
}

/// <summary>Writes whatever version a change is based on, or compares it before it writes.</summary>
internal sealed class VersionlessRequests(IUtleieStore sound, bool looksFirst) : PassingRequests(sound)
{
    private readonly ConcurrentDictionary<string, int> _versions = [];

    public override async Task<RequestCase?> FindAsync(string id, CancellationToken cancellationToken) => await base.FindAsync(id, cancellationToken) is { } found ? Own(found) : null;

    public override async Task<Page<RequestCase>> ListAsync(RequestQuery query, CancellationToken cancellationToken)
    {
        var page = await base.ListAsync(query, cancellationToken);
        return page with { Items = [.. page.Items.Select(Own)] };
    }

    public override async Task<WriteOutcome> ReplaceAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken)
    {
        var first = await FindAsync(request.Request.Id!, cancellationToken);
        if (looksFirst)
        {
            await Task.Delay(20, cancellationToken);
            if (first is not null && first.Version != request.Version - 1)
                return new WriteRefusal(Reason.Of(StorageCodes.Outdated, Argument.Of("expected", request.Version - 1), Argument.Of("version", first.Version)));
        }

        while (true)
        {
            var stored = await base.FindAsync(request.Request.Id!, cancellationToken);
            var outcome = await base.ReplaceAsync(request with { Version = (stored?.Version ?? 1) + 1 }, note, cancellationToken);
            if (outcome.Value is WriteRefusal { Reason.Code: StorageCodes.Outdated })
                continue;
            if (outcome.Value is Written)
                _versions[request.Request.Id!] = request.Version;
            return outcome;
        }
    }

    private RequestCase Own(RequestCase request) => _versions.TryGetValue(request.Request.Id!, out var version) ? request with { Version = version } : request;
}

/// <summary>Finds requests of every status.</summary>
internal sealed class QueryingRequests(IUtleieStore sound) : PassingRequests(sound)
{
    public override Task<Page<RequestCase>> ListAsync(RequestQuery query, CancellationToken cancellationToken) => base.ListAsync(query with { Status = null }, cancellationToken);
}

/// <summary>Keeps requests without their entries.</summary>
internal sealed class SilentRequests(IUtleieStore sound) : PassingRequests(sound)
{
    public override Task<WriteOutcome> AddAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken) => base.AddAsync(request, note with { Audit = [] }, cancellationToken);

    public override Task<WriteOutcome> ReplaceAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken) =>
        base.ReplaceAsync(request, note with { Audit = [] }, cancellationToken);
}
