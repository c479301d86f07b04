using System.Diagnostics;
using AdminApi.Hosting;
using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

/// <summary>A configuration that the host cannot run with is one line and exit code 78.</summary>
public sealed class StartupTests
{
    public static TheoryData<string, string> Bad { get; } = new()
    {
        { "environment=Production", "The environment is Production, and the host has no identity provider" },
        { "Api:Zone=Europe/Drammen", "Api:Zone is 'Europe/Drammen'" },
        { "Api:Store=postgres", "Api:Store is 'postgres'. Write memory" },
        { "Api:RequestSeconds=0", "Api:RequestSeconds is 0. Write a number from 1 to 86400." },
        { "Api:MostBodyBytes=mye", "Failed to convert configuration value 'mye' at 'Api:MostBodyBytes'" },
        { "Api:MostBodyBytes=-1", "Api:MostBodyBytes is -1" },
        { "Api:RequestsPerSeconds=5", "Api:RequestsPerSeconds is not a setting. Did you mean Api:RequestsPerSecond?" },
        { "Api:Farge=rød", "Api:Farge is not a setting. Use one of Store, " },
        { "Api:Now=i går", "Api:Now is 'i går'" },
        { "Api:DataFolder=/proc/utleie", "Api:DataFolder is '/proc/utleie', and the host cannot write there" },
        { "ConnectionStrings:Postgres=Hust=127.0.0.1;Password=hysj", "ConnectionStrings:Postgres cannot be used" },
        { "ConnectionStrings:Postgres=Username=ola;Password=hysj", "ConnectionStrings:Postgres cannot be used" },
        { "ConnectionStrings:Postgres=Host=127.0.0.1;Port=mange;Password=hysj", "ConnectionStrings:Postgres cannot be used" },
        { "urls=hei", "urls has 'hei'" },
        { "urls=http://192.0.2.1:5080", "The server cannot listen" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task Configuration_ThatIsBadIsOneLine(string setting, string line)
    {
        var folder = Directory.CreateTempSubdirectory("utleie-start-");
        using var errors = new StringWriter();
        string[] usual = ["--environment=Development", "--urls=http://127.0.0.1:0", $"--Api:DataFolder={folder.FullName}", $"--{setting}"];
        Assert.Equal(HostStart.BadConfiguration, await HostStart.RunAsync("AdminApi", () => Task.FromResult(AdminApp.Build(usual)), errors));
        var told = errors.ToString();
        Assert.StartsWith($"AdminApi: {line}", told, StringComparison.Ordinal);
        Assert.Single(told.TrimEnd().Split('\n'));
        Assert.DoesNotContain("hysj", told, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Process_EndsWith78AndNoStack()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AdminApi.dll"), "--environment=Production"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Directory.CreateTempSubdirectory("utleie-start-").FullName,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(78, process.ExitCode);
        Assert.StartsWith("AdminApi: The environment is Production", errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.Empty(await output);
        Directory.Delete(start.WorkingDirectory, recursive: true);
    }

    [Fact]
    public async Task Log_IsTextInDevelopmentAndJsonElsewhere()
    {
        Assert.Matches(@"^\d\d:\d\d:\d\d .*GET / 200 in", await LogOf("Development"));
        Assert.Contains("""{"EventId":10,"LogLevel":"Information",""", (await LogOf("Production")).Replace(": ", ":", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>The line of a request for the start page, as a process of its own logs it.</summary>
    private static async Task<string> LogOf(string environment)
    {
        var folder = Directory.CreateTempSubdirectory("utleie-log-");
        string[] args = [Path.Combine(AppContext.BaseDirectory, "AdminApi.dll"), $"--environment={environment}", "--urls=http://127.0.0.1:0", "--Api:Store=memory", "--Api:AllowDevelopmentIdentity=true", $"--Api:DataFolder={folder.FullName}"];
        using var process = Process.Start(new ProcessStartInfo("dotnet", args) { RedirectStandardOutput = true })!;
        using var client = new HttpClient();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                var at = line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal);
                if (line.Contains("Now listening on", StringComparison.Ordinal))
                    await client.GetAsync(new Uri(line[at..].Split('"', ' ')[0]), TestContext.Current.CancellationToken);
                if (line.Contains("GET / 200", StringComparison.Ordinal))
                    return line;
            }

            return "";
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            folder.Delete(recursive: true);
        }
    }
}
