using System.Text.Json;
using AdminApi.Http;
using Utleie.Domain.Resources;
using Utleie.Domain.Wire;

namespace AdminApi.Resources;

/// <summary>Reads rental objects from requests.</summary>
internal static class ResourceReader
{
    /// <summary>What the host sets beside the sections, and so does not read: an answer can be sent back as it is.</summary>
    private static readonly string[] Envelope = ["id", "status"];

    /// <exception cref="WireException">It cannot be read.</exception>
    internal static async Task<BaseResource> ResourceAsync(this Call call)
    {
        if (!Body.IsJson(call.Request))
            throw new BadHttpRequestException("Not JSON.", StatusCodes.Status415UnsupportedMediaType);
        var resource = UtleieJson.Read(await call.BodyAsync().ConfigureAwait(false));
        return resource.ExtensionData is { } extra && Envelope.Any(extra.ContainsKey) ? resource with { ExtensionData = Without(extra) } : resource;
    }

    private static JsonMembers? Without(JsonMembers extra)
    {
        var rest = extra.Where(member => !Envelope.Contains(member.Key)).ToDictionary();
        return rest.Count == 0 ? null : new(JsonSerializer.SerializeToElement(rest));
    }
}
