using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>A report as JSON: the validation response, with the code of each finding next to its message.</summary>
/// <remarks>Source: 001 §13.3.</remarks>
public sealed record ValidationDocument
{
    /// <summary>Whether the object can be published.</summary>
    public required bool IsValid { get; init; }

    /// <summary>The percentage of the checklist that is done, from 0 to 100 (inclusive).</summary>
    public required int CompletionPercentage { get; init; }

    /// <summary>The findings that block publishing.</summary>
    public required ValueList<ValidationEntry> Errors { get; init; }

    /// <summary>The findings that are warnings.</summary>
    public required ValueList<ValidationEntry> Warnings { get; init; }

    /// <summary>Creates the document of a report in a language.</summary>
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

    /// <summary>The text for the administrator.</summary>
    public required string Message { get; init; }

    /// <summary>Whether it blocks publishing or is a warning.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The part of the object it concerns.</summary>
    public required RuleCategory Category { get; init; }

    /// <summary>The id of the rule, or the code of the engine.</summary>
    public required string Code { get; init; }

    /// <summary>Creates the entries of findings in a language.</summary>
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
