using Utleie.Domain.Approvals;
using Utleie.Domain.Approvals.StudyPrograms;

namespace Utleie.Domain.Storage;

// D224, D228.
/// <summary>Stores requests of study programs with their decisions; the first valid decision wins.</summary>
/// <remarks>A change is written only if it is based on the stored version (optimistic concurrency), so no request is decided twice. Source: 003.</remarks>
public interface IRequestStore
{
    /// <summary>Returns the request with this id, or null.</summary>
    Task<RequestCase?> FindAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Returns a page of the requests that match a query, ordered by id.</summary>
    Task<Page<RequestCase>> ListAsync(RequestQuery query, CancellationToken cancellationToken = default);

    /// <summary>Adds a new request. Refused if its id is taken, or if the user has another pending request for the program.</summary>
    /// <exception cref="ArgumentException">The request lacks an id, a user, a program or a time, or its version is not 1.</exception>
    Task<WriteOutcome> AddAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken = default);

    /// <summary>Replaces a request with its next version. Refused if another version is stored, or if the request does not exist.</summary>
    /// <exception cref="ArgumentException">The request is invalid, is pending, or its version is below 2.</exception>
    Task<WriteOutcome> ReplaceAsync(RequestCase request, WriteContext note, CancellationToken cancellationToken = default);
}

/// <summary>A query for requests; a null property does not filter.</summary>
public sealed record RequestQuery
{
    /// <summary>Matches requests for one program.</summary>
    public string? StudyProgramId { get; init; }

    /// <summary>Matches requests of one student.</summary>
    public string? UserId { get; init; }

    /// <summary>Matches requests with one status, as written.</summary>
    public RequestStatus? Status { get; init; }

    /// <summary>The page to return; defaults to the first.</summary>
    public PageRequest Page { get; init; } = PageRequest.First;
}

/// <summary>Validates requests before they are stored.</summary>
public static class RequestValidation
{
    /// <summary>Validates and returns a new request.</summary>
    /// <exception cref="ArgumentException">The request lacks an id, a user, a program or a time, or its version is not 1.</exception>
    public static RequestCase Validate(this RequestCase request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Version == 1
            ? Sound(request)
            : throw new ArgumentException($"Request {request.Request.Id} has version {request.Version}, and a new one has version 1. Replace it instead.", nameof(request));
    }

    /// <summary>Validates and returns the next version of a request.</summary>
    /// <exception cref="ArgumentException">The request is invalid, is pending, or its version is below 2.</exception>
    public static RequestCase ValidateReplacement(this RequestCase request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Version >= 2 && request.Status != RequestStatus.Pending
            ? Sound(request)
            : throw new ArgumentException($"Request {request.Request.Id} has version {request.Version} and is {request.Status}. A change has a version from 2 on, and is never pending.", nameof(request));
    }

    private static RequestCase Sound(RequestCase request) =>
        request.Request is { SubmittedAt: not null } document && StoredId.IsSound(document.Id) && StoredId.IsSound(document.UserId) && StoredId.IsSound(document.StudyProgramId)
            ? request
            : throw new ArgumentException($"Request '{request.Request.Id}' lacks an id, a user or a program of {StoredId.Demand}, or its time. Give it all four.", nameof(request));
}
