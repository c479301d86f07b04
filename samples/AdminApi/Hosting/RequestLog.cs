using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace AdminApi.Hosting;

/// <summary>Logs each request by its route, who asked and what it was answered: no bodies, no queries, no headers.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(http).ConfigureAwait(false);
        }
        finally
        {
            var endpoint = http.GetEndpoint() ?? http.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
            var route = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "-";
            var milliseconds = (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            LogRequest(http.Request.Method, route, http.Response.StatusCode, milliseconds, http.TraceIdentifier);
        }
    }

    [LoggerMessage(10, LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds} ms, {Trace}")]
    private partial void LogRequest(string method, string route, int status, long milliseconds, string trace);
}

/// <summary>How the host logs.</summary>
internal static class Logging
{
    /// <summary>JSON on standard output, a line an event.</summary>
    internal static void AddRequestLogging(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddJsonConsole(static options => options.UseUtcTimestamp = true);
    }
}
