using Utleie.Domain.Answers;
using Utleie.Domain.Resources.Publishing;

namespace AdminApi.Errors;

/// <summary>A reason or a finding with its words.</summary>
/// <param name="Field">The wire path it is about; nothing where it is about the whole.</param>
/// <param name="Code">Its stable name.</param>
/// <param name="Args">The facts in it.</param>
/// <param name="Message">The sentence, in the language of the request.</param>
internal sealed record ReasonLine(string? Field, string Code, ValueMap<string> Args, string Message)
{
    internal static ReasonLine Of(Reason reason, string message, string? field = null) => new(field, reason.Code, ArgsOf(reason.Arguments), message);

    internal static ReasonLine Of(Finding finding, string message) => new(finding.Field, finding.Code, ArgsOf(finding.Arguments), message);

    internal static ValueList<ReasonLine> Of(ValueList<Reason> reasons, TextTable texts, Language language) =>
        [.. reasons.Select(reason => Of(reason, texts.Render(reason, language)))];

    internal static ValueList<ReasonLine> Of(ValueList<Finding> findings, TextTable texts, Language language) =>
        [.. findings.Select(finding => Of(finding, texts.Render(finding, language)))];

    internal static ValueList<ReasonLine> Of(ValueList<PublishingFinding> findings, Language language) =>
        [.. findings.Select(finding => Of(finding.Finding, finding.Text(language)))];

    /// <summary>Which booking stands in the way is the business of those it is of.</summary>
    private static ValueMap<string> ArgsOf(ValueList<Argument> arguments) => ValueMap<string>.Of(
        arguments.Where(argument => argument.Name != "booking").DistinctBy(argument => argument.Name)
            .Select(argument => KeyValuePair.Create(argument.Name, argument.Value)));
}
