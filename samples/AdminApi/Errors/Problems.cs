using AdminApi.Http;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace AdminApi.Errors;

/// <summary>The problems of HTTP itself, whatever the object.</summary>
internal static class Problems
{
    internal const string Malformed = "malformed";
    internal const string OutOfRange = "out-of-range";
    internal const string Unauthenticated = "unauthenticated";
    internal const string Forbidden = "forbidden";
    internal const string NotFound = "not-found";
    internal const string MethodNotAllowed = "method-not-allowed";
    internal const string Outdated = "outdated";
    internal const string VersionMissing = "version-missing";
    internal const string TooLarge = "too-large";
    internal const string NotJson = "not-json";
    internal const string KeyReused = "idempotency-key-reused";
    internal const string TooManyRequests = "too-many-requests";
    internal const string StoreUnavailable = "store-unavailable";
    internal const string TimedOut = "timed-out";
    internal const string Internal = "internal-error";

    private const int SecondsToWait = 5;

    /// <summary>A request whose JSON, query or headers cannot be read; also the English log has the whole problem (D50).</summary>
    internal static Problem Unreadable(WireException error)
    {
        var (text, field) = (error.Text, error.Field);
        var place = field.Length == 0 ? "" : $"{field}: ";
        return MalformedBy(new(place + text.Nb, place + text.Nn, place + text.En)) with
        {
            Errors = language => [new(field, Malformed, ValueMap<string>.Of(), text.In(language))],
        };
    }

    /// <summary>A number or a time of a request that is readable and outside its bounds.</summary>
    internal static Problem Outside(string field, string value, string least, string most)
    {
        var reason = Reason.Of(OutOfRange, new("field", field), new("value", value), new("least", least), new("most", most));
        return Of(StatusCodes.Status400BadRequest, reason) with
        {
            Title = ProblemTexts.OutOfRange,
            Errors = language => [ReasonLines.Of(reason, ProblemTexts.Table.Render(reason, language), field)],
        };
    }

    /// <summary>A status that the pipeline has set by itself.</summary>
    internal static Problem OfStatus(int status, HttpContext http) => status switch
    {
        400 => MalformedBy(RequestTexts.CheckRequest),
        401 => Of(status, Reason.Of(Unauthenticated)),
        403 => Of(status, Reason.Of(Forbidden)),
        404 => Missing(http),
        405 => Of(status, Reason.Of(MethodNotAllowed, new("method", http.Request.Method), new("path", http.Request.Path))),
        413 => Of(status, Reason.Of(TooLarge, Argument.Of("most", http.MostBodyBytes()))),
        415 => Of(status, Reason.Of(NotJson, new Argument("type", http.Request.ContentType ?? "–"))),
        503 => Unavailable,
        _ => Of(status, Reason.Of(Internal, new Argument("trace", http.TraceIdentifier))),
    };

    internal static Problem Missing(HttpContext http) =>
        Of(StatusCodes.Status404NotFound, Reason.Of(NotFound, new Argument("path", http.Request.Path)));

    internal static Problem OtherVersion(int? version, string asked) =>
        Of(StatusCodes.Status412PreconditionFailed, Reason.Of(Outdated, Argument.Of("version", version ?? 0), new("asked", asked)));

    internal static Problem NoVersion => Of(StatusCodes.Status428PreconditionRequired, Reason.Of(VersionMissing));

    internal static Problem OtherRequest => Of(StatusCodes.Status422UnprocessableEntity, Reason.Of(KeyReused));

    internal static Problem Unavailable => Later(StatusCodes.Status503ServiceUnavailable, StoreUnavailable, SecondsToWait);

    internal static Problem TooSlow => Later(StatusCodes.Status503ServiceUnavailable, TimedOut, SecondsToWait);

    internal static Problem TooMany(int seconds) => Later(StatusCodes.Status429TooManyRequests, TooManyRequests, seconds);

    /// <summary>A problem with one reason of the host's own.</summary>
    internal static Problem Of(int status, Reason reason) => Of(status, reason, ProblemTexts.Table);

    /// <summary>A problem with one reason, in the words of whoever gave it.</summary>
    internal static Problem Of(int status, Reason reason, TextTable texts)
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

    private static Problem Later(int status, string code, int seconds) =>
        Of(status, Reason.Of(code, Argument.Of("seconds", seconds))) with { RetryAfterSeconds = seconds };
}
