using System.Globalization;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>How many cases of a law are tried: the usual number, or at most LAW_CASES where a run of mutants asks for few; 0 skips the law.</summary>
internal static class Cases
{
    private static readonly int? Most = int.TryParse(Environment.GetEnvironmentVariable("LAW_CASES"), CultureInfo.InvariantCulture, out var most) ? most : null;

    internal static int Of(int usual)
    {
        Assert.SkipWhen(Most == 0, "LAW_CASES is 0.");
        return Math.Min(usual, Most ?? usual);
    }
}
