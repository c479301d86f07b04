namespace Utleie.Domain.Answers;

/// <summary>A reason or a finding as JSON, with its text in one language.</summary>
/// <param name="Field">The JSON path it is about; null if it is about the whole document or request.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Args">The facts by name.</param>
/// <param name="Message">The text.</param>
public sealed record ReasonDocument(string? Field, string Code, ValueMap<string> Args, string Message)
{
    /// <summary>Creates the document of a reason.</summary>
    public static ReasonDocument Of(Reason reason, string message, string? field = null)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new(field, reason.Code, ArgsOf(reason.Arguments), message);
    }

    /// <summary>Creates the document of a finding; its field is the path of the finding.</summary>
    public static ReasonDocument Of(Finding finding, string message)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(finding.Field, finding.Code, ArgsOf(finding.Arguments), message);
    }

    /// <summary>Creates the documents of reasons, with texts from a table.</summary>
    public static ValueList<ReasonDocument> Of(ValueList<Reason> reasons, TextTable texts, Language language)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return [.. reasons.Select(reason => Of(reason, texts.Render(reason, language)))];
    }

    /// <summary>Creates the documents of findings, with texts from a table.</summary>
    public static ValueList<ReasonDocument> Of(ValueList<Finding> findings, TextTable texts, Language language)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return [.. findings.Select(finding => Of(finding, texts.Render(finding, language)))];
    }

    /// <summary>Returns the reason without its text and field.</summary>
    public Reason ToReason() => new(Code, [.. Args.Select(argument => new Argument(argument.Key, argument.Value))]);

    /// <summary>Returns this document without one of its facts, such as the id of another person's booking.</summary>
    public ReasonDocument Without(string argument) => Args.ContainsKey(argument)
        ? this with { Args = ValueMap<string>.Of(Args.Where(fact => !string.Equals(fact.Key, argument, StringComparison.Ordinal))) }
        : this;

    private static ValueMap<string> ArgsOf(ValueList<Argument> arguments) => ValueMap<string>.Of(
        arguments.DistinctBy(argument => argument.Name).Select(argument => KeyValuePair.Create(argument.Name, argument.Value)));
}
