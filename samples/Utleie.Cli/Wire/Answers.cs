using Utleie.Domain.Answers;

namespace Utleie.Cli.Wire;

/// <summary>A reason or finding with its words.</summary>
internal sealed record ReasonLine(string? Field, string Code, ValueMap<string> Args, string Message)
{
    internal static ReasonLine Of(Reason reason, string message) => new(null, reason.Code, ArgsOf(reason.Arguments), message);

    internal static ReasonLine Of(Finding finding, string message) => new(finding.Field, finding.Code, ArgsOf(finding.Arguments), message);

    internal static ValueList<ReasonLine> Of(ValueList<Reason> reasons, TextTable texts, Language language) =>
        [.. reasons.Select(reason => Of(reason, texts.Render(reason, language)))];

    internal static ValueList<ReasonLine> Of(ValueList<Finding> findings, TextTable texts, Language language) =>
        [.. findings.Select(finding => Of(finding, texts.Render(finding, language)))];

    internal static ValueMap<string> ArgsOf(ValueList<Argument> arguments)
    {
        var named = arguments.DistinctBy(argument => argument.Name);
        return ValueMap<string>.Of(named.Select(argument => KeyValuePair.Create(argument.Name, argument.Value)));
    }
}

/// <summary>An answer that is no: all the reasons.</summary>
internal sealed record RefusalAnswer(bool Refused, ValueList<ReasonLine> Reasons);

/// <summary>The answer to a line of a batch that cannot be read.</summary>
internal sealed record ErrorLine(LineError Error);

/// <summary>What is wrong with a line.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Field">The JSON path; empty for the line itself.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Cure">How to mend it.</param>
/// <param name="Message">All of it in a sentence.</param>
internal sealed record LineError(int Line, string Field, string Problem, string Cure, string Message);
