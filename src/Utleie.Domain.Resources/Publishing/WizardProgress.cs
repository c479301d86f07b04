using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>How far a rental object has come through its wizard, step by step.</summary>
/// <param name="Steps">Every step of its category, in order.</param>
/// <remarks>A host draws the step indicator of 001 §8.2 from it without knowing a rule. Source: 001 §8.1, §8.2.</remarks>
public sealed record WizardProgress(ValueList<StepProgress> Steps)
{
    /// <summary>The step to open next: the first that is not complete, else the last.</summary>
    public StepProgress Next => Steps.FirstOrDefault(step => !step.IsComplete) ?? Steps[^1];

    /// <summary>The progress of an object on a day.</summary>
    /// <param name="resource">The object, as incomplete as it may be.</param>
    /// <param name="today">The local date.</param>
    /// <param name="options">What the host has chosen; default <see cref="PublishingOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The object's category is not registered with the rules.</exception>
    public static WizardProgress Of(BaseResource resource, LocalDate today, PublishingOptions? options = null) =>
        Of(PublishingReport.Of(resource, today, options));

    /// <summary>The progress that a report shows.</summary>
    public static WizardProgress Of(PublishingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var byStep = report.Findings.ToLookup(finding => report.StepOf(finding.Field).Number);
        return new([.. report.Steps.Select(step => new StepProgress(step, [.. byStep[step.Number]]))]);
    }
}

/// <summary>How a step of the wizard stands.</summary>
/// <param name="Step">The step.</param>
/// <param name="Findings">What is found in its fields.</param>
public sealed record StepProgress(WizardStep Step, ValueList<PublishingFinding> Findings)
{
    // D117.
    /// <summary>Whether nothing in it blocks publishing; warnings may be left.</summary>
    public bool IsComplete => !HasErrors;

    /// <summary>Whether something in it blocks publishing.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Whether something in it is doubtful.</summary>
    public bool HasWarnings => Findings.Any(finding => finding.Severity == FindingSeverity.Warning);

    /// <summary>The field to go to: the first that blocks, else the first that is doubtful; null where there is none.</summary>
    public string? FirstField => Findings.OrderBy(finding => finding.Severity).FirstOrDefault()?.Field;
}
