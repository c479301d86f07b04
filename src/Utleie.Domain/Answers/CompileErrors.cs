namespace Utleie.Domain.Answers;

/// <summary>Rules compiled from a document without errors.</summary>
public interface ICompiled
{
    /// <summary>The warnings in document order; empty if there are none.</summary>
    ValueList<Finding> Warnings { get; }
}

/// <summary>The errors that prevent a document from being compiled.</summary>
/// <param name="Findings">Every error and warning in document order; at least one error.</param>
public sealed record CompileErrors(ValueList<Finding> Findings);

/// <summary>Shortcuts for the result of a <c>Compile</c> method.</summary>
public static class CompileExtensions
{
    /// <summary>Adds members to the result of a <c>Compile</c> method.</summary>
    /// <typeparam name="T">The compiled rules, such as a price book or a calendar.</typeparam>
    extension<T>(OneOf<T, CompileErrors> result)
        where T : class, ICompiled
    {
        /// <summary>Everything found in the document: the warnings of compiled rules, or every error and warning.</summary>
        public ValueList<Finding> Findings => result.Match(static rules => rules.Warnings, static errors => errors.Findings);

        /// <summary>Returns the compiled rules, or throws if the document has errors.</summary>
        /// <exception cref="InvalidOperationException">The document has errors; the message lists the first twenty findings.</exception>
        public T GetValueOrThrow() => result.Match(
            static rules => rules,
            static errors => throw new InvalidOperationException(
                $"The document has {errors.Findings.Count} findings: {string.Join("; ", errors.Findings.Take(20))}. Correct them and compile again."));
    }
}
