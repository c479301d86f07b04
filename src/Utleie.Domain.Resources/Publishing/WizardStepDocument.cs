using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>A step of the wizard as JSON; a wizard is a list of them.</summary>
/// <remarks>Source: 001 §8.1, §8.2.</remarks>
public sealed record WizardStepDocument
{
    /// <summary>Its place, from 1.</summary>
    public required int Step { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds, in words.</summary>
    public required string Contents { get; init; }

    /// <summary>Whether nothing in it blocks publishing.</summary>
    public required bool Complete { get; init; }

    /// <summary>The wire path to go to; absent where nothing is found.</summary>
    public string? FirstField { get; init; }

    /// <summary>What is found in its fields.</summary>
    public required ValueList<ValidationEntry> Findings { get; init; }

    /// <summary>The steps in a language, in order.</summary>
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
