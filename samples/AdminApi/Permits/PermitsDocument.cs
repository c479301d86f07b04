using AdminApi.Errors;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits;

namespace AdminApi.Permits;

/// <summary>The permits of an event as they are answered.</summary>
/// <param name="Permits">All eight, in the order of 001 §11.1.</param>
/// <param name="Missing">The words of those needed and not applied for.</param>
/// <param name="Undecided">The words of those that hang on a fact that is not known.</param>
/// <param name="Findings">What contradicts itself in the facts.</param>
/// <remarks>Source: 001 §11.</remarks>
internal sealed record PermitsDocument(
    ValueList<PermitLine> Permits, ValueList<string> Missing, ValueList<string> Undecided, ValueList<ReasonLine> Findings)
{
    internal static PermitsDocument Of(PermitAssessment assessed, EventFacts facts, Language language) => new(
        [.. assessed.Permits.Select(permit => PermitLine.Of(permit, language))],
        [.. assessed.Missing.Select(type => type.Value)],
        [.. assessed.Undecided.Select(type => type.Value)],
        [.. facts.Check().Select(finding => ReasonLine.Of(finding, PermitTexts.Render(finding, language)))]);
}

/// <summary>One permit: whether it is needed and why, how it stands, and by when to apply.</summary>
internal sealed record PermitLine
{
    public required PermitType Type { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    public required bool Required { get; init; }

    public required PermitOutcome Status { get; init; }

    /// <summary>The last day to apply.</summary>
    public LocalDate? ApplyBy { get; init; }

    public int? DaysLeft { get; init; }

    public required bool Overdue { get; init; }

    /// <summary>The ids of the triggers that call for it.</summary>
    public required ValueList<string> Because { get; init; }

    /// <summary>How it stands, as people read it.</summary>
    public required string Text { get; init; }

    public required ValueList<ReasonLine> Reasons { get; init; }

    internal static PermitLine Of(AssessedPermit permit, Language language) => new()
    {
        Type = permit.Type,
        Name = PermitTexts.Name(permit.Type, language),
        Required = permit.Need == PermitNeed.Required,
        Status = permit.State,
        ApplyBy = permit.ApplyBy,
        DaysLeft = permit.DaysLeft,
        Overdue = permit.Overdue,
        Because = permit.Because,
        Text = PermitTexts.Status(permit, language),
        Reasons = [.. permit.Reasons.Select(reason => ReasonLine.Of(reason, PermitTexts.Render(reason, language)))],
    };
}
