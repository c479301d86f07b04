using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals;
using Utleie.Domain.Approvals.StudyPrograms;

namespace Utleie.Domain.Storage;

// D224, D228.
/// <summary>Submits, decides and reads requests of study programs in a store, so that each is decided once and nobody is told what does not stand.</summary>
/// <remarks>
/// Each method reads, decides and writes; if another write came between, it reads and decides again. A pending request past its expiry is written as expired by whoever meets it, and only then
/// told as such. Take <c>now</c> before you call. Safe to use from any number of threads and processes. Source: 003.
/// </remarks>
/// <param name="store">The store.</param>
/// <param name="rules">The rules of the programs.</param>
/// <param name="newId">Returns a new unique id, for requests, decisions and audit entries.</param>
public sealed class RequestDesk(IUtleieStore store, StudyProgramRules rules, Func<string> newId)
{
    /// <summary>Submits a request.</summary>
    /// <param name="userId">The student.</param>
    /// <param name="programId">The program; null is the student's own.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Cancels before anything is committed.</param>
    /// <returns>The request, or every reason against it.</returns>
    public async Task<OneOf<RequestCase, Refusal>> SubmitAsync(string userId, string? programId, Instant now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(userId);
        while (true)
        {
            var others = new List<RequestCase>();
            await foreach (var other in store.Requests.AllAsync(new() { UserId = userId, Status = RequestStatus.Pending }, cancellationToken).ConfigureAwait(false))
            {
                if (await CurrentAsync(other.Request.Id!, now, cancellationToken).ConfigureAwait(false) is { } current)
                    others.Add(current);
            }

            var step = rules.Submit(new(newId(), userId, programId, newId()), [.. others], now);
            if (step.TryPickT1(out var refusal, out var made))
                return refusal;
            var outcome = await store.Requests.AddAsync(made.After, RequestAudit.Context(made.Entry), cancellationToken).ConfigureAwait(false);
            if (DeskWrites.IsWritten(outcome, StorageCodes.RequestPending))
                return made.After;
        }
    }

    /// <summary>Decides a request.</summary>
    /// <param name="id">The request.</param>
    /// <param name="userId">The user who decides.</param>
    /// <param name="decision">Yes or no.</param>
    /// <param name="comment">The comment; not blank if the decision is no.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Cancels before anything is committed.</param>
    /// <returns>The decided request, or every reason against it; if another decision was first, who made it and when.</returns>
    public Task<OneOf<RequestCase, Refusal>> DecideAsync(
        string id, string userId, ApprovalDecision decision, string? comment, Instant now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(userId);
        return ChangeAsync(id, now, current => rules.Decide(current, new(newId(), userId, decision, comment, newId()), now), cancellationToken);
    }

    /// <summary>Retracts an approval.</summary>
    /// <param name="id">The request.</param>
    /// <param name="userId">The user who retracts it.</param>
    /// <param name="comment">A comment; may be null.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Cancels before anything is committed.</param>
    /// <returns>The request with the mark, or every reason against it.</returns>
    public Task<OneOf<RequestCase, Refusal>> RetractAsync(string id, string userId, string? comment, Instant now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(userId);
        return ChangeAsync(id, now, current => rules.Retract(current, userId, comment, newId(), now), cancellationToken);
    }

    /// <summary>Returns a request as it stands, or null; one that has expired is written as expired first.</summary>
    public Task<RequestCase?> FindAsync(string id, Instant now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return CurrentAsync(id, now, cancellationToken);
    }

    private async Task<OneOf<RequestCase, Refusal>> ChangeAsync(string id, Instant now, Func<RequestCase, OneOf<RequestStep, Refusal>> decide, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        while (true)
        {
            if (await CurrentAsync(id, now, cancellationToken).ConfigureAwait(false) is not { } current)
                return Refusal.Of(StorageCodes.NotFound, new Argument("id", id));
            if (decide(current).TryPickT1(out var refusal, out var step))
                return refusal;
            if (await IsWrittenAsync(step, cancellationToken).ConfigureAwait(false))
                return step.After;
        }
    }

    private async Task<RequestCase?> CurrentAsync(string id, Instant now, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await store.Requests.FindAsync(id, cancellationToken).ConfigureAwait(false);
            if (stored is null || !rules.Expire(stored, newId(), now).TryPickT0(out var expiry, out _))
                return stored;
            if (await IsWrittenAsync(expiry, cancellationToken).ConfigureAwait(false))
                return expiry.After;
        }
    }

    /// <summary>Writes a step; false if another write came between, and it is to be decided again.</summary>
    private async Task<bool> IsWrittenAsync(RequestStep step, CancellationToken cancellationToken)
    {
        var outcome = await store.Requests.ReplaceAsync(step.After, RequestAudit.Context(step.Entry), cancellationToken).ConfigureAwait(false);
        return DeskWrites.IsWritten(outcome, StorageCodes.Outdated);
    }
}
