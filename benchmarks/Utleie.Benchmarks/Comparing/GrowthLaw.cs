using Utleie.Benchmarks.Pricing;
using Utleie.Benchmarks.Permits;
using Utleie.Benchmarks.Resources;
using Utleie.Benchmarks.Scheduling;
using Utleie.Benchmarks.Workloads;

namespace Utleie.Benchmarks.Comparing;

/// <summary>How a path's time may grow with its work.</summary>
/// <param name="Path">The path.</param>
/// <param name="In">What grows.</param>
/// <param name="Text">The law: <c>≤ 0.2</c>.</param>
/// <param name="Least">The least slope that keeps it.</param>
/// <param name="Most">The greatest slope that keeps it.</param>
/// <param name="Points">The sizes, and how much work each is.</param>
internal sealed record GrowthLaw(string Path, string In, string Text, double Least, double Most, IReadOnlyList<(string Size, double Amount)> Points)
{
    /// <summary>Whether the law is of the time of all operations together, and not of one.</summary>
    internal bool IsOfAll { get; init; }

    internal static IReadOnlyList<GrowthLaw> All { get; } =
    [
        new("price-total", "plans", "0 ± 0.1", -0.1, 0.1, [.. PricingWorkload.Sizes.Select(plans => ($"{plans} plans", (double)plans))]),
        new(
            "check",
            "bookings on the court",
            "≤ 0.2",
            double.NegativeInfinity,
            0.2,
            [.. CourtWorkload.Days.Select(days => (SizeOf(days), (double)CourtWorkload.Places(1, days, 50).Count()))]),
        new(
            "book",
            "requests, time of all",
            "≤ 1.15",
            double.NegativeInfinity,
            1.15,
            [.. RequestWorkload.Sizes.Select(requests => ($"{requests} requests, buffer 15", (double)requests))])
        {
            IsOfAll = true,
        },
        new(
            "permits",
            "triggers",
            "≤ 0.35",
            double.NegativeInfinity,
            0.35,
            [.. PermitWorkload.Sizes.Select(triggers => ($"{triggers} triggers", (double)triggers))]),
        new("json-read", "bytes", "1 ± 0.1", 0.9, 1.1, Documents),
        new("json-write", "bytes", "1 ± 0.1", 0.9, 1.1, Documents),
    ];

    internal bool IsKept(double slope) => slope >= Least && slope <= Most;

    private static string SizeOf(int days) => $"1 court, {CourtFacility.Counted(days, "day")}, 50 %";

    private static (string, double)[] Documents =>
        [.. ResourceWorkload.Sizes.Select(size => (size, (double)WorkloadFolder.Read(ResourceWorkload.FileOf(size)).Length))];
}
