using Utleie.Domain.Answers;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;

namespace AdminApi.Errors;

/// <summary>Reasons and findings as they are answered: without the ids of bookings, which are the business of those they belong to.</summary>
internal static class ReasonLines
{
    internal static ReasonDocument Of(Reason reason, string message, string? field = null) => Shown(ReasonDocument.Of(reason, message, field));

    internal static ReasonDocument Of(Finding finding, string message) => Shown(ReasonDocument.Of(finding, message));

    internal static ValueList<ReasonDocument> Of(ValueList<Reason> reasons, TextTable texts, Language language) =>
        [.. ReasonDocument.Of(reasons, texts, language).Select(Shown)];

    internal static ValueList<ReasonDocument> Of(ValueList<Finding> findings, TextTable texts, Language language) =>
        [.. ReasonDocument.Of(findings, texts, language).Select(Shown)];

    internal static ValueList<ReasonDocument> Of(ValueList<PublishingFinding> findings, Language language) =>
        [.. findings.Select(finding => Of(finding.Finding, finding.Text(language)))];

    private static ReasonDocument Shown(ReasonDocument document) => document.Without(SchedulingArguments.Booking);
}
