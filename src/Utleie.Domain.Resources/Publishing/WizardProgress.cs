using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The progress of a rental object through its wizard, step by step.</summary>
/// <param name="Steps">Every step of its category, in order.</param>
/// <remarks>Your app can render a step indicator from it without knowing the rules. Source: 001 §8.1, §8.2.</remarks>
public sealed record WizardProgress(ValueList<StepProgress> Steps)
{
    /// <summary>The step to open next: the first incomplete step, otherwise the last step.</summary>
    public StepProgress Next => Steps.FirstOrDefault(step => !step.IsComplete) ?? Steps[^1];

    /// <summary>Returns the progress of an object on a date.</summary>
    /// <param name="resource">The object; may be incomplete.</param>
    /// <param name="today">The local date.</param>
    /// <param name="options">The options of your app; defaults to <see cref="PublishingOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The object's category is not registered with the rules.</exception>
    public static WizardProgress Of(BaseResource resource, LocalDate today, PublishingOptions? options = null) =>
        Of(PublishingReport.Of(resource, today, options));

    /// <summary>Returns the progress that a report shows.</summary>
    public static WizardProgress Of(PublishingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var byStep = report.Findings.ToLookup(finding => report.StepOf(finding.Field).Number);
        return new([.. report.Steps.Select(step => new StepProgress(step, [.. byStep[step.Number]]))]);
    }
}

/// <summary>The progress of one step of the wizard.</summary>
/// <param name="Step">The step.</param>
/// <param name="Findings">The findings in its fields.</param>
public sealed record StepProgress(WizardStep Step, ValueList<PublishingFinding> Findings)
{
    // D117.
    /// <summary>Whether no finding blocks publishing; warnings may remain.</summary>
    public bool IsComplete => !HasErrors;

    /// <summary>Whether a finding blocks publishing.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Whether a finding is a warning.</summary>
    public bool HasWarnings => Findings.Any(finding => finding.Severity == FindingSeverity.Warning);

    /// <summary>
    /// The field to navigate to: that of the first error, otherwise that of the first warning; null if there are no findings.
    /// </summary>
    public string? FirstField => Findings.OrderBy(finding => finding.Severity).FirstOrDefault()?.Field;
}
