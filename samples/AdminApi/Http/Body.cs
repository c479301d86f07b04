using System.Text;
using AdminApi.Hosting;

namespace AdminApi.Http;

/// <summary>Reads and writes whole bodies.</summary>
internal static class Body
{
    /// <summary>The body of a request, read once; the server stops it at the largest that is allowed.</summary>
    internal static async Task<byte[]> ReadAsync(HttpContext http)
    {
        using var bytes = new MemoryStream();
        await http.Request.Body.CopyToAsync(bytes, http.RequestAborted).ConfigureAwait(false);
        return bytes.ToArray();
    }

    internal static async Task WriteAsync(HttpContext http, string json, string contentType)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        http.Response.ContentType = $"{contentType}; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        http.Response.Headers.ContentLanguage = RequestLanguage.Tag(RequestLanguage.Of(http.Request));
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted).ConfigureAwait(false);
    }

    internal static bool IsJson(HttpRequest request) => request.HasJsonContentType();

    internal static int MostBodyBytes(this HttpContext http) => http.RequestServices.GetRequiredService<ApiSettings>().MostBodyBytes;
}
