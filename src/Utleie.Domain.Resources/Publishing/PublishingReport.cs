using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>How a rental object stands before publishing: findings, checklist, and whether it can be published.</summary>
/// <remarks>
/// The rules are judged at once, into bits; the engines compile and findings are put together when they are asked for. Immutable and safe on any number
/// of threads. Source: 001 §9, §13.3.
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

    /// <summary>The object that was judged.</summary>
    public BaseResource Resource { get; }

    /// <summary>Whether it can be published: nothing blocks.</summary>
    public bool IsValid => (Outcome.Broken & _rules.Hard) == 0 && Errors.IsEmpty;

    /// <summary>How much of the checklist is done, 0–100; 100 exactly when all of it is.</summary>
    public int CompletionPercentage => _rules.Completion(Outcome);

    /// <summary>The rules as bits.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>Everything found: what the rules say in their order, then what the engines say of fields that no rule has spoken of.</summary>
    public ValueList<PublishingFinding> Findings => _findings.Value;

    /// <summary>What blocks (hard).</summary>
    public ValueList<PublishingFinding> Errors => Of(FindingSeverity.Error);

    /// <summary>What warns (soft).</summary>
    public ValueList<PublishingFinding> Warnings => Of(FindingSeverity.Warning);

    /// <summary>The points of the checklist that concern the object: the required, the recommended, and the category's own, in their order.</summary>
    public ValueList<CheckedItem> Checklist => [.. _rules.Checklist(Outcome)];

    /// <summary>How an object stands on a day.</summary>
    /// <param name="resource">The object, as incomplete as it may be.</param>
    /// <param name="today">The local date.</param>
    /// <param name="options">What the host has chosen; default <see cref="PublishingOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The object's category is not registered with the rules.</exception>
    public static PublishingReport Of(BaseResource resource, LocalDate today, PublishingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new(resource, today, options ?? PublishingOptions.Default);
    }

    /// <summary>The step of the wizard that a field belongs to.</summary>
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

        foreach (var finding in Exclusions.Of(Resource).Concat(UnreadConditions.Of(Resource)))
        {
            spoken.Add(finding.Field);
            yield return new(finding, FindingSource.Rules) { Texts = _rules.Texts };
        }

        foreach (var finding in EngineFindings.Of(Resource, _options).Where(finding => !spoken.Contains(finding.Field)))
            yield return finding;
    }

    private ValueList<PublishingFinding> Of(FindingSeverity severity) => [.. Findings.Where(finding => finding.Severity == severity)];
}
