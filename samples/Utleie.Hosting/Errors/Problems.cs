using Microsoft.AspNetCore.Http.Features;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Hosting.Errors;

/// <summary>The problems of HTTP itself, whatever the object; each has a code.</summary>
public static class Problems
{
    /// <summary>The request cannot be read.</summary>
    public const string Malformed = "malformed";

    /// <summary>A value is readable and out of range.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>Nobody is signed in.</summary>
    public const string Unauthenticated = "unauthenticated";

    /// <summary>The role of the caller has no access.</summary>
    public const string Forbidden = "forbidden";

    /// <summary>Nothing has this address.</summary>
    public const string NotFound = "not-found";

    /// <summary>The address does not take the method.</summary>
    public const string MethodNotAllowed = "method-not-allowed";

    /// <summary>The request is for another version.</summary>
    public const string Outdated = "outdated";

    /// <summary>The request names no version.</summary>
    public const string VersionMissing = "version-missing";

    /// <summary>The body is too large.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The body is not JSON.</summary>
    public const string NotJson = "not-json";

    /// <summary>The idempotency key was used for another request.</summary>
    public const string KeyReused = "idempotency-key-reused";

    /// <summary>The caller sends too many requests.</summary>
    public const string TooManyRequests = "too-many-requests";

    /// <summary>The store cannot be reached.</summary>
    public const string StoreUnavailable = "store-unavailable";

    /// <summary>The request took too long.</summary>
    public const string TimedOut = "timed-out";

    /// <summary>An error of the host.</summary>
    public const string Internal = "internal-error";

    private const int SecondsToWait = 5;

    // D50.
    /// <summary>Returns the problem of a request whose JSON, query or headers cannot be read.</summary>
    public static Problem Unreadable(WireException error)
    {
        var (text, field) = (error.Text, error.Field);
        var place = field.Length == 0 ? "" : $"{field}: ";
        return MalformedBy(new(place + text.Nb, place + text.Nn, place + text.En)) with
        {
            Errors = language => [new(field, Malformed, ValueMap<string>.Of(), text.In(language))],
        };
    }

    /// <summary>Returns the problem of a number or time that is readable and out of range.</summary>
    public static Problem Outside(string field, string value, string least, string most)
    {
        var reason = Reason.Of(OutOfRange, new("field", field), new("value", value), new("least", least), new("most", most));
        return Of(StatusCodes.Status400BadRequest, reason) with
        {
            Title = ProblemTexts.OutOfRange,
            Errors = language => [ReasonLines.Of(reason, ProblemTexts.Table.Render(reason, language), field)],
        };
    }

    /// <summary>Returns the problem of a status that was set without a body.</summary>
    public static Problem OfStatus(int status, HttpContext http) => status switch
    {
        400 => MalformedBy(ProblemTexts.CheckRequest),
        401 => Of(status, Reason.Of(Unauthenticated)),
        403 => Of(status, Reason.Of(Forbidden)),
        404 => Missing(http),
        405 => Of(status, Reason.Of(MethodNotAllowed, new("method", http.Request.Method), new("path", http.Request.Path), new("allowed", AllowedBy(http)))),
        413 => Of(status, Reason.Of(TooLarge, Argument.Of("most", MostBodyBytes(http)))),
        415 => Of(status, Reason.Of(NotJson, new Argument("type", http.Request.ContentType ?? "–"))),
        503 => Unavailable,
        _ => Of(status, Reason.Of(Internal, new Argument("trace", http.TraceIdentifier))),
    };

    /// <summary>Returns 404 with the path of the request.</summary>
    public static Problem Missing(HttpContext http) =>
        Of(StatusCodes.Status404NotFound, Reason.Of(NotFound, new Argument("path", http.Request.Path)));

    /// <summary>Returns 412 with both versions.</summary>
    public static Problem OtherVersion(int? version, string asked) =>
        Of(StatusCodes.Status412PreconditionFailed, Reason.Of(Outdated, Argument.Of("version", version ?? 0), new("asked", asked)));

    /// <summary>Returns 428: a change needs the version it is for.</summary>
    public static Problem NoVersion => Of(StatusCodes.Status428PreconditionRequired, Reason.Of(VersionMissing));

    /// <summary>Returns 422: the idempotency key was used for another request.</summary>
    public static Problem OtherRequest => Of(StatusCodes.Status422UnprocessableEntity, Reason.Of(KeyReused));

    /// <summary>Returns 503: the store cannot be reached.</summary>
    public static Problem Unavailable => Later(StatusCodes.Status503ServiceUnavailable, StoreUnavailable, SecondsToWait);

    /// <summary>Returns 503: the request took too long.</summary>
    public static Problem TooSlow => Later(StatusCodes.Status503ServiceUnavailable, TimedOut, SecondsToWait);

    /// <summary>Returns 429 with the seconds to wait.</summary>
    public static Problem TooMany(int seconds) => Later(StatusCodes.Status429TooManyRequests, TooManyRequests, seconds);

    /// <summary>Returns a problem with one reason of HTTP itself.</summary>
    public static Problem Of(int status, Reason reason) => Of(status, reason, ProblemTexts.Table);

    /// <summary>Returns a problem with one reason and the texts of the engine that gave it.</summary>
    public static Problem Of(int status, Reason reason, TextTable texts)
    {
        ReasonDocument Line(Language language) => ReasonLines.Of(reason, texts.Render(reason, language));
        var detail = new LocalizedText(Line(Language.Nb).Message, Line(Language.Nn).Message, Line(Language.En).Message);
        return new(status, reason.Code, detail) { Reasons = language => [Line(language)] };
    }

    private static Problem MalformedBy(LocalizedText problem)
    {
        Reason In(Language language) => Reason.Of(Malformed, new Argument("problem", problem.In(language)));
        string Tell(Language language) => ProblemTexts.Table.Render(In(language), language);
        return new(StatusCodes.Status400BadRequest, Malformed, new(Tell(Language.Nb), Tell(Language.Nn), Tell(Language.En)))
        {
            Reasons = language => [ReasonLines.Of(In(language), Tell(language))],
        };
    }

    private static string AllowedBy(HttpContext http) => http.Response.Headers.Allow.ToString() is { Length: > 0 } allowed ? allowed : "–";

    private static long MostBodyBytes(HttpContext http) => http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? 0;

    private static Problem Later(int status, string code, int seconds) =>
        Of(status, Reason.Of(code, Argument.Of("seconds", seconds))) with { RetryAfterSeconds = seconds };
}
