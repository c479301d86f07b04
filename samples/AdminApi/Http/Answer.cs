using AdminApi.Errors;
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

    internal static Answer Of<T>(int status, T document) => new(status, ApiJson.Write(document));

    /// <summary>The answer that a receipt keeps.</summary>
    internal static Answer Of(Receipt receipt) => ApiJson.Read<Answer>(receipt.Answer) with { IsReplayed = true };

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
            await Body.WriteAsync(httpContext, Json, "application/json").ConfigureAwait(false);
    }
}
