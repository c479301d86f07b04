using Utleie.Domain.Answers;

namespace Utleie.Cli.Wire;

/// <summary>A reason or finding with its words.</summary>
internal sealed record ReasonLine(string? Field, string Code, ValueMap<string> Args, string Message)
{
    internal static ReasonLine Of(Reason reason, string message) => new(null, reason.Code, ArgsOf(reason.Arguments), message);

    internal static ReasonLine Of(Finding finding, string message) => new(finding.Field, finding.Code, ArgsOf(finding.Arguments), message);

    internal static ValueMap<string> ArgsOf(ValueList<Argument> arguments) =>
        ValueMap<string>.Of(arguments.DistinctBy(argument => argument.Name).Select(argument => KeyValuePair.Create(argument.Name, argument.Value)));
}

/// <summary>An answer that is no: all the reasons.</summary>
internal sealed record Refusal(bool Refused, ValueList<ReasonLine> Reasons);

/// <summary>The answer to a line of a batch that cannot be read.</summary>
internal sealed record ErrorLine(LineError Error);

/// <summary>What is wrong with a line.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Field">The JSON path; empty for the line itself.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Cure">How to mend it.</param>
/// <param name="Message">All of it in a sentence.</param>
internal sealed record LineError(int Line, string Field, string Problem, string Cure, string Message);
