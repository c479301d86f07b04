using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
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
    /// <summary>One line per event on standard output: text in Development, otherwise JSON.</summary>
    internal static void AddRequestLogging(this ILoggingBuilder logging, IHostEnvironment environment)
    {
        logging.ClearProviders();
        if (environment.IsDevelopment())
            logging.AddSimpleConsole(static options => (options.SingleLine, options.TimestampFormat) = (true, "HH:mm:ss "));
        else
            logging.AddJsonConsole(static options => (options.UseUtcTimestamp, options.JsonWriterOptions) = (true, Readable));
    }

    private static JsonWriterOptions Readable => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
