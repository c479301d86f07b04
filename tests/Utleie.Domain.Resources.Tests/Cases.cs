using System.Globalization;
using FsCheck;

namespace Utleie.Domain.Resources.Tests;

/// <summary>How many cases of a law are tried: the usual number, or at most LAW_CASES where a run of mutants asks for few.</summary>
internal static class Cases
{
    private static readonly int? Most = int.TryParse(Environment.GetEnvironmentVariable("LAW_CASES"), CultureInfo.InvariantCulture, out var most) ? most : null;

    internal static Config Law { get; } = Config.QuickThrowOnFailure.WithMaxTest(Math.Min(100, Most ?? 100));
}
