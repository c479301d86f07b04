using AdminApi.Load;

try
{
    using var stop = new CancellationTokenSource();
    Console.CancelKeyPress += (_, pressed) =>
    {
        pressed.Cancel = true;
        stop.Cancel();
    };
    var report = await LoadRun.RunAsync(LoadOptions.Parse(args), stop.Token);
    Console.WriteLine(report);
    return report.IsRight ? 0 : 1;
}
catch (Exception error) when (error is FormatException or InvalidOperationException or TimeoutException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
