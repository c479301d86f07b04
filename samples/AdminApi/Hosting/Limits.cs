using System.Globalization;
using System.Threading.RateLimiting;
using AdminApi.Errors;
using AdminApi.Identity;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;

namespace AdminApi.Hosting;

/// <summary>How much one caller may ask, and for how long.</summary>
internal static class Limits
{
    private const int MostHeaderBytes = 16 * 1024;

    internal static void UseLimits(this IWebHostBuilder host, ApiSettings settings) => host.ConfigureKestrel(server =>
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = settings.MostBodyBytes;
        server.Limits.MaxRequestHeadersTotalSize = MostHeaderBytes;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(settings.RequestSeconds);
    });

    internal static IServiceCollection AddLimits(this IServiceCollection services, ApiSettings settings)
    {
        services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(settings.RequestSeconds),
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = static http => Problems.TooSlow.ExecuteAsync(http),
        });
        return services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => Partition(http, settings));
            options.OnRejected = static (context, _) => new(Problems.TooMany(SecondsToWait(context.Lease)).ExecuteAsync(context.HttpContext));
        });
    }

    /// <summary>A bucket for each user, and for each address where nobody is named.</summary>
    private static RateLimitPartition<string> Partition(HttpContext http, ApiSettings settings)
    {
        var caller = http.User.FindFirst(CallerClaims.Id)?.Value is { } user ? $"user {user}" : $"address {http.Connection.RemoteIpAddress}";
        return settings.RequestsPerSecond == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(caller, _ => new()
            {
                TokenLimit = Math.Max(settings.RequestBurst, settings.RequestsPerSecond),
                TokensPerPeriod = settings.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            });
    }

    private static int SecondsToWait(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
}
