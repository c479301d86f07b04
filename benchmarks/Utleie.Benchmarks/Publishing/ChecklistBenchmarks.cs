using BenchmarkDotNet.Attributes;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Benchmarks.Publishing;

/// <summary>All publishing rules of a venue by the table, and fifteen of them by FluentValidation written by hand.</summary>
/// <remarks>The table judges every rule there is, so the ratio understates it; <see cref="Rules"/> says how many.</remarks>
[MemoryDiagnoser]
public class ChecklistBenchmarks
{
    private readonly HandWrittenVenueValidator _byHand = new();
    private Venue _venue = null!;

    [Params("valid", "half", "empty")]
    public string Object { get; set; } = "valid";

    public static int Rules => PublishingRules.Standard.RulesOf(ResourceCategory.Venue).Count;

    /// <summary>Answers are compared before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _venue = VenueWorkload.Read(Object);
        var byHand = _byHand.Validate(_venue).Errors.Select(failure => failure.PropertyName).ToHashSet(StringComparer.Ordinal);
        if (!byHand.SetEquals(ChecklistLanes.ByTable(_venue).Intersect(ChecklistLanes.Fields)))
            throw new InvalidOperationException($"{Object}: {string.Join(", ", byHand)} by hand.");
        Console.WriteLine($"// {Rules} rules by the table, {ChecklistLanes.Fields.Length} by hand");
    }

    [Benchmark]
    public int TableToBits() => PublishingRules.Standard.Evaluate(_venue, ChecklistLanes.Context).BrokenCount;

    [Benchmark]
    public int TableToCompletion() => PublishingReport.Of(_venue, ChecklistLanes.Today).CompletionPercentage;

    [Benchmark]
    public int TableToReportWithEngines() => PublishingReport.Of(_venue, ChecklistLanes.Today).Findings.Count;

    [Benchmark(Baseline = true)]
    public int FluentValidationByHand() => _byHand.Validate(_venue).Errors.Count;
}
