using BenchmarkDotNet.Attributes;
using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Approvals;
using Utleie.Domain.Permits;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Benchmarks.Publishing;

/// <summary>All publishing rules of a venue by the table, and fifteen of them by FluentValidation written by hand.</summary>
/// <remarks>The table judges every rule there is, so the ratio understates it; <see cref="Rules"/> says how many.</remarks>
[MemoryDiagnoser]
public class ChecklistBenchmarks
{
    private static readonly LocalDate Today = new(2026, 2, 6);
    private static readonly RuleContext Context = new(Today, PermitRules.NorwegianDefaults);

    private readonly HandWrittenVenueValidator _byHand = new();
    private Venue _venue = null!;

    [Params("valid", "half", "empty")]
    public string Object { get; set; } = "valid";

    public static int Rules => PublishingRules.Standard.RulesOf(ResourceCategory.Venue).Count;

    /// <summary>Answers are compared before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _venue = Object switch { "valid" => Valid, "half" => Half, _ => new() };
        var byHand = _byHand.Validate(_venue).Errors.Select(failure => failure.PropertyName).ToHashSet(StringComparer.Ordinal);
        var judged = _byHand.CreateDescriptor().GetMembersWithValidators().Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        var byTable = PublishingReport.Of(_venue, Today).Findings.Where(finding => finding.Source == FindingSource.Rules && judged.Contains(finding.Field)).Select(finding => finding.Field);
        if (!byHand.SetEquals(byTable))
            throw new InvalidOperationException($"{Object}: {string.Join(", ", byHand)} by hand.");
        Console.WriteLine($"// {Rules} rules by the table, {judged.Count} by hand");
    }

    [Benchmark]
    public int TableToBits() => PublishingRules.Standard.Evaluate(_venue, Context).BrokenCount;

    [Benchmark]
    public int TableToCompletion() => PublishingReport.Of(_venue, Today).CompletionPercentage;

    [Benchmark]
    public int TableToReportWithEngines() => PublishingReport.Of(_venue, Today).Findings.Count;

    [Benchmark(Baseline = true)]
    public int FluentValidationByHand() => _byHand.Validate(_venue).Errors.Count;

    private static Venue Half => Valid with { Location = null, Content = null, VenueAccess = null };

    private static Venue Valid => new()
    {
        Identity = new() { DisplayName = "Møterom Y - Kragerø" },
        Location = new() { Address = new() { Street = "Kulturveien 1", PostalCode = "3770", PostalArea = "Kragerø" }, AccessType = AccessType.Digital, AccessInstructions = "Åpne med BankID" },
        Workflow = new() { ApprovalMode = ApprovalMode.Manual },
        Pricing = new() { IsFree = false, BasePrice = 500, PriceModel = PriceModel.PerHour, Currency = "NOK", VatRate = 25, PaymentMethods = [new() { Type = PaymentType.Vipps }] },
        VenueCapacity = new() { MaxPersons = 30 },
        VenueAccess = new() { KeyType = AccessType.Digital },
        Availability = new() { OpeningHours = [new() { Day = IsoDayOfWeek.Monday, From = ClockTime.Of(8), To = ClockTime.Of(22) }] },
        Content = new() { Gallery = [new() { Url = "https://kommune.no/rom.jpg" }], LongDescription = "Et lyst møterom.", Faq = [new() { Question = "Er det kaffe?", Answer = "Ja." }] },
    };
}
