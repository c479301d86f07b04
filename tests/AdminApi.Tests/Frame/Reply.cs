using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace AdminApi.Tests.Frame;

/// <summary>What the host answered.</summary>
internal sealed record Reply(HttpStatusCode Status, string Text, HttpResponseHeaders Headers, HttpContentHeaders Content)
{
    internal JsonNode Json => JsonNode.Parse(Text)!;

    internal JsonNode Data => Json["data"]!;

    internal string Code => (string)Json["code"]!;

    internal string Tag => Headers.ETag!.ToString();

    internal string Id => (string)Data["id"]!;

    internal string[] Reasons => [.. Json["reasons"]!.AsArray().Select(reason => (string)reason!["code"]!)];

    /// <summary>This reply, where it has a status.</summary>
    internal Reply Is(int status)
    {
        Assert.True((int)Status == status, $"{status} is expected, and it is {(int)Status}: {Text}");
        return this;
    }

    /// <summary>This reply, where it is a problem of a status and a code.</summary>
    internal Reply Is(int status, string code)
    {
        Is(status);
        Assert.Equal("application/problem+json", Content.ContentType!.MediaType);
        Assert.Equal((code, status), (Code, (int)Json["status"]!));
        return this;
    }
}
