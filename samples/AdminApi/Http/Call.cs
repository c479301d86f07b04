using AdminApi.Identity;
using Utleie.Domain.Access;
using Utleie.Domain.Answers;
using Utleie.Domain.Storage;
using Utleie.Domain.Wire;

namespace AdminApi.Http;

/// <summary>One request: who asks, when, in which language, and what they have brought.</summary>
internal sealed class Call(IHttpContextAccessor http, IClock clock, DateTimeZone zone)
{
    private byte[]? _body;

    internal HttpContext Http { get; } = http.HttpContext ?? throw new InvalidOperationException("There is no request. Ask for a Call inside one.");

    internal HttpRequest Request => Http.Request;

    internal Instant Now { get; } = ToMicroseconds(clock.GetCurrentInstant());

    internal DateTimeZone Zone => zone;

    /// <summary>The local date it is.</summary>
    internal LocalDate Today => Now.InZone(zone).Date;

    internal Language Language => RequestLanguage.Of(Request);

    internal Caller Caller => field ??= Caller.Of(Http.User);

    internal QueryReader Query => new(Request.Query);

    /// <summary>Stops the work when the caller is gone or the time is up.</summary>
    internal CancellationToken Cancellation => Http.RequestAborted;

    /// <summary>The key that makes the request one that may come again; nothing where the caller brought none.</summary>
    internal IdempotencyKey? Key { get; set; }

    /// <summary>The body, read once.</summary>
    internal async Task<byte[]> BodyAsync() => _body ??= await Body.ReadAsync(Http).ConfigureAwait(false);

    /// <summary>The body as a document of the contract.</summary>
    /// <exception cref="WireException">It cannot be read.</exception>
    /// <exception cref="BadHttpRequestException">It is not JSON, or too large.</exception>
    internal async Task<T> ReadAsync<T>()
        where T : notnull
    {
        if (!Body.IsJson(Request))
            throw new BadHttpRequestException("Not JSON.", StatusCodes.Status415UnsupportedMediaType);
        return ApiJson.Read<T>(await BodyAsync().ConfigureAwait(false));
    }

    /// <summary>What is kept with a write: who did what, and the answer, where the request may come again.</summary>
    internal WriteContext Note(Answer answer, AuditAction action, string type, string id) => new()
    {
        Audit =
        [
            new()
            {
                LogId = NewId.At(Now).ToString(),
                Timestamp = Now,
                Action = action,
                EntityType = type,
                EntityId = id,
                UserId = Caller.Id,
                IpAddress = Http.Connection.RemoteIpAddress?.ToString(),
            },
        ],
        IdempotencyRecord = Key?.RecordOf(answer, Now),
    };

    /// <summary>Not every store keeps finer times.</summary>
    private static Instant ToMicroseconds(Instant now) => Instant.FromUnixTimeTicks(now.ToUnixTimeTicks() / 10 * 10);
}
