using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AdminApi.Hosting;

/// <summary>Ready is a host whose store answers.</summary>
internal sealed class StoreHealth(StoreOpener opener) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            await opener.OpenAsync(limit.Token).ConfigureAwait(false);
            await opener.Store.IdempotencyRecords.FindAsync("health", limit.Token).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The store cannot be reached.", error);
        }
    }
}
