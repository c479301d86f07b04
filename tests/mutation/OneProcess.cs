#:property PublishAot=false
#:property EnableTrimAnalyzer=false
// A quick first opinion: all mutants in one warm process, some ten a second.
//
//   MUTANTS_ONLY=true tests/mutation/run.sh scheduling                        # Stryker makes the mutants, and asks nearly nothing of them
//   (build the tests, copy their folder, and put the mutated assembly of StrykerOutput/scheduling/mutated into the copy)
//   dotnet run tests/mutation/OneProcess.cs -- <mutation-report.json> <copy> <results.txt> [own] [regular expression of the test classes to leave out]
//
// The tests are asked by reflection, the cheap ones first, until one fails. What a mutant leaves behind in static tables of the tests is found by asking the test that failed again
// without it: where it still fails, the rest is asked in a new process. A mutant of a static table is not in force in a warm process: ask for those said to be alive once more with "own",
// which gives each a process of its own. Results are appended, and what is there is not asked again.
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.RegularExpressions;

var (report, folder, results, own, leaveOut) = (args[0], Path.GetFullPath(args[1]), args[2], args.Contains("own"), args.Skip(3).FirstOrDefault(arg => arg is not ("own" or "child")) ?? "^$");
if (args[^1] == "child")
    return Ask();
for (var before = -1; ;)
{
    var left = Left().Length;
    if (left == 0)
        break;
    if (left == before)
        Tell(Left()[0], "killed (the process ended)");
    before = left;
    using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. args, "child"]) { RedirectStandardOutput = true })!;
    if (!process.StandardOutput.ReadToEnd().Contains("ready", StringComparison.Ordinal) && !own)
        throw new InvalidOperationException("The tests cannot be asked without a mutant.");
    process.WaitForExit();
}

var said = File.ReadAllLines(results).Select(line => line.Split(' ', 2)[1]).ToLookup(word => word.StartsWith("killed", StringComparison.Ordinal));
Console.WriteLine(FormattableString.Invariant($"{100.0 * said[true].Count() / (said[true].Count() + said[false].Count()):F2} % of {said[true].Count() + said[false].Count()}"));
return 0;

int[] Left()
{
    var known = File.Exists(results) ? File.ReadAllLines(results).ToDictionary(line => int.Parse(line.Split(' ')[0], null), line => line) : [];
    return
    [
        .. JsonDocument.Parse(File.ReadAllText(report)).RootElement.GetProperty("files").EnumerateObject()
            .SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray())
            .Where(mutant => mutant.GetProperty("status").GetString() is not ("Ignored" or "CompileError"))
            .Select(mutant => int.Parse(mutant.GetProperty("id").GetString()!, null)).Order()
            .Where(id => own ? known.GetValueOrDefault(id) == $"{id} alive" : !known.ContainsKey(id)),
    ];
}

void Tell(int mutant, string word)
{
    var others = File.Exists(results) ? File.ReadAllLines(results).Where(line => !line.StartsWith($"{mutant} ", StringComparison.Ordinal)) : [];
    File.WriteAllLines(results, [.. others, $"{mutant} {(own && word == "alive" ? "alive in a process of its own" : word)}"]);
}

int Ask()
{
    AssemblyLoadContext.Default.Resolving += (context, name) => File.Exists(Path.Combine(folder, name.Name + ".dll")) ? context.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
    var program = Directory.GetFiles(folder, "Utleie.*.Tests.dll").Single();
    var types = AssemblyLoadContext.Default.LoadFromAssemblyPath(program).GetTypes();
    var active = AssemblyLoadContext.Default.LoadFromAssemblyPath(program.Replace(".Tests.dll", ".dll", StringComparison.Ordinal)).GetTypes().Single(type => type.Name == "MutantControl")
        .GetField("ActiveMutant", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
    var (ids, first) = (Left(), true);
    active.SetValue(null, own ? ids[0] : -1);
    var tests = new List<Test>();
    try
    {
        tests.AddRange(types.Where(type => !Regex.IsMatch(type.Name, leaveOut)).OrderBy(type => type.Name).SelectMany(Test.Of));
    }
    catch (TargetInvocationException) when (own)
    {
        Tell(ids[0], "killed");
        return 0;
    }

    if (!own)
    {
        tests.RemoveAll(test => test.Fails() | test.Fails());
        tests = [.. tests.Select(test => (test, watch: Stopwatch.GetTimestamp(), failed: test.Fails(), spent: Stopwatch.GetTimestamp())).OrderBy(timed => timed.spent - timed.watch).Select(timed => timed.test)];
        Console.WriteLine(tests.Count > 0 ? "ready" : "no tests");
    }

    foreach (var id in own ? ids[..1] : ids)
    {
        active.SetValue(null, id);
        var (killer, ended, before) = (default(Test), false, Process.GetCurrentProcess().TotalProcessorTime);
        var thread = new Thread(() => (killer, ended) = (tests.Find(test => test.Fails()), true), 16 << 20) { IsBackground = true };
        thread.Start();
        // Not by the clock: the machine may be busy with something else.
        while (!thread.Join(200) && Process.GetCurrentProcess().TotalProcessorTime - before < TimeSpan.FromSeconds(own ? 90 : 10))
            continue;
        active.SetValue(null, -1);
        var spoilt = killer is not null && !own && tests.FindAll(test => test.Method == killer.Method).Exists(test => test.Fails());
        if (!spoilt || first)
            Tell(id, !ended ? "killed (no end)" : killer is null ? "alive" : $"killed by {killer.Method.Name}");
        if (!ended || spoilt)
            Environment.Exit(0);
        first = false;
    }

    return 0;
}

internal sealed record Test(MethodInfo Method, object?[] Arguments)
{
    internal static IEnumerable<Test> Of(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        .Where(method => method.GetCustomAttributes().Any(attribute => attribute.GetType().Name is "FactAttribute" or "TheoryAttribute"))
        .SelectMany(method => RowsOf(method).Select(row => new Test(method, [.. method.GetParameters().Select((parameter, i) => i < row.Length ? row[i] : parameter.DefaultValue)])));

    internal bool Fails()
    {
        try
        {
            (Method.Invoke(Method.IsStatic ? null : Activator.CreateInstance(Method.ReflectedType!), Arguments) as Task)?.Wait();
            return false;
        }
        catch (Exception exception)
        {
            return exception.InnerException?.Message.Contains("$XunitDynamicSkip$", StringComparison.Ordinal) != true;
        }
    }

    private static IEnumerable<object?[]> RowsOf(MethodInfo method)
    {
        var data = method.GetCustomAttributes().Where(attribute => attribute.GetType().Name is "InlineDataAttribute" or "MemberDataAttribute").ToArray();
        return data.Length == 0 ? [[]] : data.SelectMany(attribute => Read(attribute, "Data") is object?[] inline ? [inline]
            : ((System.Collections.IEnumerable)((Type?)Read(attribute, "MemberType") ?? method.DeclaringType!).GetProperty((string)Read(attribute, "MemberName")!)!.GetValue(null)!).Cast<object>().Select(row => row as object?[]
                ?? (object?[])row.GetType().GetInterfaces().Single(one => one.Name == "ITheoryDataRow").GetMethod("GetData")!.Invoke(row, null)!));
    }

    private static object? Read(Attribute attribute, string property) => attribute.GetType().GetProperty(property)?.GetValue(attribute);
}
