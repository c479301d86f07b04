// Writes the public surface of every package of src to its PublicAPI.Unshipped.txt, as the analyzer sees it: dotnet run tests/api/public-api.cs
using System.Diagnostics;
using System.Text.Json;

var source = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "src"));
var build = Process.Start(new ProcessStartInfo("dotnet", ["build", "-p:TreatWarningsAsErrors=false", "-p:ErrorLog=obj/api.sarif%2Cversion=2.1", "--no-incremental", "-v", "q", "-clp:ErrorsOnly"])
{
    WorkingDirectory = Path.Combine(source, "..", "tests", "Utleie.House.Tests"),
})!;
build.WaitForExit();
foreach (var log in Directory.EnumerateFiles(source, "api.sarif", SearchOption.AllDirectories))
{
    var file = Path.Combine(Path.GetDirectoryName(log)!, "..", "PublicAPI.Unshipped.txt");
    var lines = File.ReadAllLines(file).ToList();
    using var document = JsonDocument.Parse(File.ReadAllText(log));
    var results = document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
    var gone = results.Where(result => Rule(result) == "RS0017")
        .Select(result => lines[result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() - 1]).ToHashSet();
    var come = results.Where(result => Rule(result) == "RS0016").Select(result => result.GetProperty("properties").GetProperty("customProperties").GetProperty("APIName").GetString()!);
    var surface = lines.Skip(1).Where(line => line.Length > 0 && !gone.Contains(line)).Concat(come).Distinct().Order(StringComparer.Ordinal);
    File.WriteAllText(file, string.Join('\n', ["#nullable enable", .. surface]) + "\n");
    File.Delete(log);
}

return build.ExitCode;

static string? Rule(JsonElement result) => result.GetProperty("ruleId").GetString();

static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
