using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>A step of the wizard as JSON; a wizard is a list of them.</summary>
/// <remarks>Source: 001 §8.1, §8.2.</remarks>
public sealed record WizardStepDocument
{
    /// <summary>The number, starting at 1.</summary>
    public required int Step { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>A description of its contents.</summary>
    public required string Contents { get; init; }

    /// <summary>Whether no finding in it blocks publishing.</summary>
    public required bool Complete { get; init; }

    /// <summary>The wire path to navigate to; null if there are no findings.</summary>
    public string? FirstField { get; init; }

    /// <summary>The findings in its fields.</summary>
    public required ValueList<ValidationEntry> Findings { get; init; }

    /// <summary>Creates the documents of the steps in a language, in order.</summary>
    public static ValueList<WizardStepDocument> Of(WizardProgress progress, Language language = Language.Nb)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return [.. progress.Steps.Select(step => Of(step, language))];
    }

    private static WizardStepDocument Of(StepProgress progress, Language language) => new()
    {
        Step = progress.Step.Number,
        Name = progress.Step.Name.In(language),
        Contents = progress.Step.Contents.In(language),
        Complete = progress.IsComplete,
        FirstField = progress.FirstField,
        Findings = ValidationEntry.Of(progress.Findings, language),
    };
}
