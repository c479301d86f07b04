using AdminApi.Errors;
using Microsoft.Net.Http.Headers;

namespace AdminApi.Http;

/// <summary>Versions as entity tags: what a caller has seen, and what is stored.</summary>
/// <remarks>Source: 001 §3.8 (<c>version</c>); D32.</remarks>
internal static class VersionTag
{
    internal static string Of(int version) => FormattableString.Invariant($"\"{version}\"");

    /// <summary>Whether the caller has this version already.</summary>
    internal static bool IsKnown(HttpRequest request, int version) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var tags)
        && tags.Any(tag => tag == EntityTagHeaderValue.Any || tag.Compare(Mine(version), useStrongComparison: false));

    /// <summary>What is against a change of a version, where the caller has seen another; nothing where they say none.</summary>
    internal static Problem? Against(HttpRequest request, int version)
    {
        if (request.Headers.IfMatch.Count == 0)
            return null;
        var isSeen = EntityTagHeaderValue.TryParseList(request.Headers.IfMatch, out var tags)
            && tags.Any(tag => tag == EntityTagHeaderValue.Any || tag.Compare(Mine(version), useStrongComparison: true));
        return isSeen ? null : Problems.OtherVersion(version, request.Headers.IfMatch.ToString());
    }

    /// <summary>The endpoint changes something that may have changed meanwhile: whoever asks says which version they have seen.</summary>
    internal static RouteHandlerBuilder NeedsVersion(this RouteHandlerBuilder endpoint) =>
        endpoint.WithMetadata(NeedsVersionTag.Instance).AddEndpointFilter(static async (context, next) =>
            context.HttpContext.Request.Headers.IfMatch.Count == 0 ? Problems.NoVersion : await next(context).ConfigureAwait(false));

    private static EntityTagHeaderValue Mine(int version) => new(Of(version));
}

/// <summary>Tells the OpenAPI document of an endpoint that needs <c>If-Match</c>.</summary>
internal sealed class NeedsVersionTag
{
    internal static NeedsVersionTag Instance { get; } = new();
}
