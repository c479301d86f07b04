using AdminApi.Errors;
using Utleie.Domain.Storage;
using Utleie.Domain.Wire;

namespace AdminApi.Http;

/// <summary>Answers a request that comes again as it was answered first, by <c>Idempotency-Key</c>.</summary>
/// <remarks>Only what was written has a receipt: what was refused is decided again. Source: D136.</remarks>
internal static class Idempotency
{
    internal static RouteHandlerBuilder TakesKey(this RouteHandlerBuilder endpoint) =>
        endpoint.WithMetadata(TakesKeyTag.Instance).AddEndpointFilter(static (context, next) => RunAsync(context, next));

    /// <summary>The answer of a receipt; a problem where its key was used for another request.</summary>
    internal static IResult Again(this Call call, IdempotencyRecord receipt) => receipt.Request == call.Key!.Request ? Answer.Of(receipt) : Problems.OtherRequest;

    private static async ValueTask<object?> RunAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var call = http.RequestServices.GetRequiredService<Call>();
        if (http.Request.Headers[IdempotencyKey.Header] is not [{ } key, ..])
            return await next(context).ConfigureAwait(false);
        call.Key = IdempotencyKey.Of(call.Caller.Actor.Id, Sound(key), http.Request, await call.BodyAsync().ConfigureAwait(false));
        var store = http.RequestServices.GetRequiredService<IUtleieStore>();
        if (await store.IdempotencyRecords.FindAsync(call.Key.Id, call.Cancellation).ConfigureAwait(false) is { } before)
            return call.Again(before);
        var result = await next(context).ConfigureAwait(false);
        // The same request may have been written by another of its kind while this one was judged, and then stands in its own way.
        return result is Problem && await store.IdempotencyRecords.FindAsync(call.Key.Id, call.Cancellation).ConfigureAwait(false) is { } meanwhile
            ? call.Again(meanwhile)
            : result;
    }

    private static string Sound(string key) => key.Length is > 0 and <= IdempotencyKey.MostCharacters
        ? key
        : throw new WireException(RequestTexts.KeyLength(key.Length, IdempotencyKey.MostCharacters), RequestTexts.UseUuid, IdempotencyKey.Header);
}

/// <summary>Tells the OpenAPI document of an endpoint that takes <c>Idempotency-Key</c>.</summary>
internal sealed class TakesKeyTag
{
    internal static TakesKeyTag Instance { get; } = new();
}
