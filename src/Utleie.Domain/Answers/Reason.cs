namespace Utleie.Domain.Answers;

/// <summary>Why something was refused or noted: a stable code with arguments, which a <see cref="TextTable"/> renders as a sentence.</summary>
/// <param name="Code">A stable code in kebab-case: <c>too-short</c>.</param>
/// <param name="Arguments">The arguments of the text.</param>
public sealed record Reason(string Code, ValueList<Argument> Arguments)
{
    /// <summary>Creates a reason with arguments.</summary>
    public static Reason Of(string code, params ReadOnlySpan<Argument> arguments) => new(code, ValueList.Create(arguments));

    /// <summary>The code and its arguments: <c>too-short(min: 60)</c>.</summary>
    public override string ToString() => Arguments.IsEmpty ? Code : $"{Code}({string.Join(", ", Arguments.Select(a => $"{a.Name}: {a.Value}"))})";
}
