using System.Security.Cryptography;
using System.Text;
using Utleie.Domain.Storage;

namespace AdminApi.Http;

/// <summary>A caller's key for a request that may come again, and what the request was.</summary>
/// <param name="Id">The key and its caller as one digest: nobody meets the key of another.</param>
/// <param name="Request">The digest of method, address and body.</param>
internal sealed record IdempotencyKey(string Id, string Request)
{
    internal const string Header = "Idempotency-Key";

    internal const int MostCharacters = 200;

    internal static IdempotencyKey Of(string caller, string key, HttpRequest request, byte[] body) => new(
        Digest([.. Encoding.UTF8.GetBytes($"{caller}\n{key}")]),
        Digest([.. Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"), .. body]));

    internal IdempotencyRecord RecordOf(Answer answer, Instant now) => new(Id, Request, ApiJson.Write(answer), now);

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
