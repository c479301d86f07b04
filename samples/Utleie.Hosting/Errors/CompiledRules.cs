using Utleie.Domain.Answers;

namespace Utleie.Hosting.Errors;

/// <summary>Ends a request whose object has rules that do not compile.</summary>
public static class CompiledRules
{
    /// <summary>Returns the compiled rules.</summary>
    /// <param name="compiled">What compiling a section returned.</param>
    /// <param name="texts">The texts of the engine's findings.</param>
    /// <exception cref="ProblemException">The section does not compile; the problem has every invalid field.</exception>
    public static T OrProblem<T>(this OneOf<T, CompileErrors> compiled, TextTable texts) =>
        compiled.Match(static rules => rules, errors => throw new ProblemException(BookingProblems.RulesBroken(errors.Findings, texts)));
}
