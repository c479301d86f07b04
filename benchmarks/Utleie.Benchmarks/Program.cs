using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Utleie.Benchmarks.Comparing;
using Utleie.Benchmarks.Racing;
using Utleie.Benchmarks.Workloads;

return args switch
{
    ["workloads", .. var flags] => WorkloadCommand.Run(check: flags.Contains("--check")),
    ["race", var path, .. var flags] => RaceCommand.Run(path, flags),
    ["memory"] => MemoryCommand.Run(),
    ["compare", .. var flags] => CompareCommand.Run(isSmoke: flags.Contains("--smoke")),
    _ => Benchmarks(args),
};

// BenchmarkDotNet reads the same files as the race.
static int Benchmarks(string[] args)
{
    if (WorkloadCommand.Run(check: true) != 0)
        return 1;
    // It builds the library anew, on one core: two minutes, which is its patience, are not enough on a small machine.
    BenchmarkSwitcher.FromAssembly(typeof(RaceCommand).Assembly).Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(15)));
    return 0;
}
