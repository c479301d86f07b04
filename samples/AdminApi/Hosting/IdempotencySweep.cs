namespace AdminApi.Hosting;

/// <summary>Lets go of answers that nobody will ask for again, once an hour.</summary>
internal sealed partial class IdempotencySweep(StoreOpener opener, IClock clock, ApiSettings settings, ILogger<IdempotencySweep> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            await SweepAsync(stoppingToken).ConfigureAwait(false);
    }

    /// <summary>Whatever goes wrong is told, and tried again in an hour.</summary>
    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            await opener.OpenAsync(cancellationToken).ConfigureAwait(false);
            var before = clock.GetCurrentInstant() - Duration.FromHours(settings.ReceiptHours);
            LogSwept(await opener.Store.IdempotencyRecords.RemoveBeforeAsync(before, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogFailed(error);
        }
    }

    [LoggerMessage(20, LogLevel.Information, "Removed {Count} old receipts")]
    private partial void LogSwept(int count);

    [LoggerMessage(21, LogLevel.Error, "Old receipts could not be removed")]
    private partial void LogFailed(Exception error);
}
