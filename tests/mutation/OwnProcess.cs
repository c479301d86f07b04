#:property PublishAot=false
// A second opinion on a mutation run: each mutant once more, in a process of its own.
//
//   dotnet run tests/mutation/OwnProcess.cs -- <mutation-report.json> <test executable> [options of the executable that leave tests out]
//
// Stryker keeps one process for many mutants. What a static initializer made stays made there: a mutant in one is alive that should be dead, and where a process
// starts anew with such a mutant in force, every later one seems dead. A process of its own tells. The executable stands where Stryker left it, with the mutated assembly.
using System.Buffers.Binary;
using System.Diagnostics;
using System.Text.Json;

var report = JsonDocument.Parse(File.ReadAllText(args[0])).RootElement;
var (program, leftOut) = (args[1], args[2..]);
var names = report.GetProperty("testFiles").EnumerateObject()
    .SelectMany(file => file.Value.GetProperty("tests").EnumerateArray())
    .ToDictionary(test => test.GetProperty("id").GetString()!, test => test.GetProperty("name").GetString()!.Split('(')[0]);
var active = Path.GetTempFileName();
var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
if (Fails(-1, leftOut))
    throw new InvalidOperationException("The tests fail without a mutant.");

foreach (var file in report.GetProperty("files").EnumerateObject())
{
    foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
    {
        var said = mutant.GetProperty("status").GetString()!;
        if (said is not ("Killed" or "Survived" or "Timeout"))
            continue;
        var id = int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        string[] killers = mutant.TryGetProperty("killedBy", out var by)
            ? [.. by.EnumerateArray().Select(test => names.GetValueOrDefault(test.GetString()!)).OfType<string>().Distinct().Take(20).SelectMany(name => new[] { "-method", name })]
            : [];
        var found = killers.Length > 0 && Fails(id, killers) || Fails(id, leftOut) ? "Killed" : "Survived";
        var key = $"{said}, in a process of its own {found}";
        counts[key] = counts.GetValueOrDefault(key) + 1;
        if (found != (said == "Timeout" ? "Killed" : said))
            Console.WriteLine($"{id} {Path.GetFileName(file.Name)}:{mutant.GetProperty("location").GetProperty("start").GetProperty("line")} {mutant.GetProperty("mutatorName")}: {key}");
    }
}

File.Delete(active);
foreach (var (key, count) in counts)
    Console.WriteLine($"{count,6} {key}");

bool Fails(int mutant, string[] options)
{
    var bytes = new byte[4];
    BinaryPrimitives.WriteInt32LittleEndian(bytes, mutant);
    File.WriteAllBytes(active, bytes);
    var start = new ProcessStartInfo(program, ["-noLogo", "-noColor", "-stopOnFail", .. options]) { RedirectStandardOutput = true, RedirectStandardError = true };
    start.Environment["STRYKER_MUTANT_FILE"] = active;
    using var process = Process.Start(start)!;
    process.OutputDataReceived += (_, _) => { };
    process.ErrorDataReceived += (_, _) => { };
    process.BeginOutputReadLine();
    process.BeginErrorReadLine();
    if (process.WaitForExit(TimeSpan.FromMinutes(1)))
        return process.ExitCode != 0;
    process.Kill(entireProcessTree: true);
    return true;
}
