using System.Text;

namespace Utleie.Hosting.Http;

/// <summary>Writes whole bodies.</summary>
public static class HttpBody
{
    /// <summary>Writes JSON with its length and language.</summary>
    /// <param name="http">The request and its answer, whose status is set.</param>
    /// <param name="json">The body.</param>
    /// <param name="contentType">The media type, without a charset: <c>application/json</c>.</param>
    public static async Task WriteAsync(HttpContext http, string json, string contentType)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        http.Response.ContentType = $"{contentType}; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        http.Response.Headers.ContentLanguage = RequestLanguage.Tag(RequestLanguage.Of(http.Request));
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted).ConfigureAwait(false);
    }
}
