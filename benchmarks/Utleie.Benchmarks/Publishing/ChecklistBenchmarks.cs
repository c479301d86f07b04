using BenchmarkDotNet.Attributes;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Benchmarks.Publishing;

/// <summary>All publishing rules of a venue by the table, and by FluentValidation written by hand.</summary>
/// <remarks><see cref="Rules"/> says how many they are.</remarks>
[MemoryDiagnoser]
public class ChecklistBenchmarks
{
    private readonly HandWrittenVenueValidator _byHand = new();
    private Venue _venue = null!;

    [Params("valid", "half", "empty", "wrong")]
    public string Object { get; set; } = "valid";

    public static int Rules => PublishingRules.Standard.RulesOf(ResourceCategory.Venue).Count;

    /// <summary>Answers are compared before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _venue = VenueWorkload.Read(Object);
        if (!ChecklistLanes.ByHand(_byHand, _venue).SequenceEqual(ChecklistLanes.ByTable(_venue)))
            throw new InvalidOperationException($"{Object}: the table and the validator by hand differ.");
        Console.WriteLine($"// {Rules} rules");
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
