namespace AdminApi.Load.Tests;

public sealed class LoadTests(ITestOutputHelper output)
{
    /// <summary>Twenty-five seconds of what <c>samples/load.sh</c> does at length; run by <c>.ci/run load</c>.</summary>
    [Fact(Explicit = true)]
    public async Task ThreeHosts_OneOfThemKilledAndTheDatabaseCutOff_BookNothingTwiceAndLoseNothing()
    {
        Assert.SkipWhen(PrivateCluster.Programs is null, PrivateCluster.Cure);
        var report = await LoadRun.RunAsync(new() { Seconds = 25, IsDurable = false }, TestContext.Current.CancellationToken);
        output.WriteLine(report.ToString());
        Assert.Empty(report.Wrongs);
        Assert.True(report.Acknowledged > 0 && report.Refused > 0);
    }

    [Theory]
    [InlineData("There is no option '--request'. Use --requests, --seconds, --clients, --hosts, --days, --seed, --not-durable or --postgres.", "--request", "5")]
    [InlineData("--requests has no value. Write one after it.", "--requests")]
    [InlineData("--clients is 'many', and must be a whole number above 0.", "--clients", "many")]
    public void Parse_TellsWhatIsWrong(string message, params string[] arguments) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => LoadOptions.Parse(arguments)).Message);

    [Fact]
    public void Parse_ReadsWhatIsGiven() => Assert.Equal(
        new LoadOptions { Requests = 5, Seconds = 6, Clients = 7, Hosts = 8, Days = 9, Seed = 10, IsDurable = false, Postgres = "Host=h" },
        LoadOptions.Parse("--requests 5 --seconds 6 --clients 7 --hosts 8 --days 9 --seed 10 --not-durable --postgres Host=h".Split(' ')));
}
