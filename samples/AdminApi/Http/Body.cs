namespace AdminApi.Http;

/// <summary>Reads whole bodies.</summary>
internal static class Body
{
    /// <summary>The body of a request, read once; the server stops it at the largest that is allowed.</summary>
    internal static async Task<byte[]> ReadAsync(HttpContext http)
    {
        using var bytes = new MemoryStream();
        await http.Request.Body.CopyToAsync(bytes, http.RequestAborted).ConfigureAwait(false);
        return bytes.ToArray();
    }

    internal static bool IsJson(HttpRequest request) => request.HasJsonContentType();
}
