using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>The validation result of a rental object: findings, checklist, and whether it can be published.</summary>
/// <remarks>
/// Immutable and thread-safe. The rules are evaluated at once into bits; the engines compile, and findings are created, on first use.
/// Source: 001 §9, §13.3.
/// </remarks>
public sealed class PublishingReport
{
    private readonly RuleSet _rules;
    private readonly RuleContext _context;
    private readonly PublishingOptions _options;
    private readonly Lazy<ValueList<PublishingFinding>> _findings;

    private PublishingReport(BaseResource resource, LocalDate today, PublishingOptions options)
    {
        (Resource, _options, _rules) = (resource, options, options.Rules.SetOf(resource.Category));
        _context = new(today, options.PermitRules);
        Outcome = _rules.Evaluate(resource, _context);
        _findings = new(() => [.. Find()]);
    }

    /// <summary>The validated object.</summary>
    public BaseResource Resource { get; }

    /// <summary>Whether it can be published, that is, has no errors.</summary>
    public bool IsValid => (Outcome.Broken & _rules.Hard) == 0 && Errors.IsEmpty;

    /// <summary>The percentage of the checklist that is done, from 0 to 100 (inclusive); 100 only if all of it is.</summary>
    public int CompletionPercentage => _rules.Completion(Outcome);

    /// <summary>The results of the rules as bits.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>
    /// All findings: those of the rules in rule order, then those of the engines on fields without a finding from a rule.
    /// </summary>
    public ValueList<PublishingFinding> Findings => _findings.Value;

    /// <summary>The findings that block publishing (hard).</summary>
    public ValueList<PublishingFinding> Errors => Of(FindingSeverity.Error);

    /// <summary>The findings that are warnings (soft).</summary>
    public ValueList<PublishingFinding> Warnings => Of(FindingSeverity.Warning);

    /// <summary>The checklist items that apply to the object: required, recommended, then those of the category, each in order.</summary>
    public ValueList<CheckedItem> Checklist => [.. _rules.Checklist(Outcome)];

    /// <summary>Validates an object on a date.</summary>
    /// <param name="resource">The object; may be incomplete.</param>
    /// <param name="today">The local date.</param>
    /// <param name="options">The options of your app; defaults to <see cref="PublishingOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The object's category is not registered with the rules.</exception>
    public static PublishingReport Of(BaseResource resource, LocalDate today, PublishingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new(resource, today, options ?? PublishingOptions.Default);
    }

    /// <summary>Returns the wizard step that owns a field.</summary>
    internal WizardStep StepOf(string field) => _rules.StepOf(field);

    internal ValueList<WizardStep> Steps => _rules.Table.Steps;

    private IEnumerable<PublishingFinding> Find()
    {
        var spoken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var breach in _rules.Of(Outcome.Broken).SelectMany(rule => rule.Breaches(Resource, _context)))
        {
            spoken.Add(breach.Field);
            yield return new(breach, FindingSource.Rules) { Texts = _rules.Texts };
        }

        foreach (var finding in Exclusions.Of(Resource, _options.Zone).Concat(UnreadConditions.Of(Resource)))
        {
            spoken.Add(finding.Field);
            yield return new(finding, FindingSource.Rules) { Texts = _rules.Texts };
        }

        foreach (var finding in EngineFindings.Of(Resource, _options).Where(finding => !spoken.Contains(finding.Field)))
            yield return finding;
    }

    private ValueList<PublishingFinding> Of(FindingSeverity severity) => [.. Findings.Where(finding => finding.Severity == severity)];
}
