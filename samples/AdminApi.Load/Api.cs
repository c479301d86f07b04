using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;

namespace AdminApi.Load;

/// <summary>A client's way to the hosts.</summary>
/// <remarks>What has no answer, or is told to come again, is asked once more at another host, with the same key.</remarks>
internal sealed class Api(IReadOnlyList<Uri> hosts, string facility, Journal journal) : IDisposable
{
    internal const string Objects = "/api/rental-objects";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(15) };

    public void Dispose() => _http.Dispose();

    internal static StringContent Body(string json) => new(json, MediaTypeHeaderValue.Parse("application/json"));

    /// <summary>Asks for a booking until there is an answer.</summary>
    internal Task<Reply> BookAsync(Ask ask, string user, int host, CancellationToken cancellationToken) => UntilAnswered(host, at =>
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(at, $"{Objects}/{facility}/bookings")) { Content = Body(ask.Json) };
        request.Headers.Add("Idempotency-Key", ask.Key);
        return As(user, request);
    }, cancellationToken);

    /// <summary>Cancels a booking until there is an answer.</summary>
    internal Task<Reply> CancelAsync(string id, string user, int host, CancellationToken cancellationToken) => UntilAnswered(host, at =>
    {
        var request = new HttpRequestMessage(HttpMethod.Delete, new Uri(at, $"{Objects}/{facility}/bookings/{id}"));
        request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
        return As(user, request);
    }, cancellationToken);

    private static HttpRequestMessage As(string user, HttpRequestMessage request)
    {
        request.Headers.Add("X-Dev-User", user);
        request.Headers.Add("X-Dev-Roles", "Innbygger");
        return request;
    }

    private async Task<Reply> UntilAnswered(int host, Func<Uri, HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        var began = Stopwatch.StartNew();
        for (var attempt = 1; ; attempt++)
        {
            using var request = make(hosts[(host + attempt - 1) % hosts.Count]);
            if (await Attempt(request, began, attempt, cancellationToken) is { } reply)
                return reply;
            if (began.Elapsed > Patience)
                throw new TimeoutException($"{request.Method} {request.RequestUri} has no answer after {attempt} attempts. Look at what the hosts log.");
            journal.Retried();
            await Task.Delay(Math.Min(20 * attempt, 500), cancellationToken);
        }
    }

    /// <summary>The answer; nothing where there is none, or it is to come again.</summary>
    private async Task<Reply?> Attempt(HttpRequestMessage request, Stopwatch began, int attempt, CancellationToken cancellationToken)
    {
        var sent = SystemClock.Instance.GetCurrentInstant();
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            var status = (int)response.StatusCode;
            var time = new Span(sent, SystemClock.Instance.GetCurrentInstant());
            return status is >= 500 or 429 ? null : Read(status, text, time, began.Elapsed, attempt);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static Reply Read(int status, string text, Span time, TimeSpan took, int attempts)
    {
        using var json = JsonDocument.Parse(text.Length > 0 ? text : "{}");
        var id = json.RootElement.TryGetProperty("data", out var data) && data.TryGetProperty("id", out var value) ? value.GetString() : null;
        string[] codes = json.RootElement.TryGetProperty("reasons", out var reasons)
            ? [.. reasons.EnumerateArray().Select(reason => reason.GetProperty("code").GetString()!)]
            : [];
        return new(status, id, codes, time, took, attempts);
    }
}
