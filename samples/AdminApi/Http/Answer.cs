using AdminApi.Errors;
using Microsoft.AspNetCore.Http.Extensions;
using Utleie.Domain.Storage;

namespace AdminApi.Http;

/// <summary>An answer that is yes, written out: so that it can be kept and given again.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Json">The body; nothing where there is none.</param>
internal sealed record Answer(int Status, string? Json = null) : IResult
{
    /// <summary>Where what was made is found.</summary>
    public string? Location { get; init; }

    /// <summary>The version of what is answered.</summary>
    public int? Version { get; init; }

    /// <summary>The address of the next page.</summary>
    public string? NextPage { get; init; }

    /// <summary>Whether it was given before, to the same request.</summary>
    public bool IsReplayed { get; init; }

    internal static Answer Ok<T>(T data, int? version = null) => Of(StatusCodes.Status200OK, new Envelope<T>(true, data)) with { Version = version };

    internal static Answer Created<T>(T data, string location, int version) =>
        Of(StatusCodes.Status201Created, new Envelope<T>(true, data)) with { Location = location, Version = version };

    /// <summary>A page of a list, which tells where the next one is.</summary>
    internal static Answer Page<T>(ValueList<T> items, string? next, HttpRequest request) =>
        Of(StatusCodes.Status200OK, new Envelope<ValueList<T>>(true, items, next)) with { NextPage = next is null ? null : AddressOf(request, next) };

    internal static Answer Of<T>(int status, T document) => new(status, ApiJson.Write(document));

    /// <summary>The answer that a receipt keeps.</summary>
    internal static Answer Of(IdempotencyRecord receipt) => ApiJson.Read<Answer>(receipt.Answer) with { IsReplayed = true };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        httpContext.Response.StatusCode = Status;
        headers.CacheControl = "private, no-cache";
        headers.Vary = "Accept-Language";
        if (Location is not null)
            headers.Location = Location;
        if (Version is { } version)
            headers.ETag = VersionTag.Of(version);
        if (NextPage is not null)
            headers.Link = $"<{NextPage}>; rel=\"next\"";
        if (IsReplayed)
            headers["Idempotency-Replayed"] = "true";
        if (Json is not null)
            await HttpBody.WriteAsync(httpContext, Json, "application/json").ConfigureAwait(false);
    }

    private static string AddressOf(HttpRequest request, string after)
    {
        var query = new QueryBuilder(request.Query.Where(part => part.Key != "after")) { { "after", after } };
        return $"{request.PathBase}{request.Path}{query}";
    }
}
