namespace Utleie.Domain.Answers;

/// <summary>Why something was refused or noted: a code for programs and its arguments; the words are made at the edge.</summary>
/// <param name="Code">A stable code in kebab-case: <c>too-short</c>.</param>
/// <param name="Arguments">The facts that the words name.</param>
public sealed record Reason(string Code, ValueList<Argument> Arguments)
{
    /// <summary>A reason with its facts.</summary>
    public static Reason Of(string code, params ReadOnlySpan<Argument> arguments) => new(code, ValueList.Create(arguments));

    /// <summary>The code and its facts: <c>too-short(min: 60)</c>.</summary>
    public override string ToString() => Arguments.IsEmpty ? Code : $"{Code}({string.Join(", ", Arguments.Select(a => $"{a.Name}: {a.Value}"))})";
}
