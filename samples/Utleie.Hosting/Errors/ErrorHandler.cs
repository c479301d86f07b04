using System.Data.Common;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Utleie.Domain.Wire;

namespace Utleie.Hosting.Errors;

/// <summary>Answers an exception with a problem, which never names a type, a line or a stack.</summary>
internal sealed partial class ErrorHandler(ILogger<ErrorHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested && !IsTimeout(httpContext))
            return true;
        await ProblemOf(exception, httpContext).ExecuteAsync(httpContext).ConfigureAwait(false);
        return true;
    }

    private Problem ProblemOf(Exception exception, HttpContext http)
    {
        switch (exception)
        {
            case WireException unreadable:
                return Problems.Unreadable(unreadable);
            case ProblemException refused:
                return refused.Problem;
            case BadHttpRequestException { InnerException: JsonException unreadable }:
                return Problems.Unreadable(WireException.Below(unreadable, ""));
            case BadHttpRequestException bad:
                return Problems.OfStatus(bad.StatusCode, http);
            case ArgumentException { InnerException: DbException { SqlState: "22021" or "22P05" } }:
                return Problems.Unreadable(new(ProblemTexts.NotStorable, ProblemTexts.RemoveCharacter, ""));
            case OperationCanceledException:
                return Problems.TooSlow;
            case var lost when IsUnreachable(lost):
                LogUnreachable(lost);
                return Problems.Unavailable;
            default:
                LogMistake(exception, http.TraceIdentifier);
                return Problems.OfStatus(StatusCodes.Status500InternalServerError, http);
        }
    }

    private static bool IsTimeout(HttpContext http) =>
        http.Features.Get<Microsoft.AspNetCore.Http.Timeouts.IHttpRequestTimeoutFeature>()?.RequestTimeoutToken.IsCancellationRequested == true;

    /// <summary>Whether this is what a database driver throws if it cannot reach the database; data it refuses (SQLSTATE 22, 23, 42) is an error of the host.</summary>
    private static bool IsUnreachable(Exception error) => error switch
    {
        DbException { SqlState: ['2', '2' or '3', ..] or ['4', '2', ..] } => false,
        DbException or SocketException or TimeoutException or IOException => true,
        _ => error.InnerException is { } inner && IsUnreachable(inner),
    };

    [LoggerMessage(1, LogLevel.Error, "The store cannot be reached")]
    private partial void LogUnreachable(Exception error);

    [LoggerMessage(2, LogLevel.Critical, "A mistake of ours in request {Trace}")]
    private partial void LogMistake(Exception error, string trace);
}
