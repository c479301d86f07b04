using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Hosting.Http;

namespace Utleie.Hosting.Errors;

/// <summary>An answer that is an error, written as problem details (RFC 9457) in the language of the request.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The stable name of the problem: one of <see cref="Problems"/> or of an engine.</param>
/// <param name="Detail">What is wrong and how to correct it.</param>
public sealed record Problem(int Status, string Code, LocalizedText Detail) : IResult
{
    /// <summary>Returns every reason in a language; empty by default.</summary>
    public Func<Language, ValueList<ReasonDocument>> Reasons { get; init; } = static _ => [];

    /// <summary>Returns what is wrong with which field in a language; empty by default.</summary>
    public Func<Language, ValueList<ReasonDocument>> Errors { get; init; } = static _ => [];

    /// <summary>The title; null for that of the status.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The nearest times that would be accepted.</summary>
    public ValueList<Alternative> Alternatives { get; init; }

    /// <summary>The value of <c>Retry-After</c>, in seconds; null for none.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        if (RetryAfterSeconds is { } seconds)
            response.Headers.RetryAfter = FormattableString.Invariant($"{seconds}");
        return HttpBody.WriteAsync(httpContext, ProblemJson.Write(Document(httpContext)), ProblemJson.MediaType);
    }

    private ProblemDocument Document(HttpContext http)
    {
        var language = RequestLanguage.Of(http.Request);
        return new()
        {
            Type = $"urn:utleie:problem:{Code}",
            Title = (Title ?? ProblemTexts.Title(Status)).In(language),
            Status = Status,
            Detail = Detail.In(language),
            Instance = http.Request.Path,
            Code = Code,
            TraceId = http.TraceIdentifier,
            Reasons = Reasons(language),
            Errors = Errors(language),
            Alternatives = Alternatives,
        };
    }
}
