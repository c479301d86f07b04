using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using Utleie.Benchmarks.Racing;
using Utleie.Benchmarks.Workloads;

namespace Utleie.Benchmarks.Comparing;

/// <summary>A program that speaks the protocol of the race.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Command">The program.</param>
/// <param name="Arguments">Its arguments for a path.</param>
internal sealed record Contestant(string Name, string Command, Func<string, IEnumerable<string>> Arguments)
{
    internal static Contestant Ours { get; } = new("ours", "dotnet", path => [Program, "race", path]);

    internal static Contestant CSharp { get; } = new("the peers in C#", "dotnet", path => [Program, "race", path, "--peers"]);

    internal static Contestant Node { get; } = new("the peers in Node", "node", path => ["--expose-gc", Peer("race.mjs"), path]);

    internal static Contestant Postgres { get; } = new("PostgreSQL", Peer("postgres/race.sh"), path => [path]);

    internal static Contestant Memory { get; } = new("memory", "dotnet", _ => [Program, MemoryCommand.Path]);

    private static string Program => typeof(Contestant).Assembly.Location;

    private static string Peer(string path) => Path.Combine(WorkloadFolder.Benchmarks, "peers", path);

    /// <summary>What it prints of a path; nothing, with the reason on the error stream, where it cannot be run to its end.</summary>
    internal IReadOnlyList<RaceLine> Run(string path, params string[] flags)
    {
        try
        {
            var start = new ProcessStartInfo(Command, Arguments(path).Concat(flags)) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            if (process.ExitCode == 0)
                return [.. lines.Select(RaceLine.Parse)];
            Console.Error.WriteLine($"{Name} ended with {process.ExitCode} on {path}.");
        }
        catch (Win32Exception error)
        {
            Console.Error.WriteLine($"{Name} cannot be started: {error.Message}");
        }

        return [];
    }
}
