using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>A report as JSON: the validation response of 001 §13.3, with the code of each finding beside its message.</summary>
/// <remarks>Source: 001 §13.3.</remarks>
public sealed record ValidationDocument
{
    /// <summary>Whether the object can be published.</summary>
    public required bool IsValid { get; init; }

    /// <summary>How much of the checklist is done, 0–100.</summary>
    public required int CompletionPercentage { get; init; }

    /// <summary>What blocks.</summary>
    public required ValueList<ValidationEntry> Errors { get; init; }

    /// <summary>What warns.</summary>
    public required ValueList<ValidationEntry> Warnings { get; init; }

    /// <summary>The report in a language.</summary>
    public static ValidationDocument Of(PublishingReport report, Language language = Language.Nb)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new()
        {
            IsValid = report.IsValid,
            CompletionPercentage = report.CompletionPercentage,
            Errors = ValidationEntry.Of(report.Errors, language),
            Warnings = ValidationEntry.Of(report.Warnings, language),
        };
    }
}

/// <summary>A finding as JSON.</summary>
/// <remarks>Source: 001 §13.3.</remarks>
public sealed record ValidationEntry
{
    /// <summary>The wire path of the field: <c>venueCapacity.maxPersons</c>.</summary>
    public required string Field { get; init; }

    /// <summary>The sentence for the admin.</summary>
    public required string Message { get; init; }

    /// <summary>Whether it blocks or warns.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The part of the object it is about.</summary>
    public required RuleCategory Category { get; init; }

    /// <summary>The rule's id, or the engine's code.</summary>
    public required string Code { get; init; }

    /// <summary>The findings in a language.</summary>
    internal static ValueList<ValidationEntry> Of(ValueList<PublishingFinding> findings, Language language) => [.. findings.Select(finding => Of(finding, language))];

    private static ValidationEntry Of(PublishingFinding finding, Language language) => new()
    {
        Field = finding.Field,
        Message = finding.Text(language),
        Severity = finding.Severity,
        Category = finding.Category,
        Code = finding.Code,
    };
}
