#:property PublishAot=false
// A second opinion on a mutation run: each mutant once more, in a process of its own.
//
//   dotnet run tests/mutation/OwnProcess.cs -- <mutation-report.json> <test executable> [options of the executable that leave tests out]
//
// Stryker keeps one process for many mutants. What a static initializer made stays made there: a mutant in one is alive that should be dead, and where a process
// starts anew with such a mutant in force, every later one seems dead. A process of its own tells. The executable stands where Stryker left it, with the mutated assembly.
using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

var report = JsonDocument.Parse(File.ReadAllText(args[0])).RootElement;
var (program, leftOut) = (args[1], args[2..]);
var names = report.GetProperty("testFiles").EnumerateObject()
    .SelectMany(file => file.Value.GetProperty("tests").EnumerateArray())
    .ToDictionary(test => test.GetProperty("id").GetString()!, test => test.GetProperty("name").GetString()!.Split('(')[0]);
var active = Path.GetTempFileName();
var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
var (killed, alive) = (0, 0);
if (Fails(-1, leftOut))
    throw new InvalidOperationException("The tests fail without a mutant.");

foreach (var file in report.GetProperty("files").EnumerateObject())
{
    foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
    {
        var said = mutant.GetProperty("status").GetString()!;
        if (said is not ("Killed" or "Survived" or "Timeout" or "NoCoverage"))
            continue;
        var id = int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture);
        var dies = said != "NoCoverage" && (Killers(mutant) is { Length: > 0 } killers && Fails(id, killers) || Fails(id, leftOut));
        (killed, alive) = dies ? (killed + 1, alive) : (killed, alive + 1);
        var key = $"{said}, {(dies ? "killed" : "alive")} in a process of its own";
        counts[key] = counts.GetValueOrDefault(key) + 1;
        if (dies == said is "Survived" || !dies)
            Console.WriteLine($"{(dies ? "killed" : "alive")} {id} {Path.GetFileName(file.Name)}:{mutant.GetProperty("location").GetProperty("start").GetProperty("line")} {mutant.GetProperty("mutatorName")} ({said})");
    }
}

File.Delete(active);
foreach (var (key, count) in counts)
    Console.WriteLine($"{count,6} {key}");
Console.WriteLine(FormattableString.Invariant($"{100.0 * killed / (killed + alive):F2} % of {killed + alive}"));

string[] Killers(JsonElement mutant) => mutant.TryGetProperty("killedBy", out var by)
    ? [.. by.EnumerateArray().Select(test => names.GetValueOrDefault(test.GetString()!)).OfType<string>().Distinct().Take(4).SelectMany(name => new[] { "-method", name })]
    : [];

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
    if (process.WaitForExit(TimeSpan.FromSeconds(30)))
        return process.ExitCode != 0;
    process.Kill(entireProcessTree: true);
    return true;
}
