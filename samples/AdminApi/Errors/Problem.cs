using AdminApi.Http;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;

namespace AdminApi.Errors;

/// <summary>An answer that is no.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The stable name of the problem, one of <see cref="Problems"/>' or an engine's.</param>
/// <param name="Detail">What is wrong and how to mend it.</param>
internal sealed record Problem(int Status, string Code, LocalizedText Detail) : IResult
{
    /// <summary>Every reason, told in a language.</summary>
    internal Func<Language, ValueList<ReasonDocument>> Reasons { get; init; } = static _ => [];

    /// <summary>What is wrong with which field, told in a language.</summary>
    internal Func<Language, ValueList<ReasonDocument>> Errors { get; init; } = static _ => [];

    /// <summary>The title; null for that of the status.</summary>
    internal LocalizedText? Title { get; init; }

    internal ValueList<Alternative> Alternatives { get; init; }

    /// <summary>When it is worth to ask again.</summary>
    internal int? RetryAfterSeconds { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        if (RetryAfterSeconds is { } seconds)
            response.Headers.RetryAfter = FormattableString.Invariant($"{seconds}");
        return Body.WriteAsync(httpContext, ApiJson.Write(Document(httpContext)), "application/problem+json");
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
