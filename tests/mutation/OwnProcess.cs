#:property PublishAot=false
// A second opinion on a mutation run: each mutant once more, in a process of its own.
//
//   dotnet run tests/mutation/OwnProcess.cs -- <mutation-report.json> <test executable> <n> [options of the executable that leave tests out]
//
// Every mutant that Stryker found alive or timed out is tried, and each nth that it found killed: 1 is all of them.
//
// Stryker keeps one process for many mutants. What a static initializer made stays made there: a mutant in one is alive that should be dead, and where a process
// starts anew with such a mutant in force, every later one seems dead. A process of its own tells. The executable stands where Stryker left it, with the mutated assembly.
using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

var report = JsonDocument.Parse(File.ReadAllText(args[0])).RootElement;
var (program, nth, leftOut) = (args[1], int.Parse(args[2], CultureInfo.InvariantCulture), args[3..]);
var names = report.GetProperty("testFiles").EnumerateObject()
    .SelectMany(file => file.Value.GetProperty("tests").EnumerateArray())
    .ToDictionary(test => test.GetProperty("id").GetString()!, test => test.GetProperty("name").GetString()!.Split('(')[0]);
var active = Path.GetTempFileName();
var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
var (all, found, tried, confirmed) = (0, 0, 0, 0);
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
        var thought = said is "Killed" or "Timeout";
        all++;
        found += thought ? 1 : 0;
        if (said == "Killed" && found % nth != 0)
            continue;
        var dies = Killers(mutant) is { Length: > 0 } killers && Fails(id, killers) || Fails(id, leftOut);
        (tried, confirmed) = thought ? (tried + 1, confirmed + (dies ? 1 : 0)) : (tried, confirmed);
        var key = $"{said}, {(dies ? "killed" : "alive")} in a process of its own";
        counts[key] = counts.GetValueOrDefault(key) + 1;
        if (dies != thought || !dies)
            Console.WriteLine($"{(dies ? "killed" : "alive")} {id} {Path.GetFileName(file.Name)}:{mutant.GetProperty("location").GetProperty("start").GetProperty("line")} {mutant.GetProperty("mutatorName")} ({said})");
    }
}

File.Delete(active);
foreach (var (key, count) in counts)
    Console.WriteLine($"{count,6} {key}");
var raised = counts.GetValueOrDefault("Survived, killed in a process of its own") + counts.GetValueOrDefault("NoCoverage, killed in a process of its own");
Console.WriteLine(FormattableString.Invariant($"{100 * (found * (double)confirmed / Math.Max(tried, 1) + raised) / all:F2} % of {all}, where {confirmed} of {tried} tried again stand for the {found} that Stryker found killed."));

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
    while (!process.WaitForExit(TimeSpan.FromSeconds(1)))
    {
        if (WorkOf(process) > TimeSpan.FromMinutes(1))
        {
            process.Kill(entireProcessTree: true);
            return true;
        }
    }

    return process.ExitCode != 0;
}

// Not by the clock: the machine may be busy with something else.
static TimeSpan WorkOf(Process process)
{
    try
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }
    catch (InvalidOperationException)
    {
        return TimeSpan.Zero;
    }
}
