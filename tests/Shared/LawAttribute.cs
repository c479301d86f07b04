using System.Globalization;
using FsCheck.Xunit;

namespace Utleie.Laws;

/// <summary>A property that holds for whatever arguments FsCheck draws, as the arbitraries of the test assembly draw them.</summary>
/// <remarks>
/// <c>LAW_CASES</c> is the number of cases; it defaults to 25, <c>.ci/run</c> tries ten times as many, and 0 skips the laws. A failure prints its seed: <c>LAW_SEED="(seed,gamma)"</c> draws the same cases again,
/// and <c>LAW_SEED="(seed,gamma,size)"</c> only the one that failed.
/// </remarks>
#pragma warning disable xUnit3003 // FsCheck's own attribute takes no source information.
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute : PropertyAttribute
{
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("LAW_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases : 25;

    private static readonly string? Seed = Environment.GetEnvironmentVariable("LAW_SEED");

    /// <summary>A law of so many cases where <c>LAW_CASES</c> is 100, and in proportion where it is not.</summary>
    public LawAttribute(int cases = 100)
    {
        MaxTest = CasesOf(cases);
        QuietOnSuccess = true;
        if (Cases == 0)
            Skip = "LAW_CASES is 0.";
        if (!string.IsNullOrEmpty(Seed))
            Replay = Seed;
    }

    /// <summary>As many cases as <c>LAW_CASES</c> asks for where 100 would be so many; at least one.</summary>
    internal static int CasesOf(int usual) => Math.Max(1, (int)((long)usual * Cases / 100));
}
