using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits;

/// <summary>The permits of an event as JSON.</summary>
/// <param name="Permits">All eight permits, in the order of 001 §11.1.</param>
/// <param name="Missing">The types of the permits that are required and have not been applied for.</param>
/// <param name="Undecided">The types of the permits that depend on a fact that is not known.</param>
/// <param name="Findings">The facts that contradict each other.</param>
/// <remarks>Source: 001 §11.</remarks>
public sealed record PermitsDocument(
    ValueList<PermitDocument> Permits, ValueList<PermitType> Missing, ValueList<PermitType> Undecided, ValueList<ReasonDocument> Findings)
{
    /// <summary>Creates the document of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="facts">The facts it was made from.</param>
    /// <param name="language">The language of the texts.</param>
    public static PermitsDocument Of(PermitAssessment assessment, EventFacts facts, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(facts);
        return new(
            [.. assessment.Permits.Select(permit => PermitDocument.Of(permit, language))],
            [.. assessment.Missing],
            [.. assessment.Undecided],
            [.. facts.Check().Select(finding => ReasonDocument.Of(finding, PermitTexts.Render(finding, language)))]);
    }
}

/// <summary>One permit of an event as JSON.</summary>
public sealed record PermitDocument
{
    /// <summary>The type of permit.</summary>
    public required PermitType Type { get; init; }

    /// <summary>The name of the permit, in the language of the document.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the event needs it.</summary>
    public required bool Required { get; init; }

    /// <summary>The state of the application.</summary>
    public required PermitOutcome Status { get; init; }

    /// <summary>The last date to apply (included); null if there is no deadline.</summary>
    public LocalDate? ApplyBy { get; init; }

    /// <summary>The number of days left to apply; negative if the deadline has passed.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Whether the deadline has passed without an application.</summary>
    public required bool Overdue { get; init; }

    /// <summary>The ids of the triggers that require it.</summary>
    public required ValueList<string> Because { get; init; }

    /// <summary>Whether the event's document demands it, whatever the triggers say.</summary>
    public required bool Demanded { get; init; }

    /// <summary>The unknown facts that decide whether it is required; empty if that is known.</summary>
    public ValueList<string> DecidedBy { get; init; }

    /// <summary>The state as a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The reasons for the state.</summary>
    public required ValueList<ReasonDocument> Reasons { get; init; }

    internal static PermitDocument Of(AssessedPermit permit, Language language) => new()
    {
        Type = permit.Type,
        Name = PermitTexts.Name(permit.Type, language),
        Required = permit.Need == PermitNeed.Required,
        Status = permit.State,
        ApplyBy = permit.ApplyBy,
        DaysLeft = permit.DaysLeft,
        Overdue = permit.Overdue,
        Because = permit.Because,
        Demanded = permit.Demanded,
        DecidedBy = permit.DecidedBy,
        Text = PermitTexts.Status(permit, language),
        Reasons = [.. permit.Reasons.Select(reason => ReasonDocument.Of(reason, PermitTexts.Render(reason, language)))],
    };
}
