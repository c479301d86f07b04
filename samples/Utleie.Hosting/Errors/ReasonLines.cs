using Utleie.Domain.Answers;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;

namespace Utleie.Hosting.Errors;

/// <summary>Reasons and findings as they are answered: without the ids of bookings, which only concern those who made them.</summary>
public static class ReasonLines
{
    /// <summary>Returns a reason with its sentence and, of a field, its path.</summary>
    public static ReasonDocument Of(Reason reason, string message, string? field = null) => Shown(ReasonDocument.Of(reason, message, field));

    /// <summary>Returns a finding with its sentence.</summary>
    public static ReasonDocument Of(Finding finding, string message) => Shown(ReasonDocument.Of(finding, message));

    /// <summary>Returns the reasons of one engine in a language.</summary>
    public static ValueList<ReasonDocument> Of(ValueList<Reason> reasons, TextTable texts, Language language) =>
        [.. ReasonDocument.Of(reasons, texts, language).Select(Shown)];

    /// <summary>Returns the findings of one engine in a language.</summary>
    public static ValueList<ReasonDocument> Of(ValueList<Finding> findings, TextTable texts, Language language) =>
        [.. ReasonDocument.Of(findings, texts, language).Select(Shown)];

    /// <summary>Returns findings of publishing in a language.</summary>
    public static ValueList<ReasonDocument> Of(ValueList<PublishingFinding> findings, Language language) =>
        [.. findings.Select(finding => Of(finding.Finding, finding.Text(language)))];

    private static ReasonDocument Shown(ReasonDocument document) => document.Without(SchedulingArguments.Booking);
}
