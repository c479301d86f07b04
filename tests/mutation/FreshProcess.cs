using System.Diagnostics;

[assembly: AssemblyFixture(typeof(Utleie.Mutation.FreshProcess))]

namespace Utleie.Mutation;

/// <summary>Gives each mutant a process of its own: the second run of tests in a process ends it, and Stryker asks a new one.</summary>
/// <remarks>
/// What a static initializer has made stays made in a process. Without this a mutant of a static table would never be in force, and one that is in force where a process
/// starts would spoil the tables for all mutants after it. Compiled into the tests where FRESH_PROCESS=true is set. Runs that only look which test reaches what are many in one process.
/// </remarks>
public sealed class FreshProcess
{
    private static int _runs;

    /// <summary>Made once for each run.</summary>
    public FreshProcess()
    {
        if (Interlocked.Increment(ref _runs) > 1 && Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is null)
            Process.GetCurrentProcess().Kill();
    }
}
