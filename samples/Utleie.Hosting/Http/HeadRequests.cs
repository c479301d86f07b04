namespace Utleie.Hosting.Http;

/// <summary>Answers <c>HEAD</c> wherever <c>GET</c> is answered, with the same status and headers.</summary>
/// <remarks>The endpoints see a <c>GET</c>; the server itself sends no body to a <c>HEAD</c>. Source: RFC 9110 §9.3.2.</remarks>
public static class HeadRequests
{
    /// <summary>Adds it to the pipeline, before routing.</summary>
    public static void UseHeadRequests(this WebApplication app) => app.Use(static async (http, next) =>
    {
        var method = http.Request.Method;
        if (HttpMethods.IsHead(method))
            http.Request.Method = HttpMethods.Get;
        try
        {
            await next(http).ConfigureAwait(false);
        }
        finally
        {
            // The log and the problem details name what was asked.
            http.Request.Method = method;
        }

        if (http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed && !http.Response.HasStarted)
            AllowHead(http.Response.Headers);
    });

    private static void AllowHead(IHeaderDictionary headers)
    {
        var allowed = headers.Allow.ToString();
        if (allowed.Split(", ").Contains(HttpMethods.Get, StringComparer.Ordinal))
            headers.Allow = $"{allowed}, {HttpMethods.Head}";
    }
}
