namespace Utleie.Domain.Answers;

/// <summary>What becomes of a document: rules to ask, or all that is wrong with it.</summary>
/// <typeparam name="T">The rules.</typeparam>
public abstract record CompileResult<T>
    where T : class
{
    private CompileResult()
    {
    }

    /// <summary>Everything found: warnings beside rules, errors and warnings where there are none.</summary>
    public abstract ValueList<Finding> Findings { get; }

    /// <summary>The answer of the case that holds.</summary>
    public abstract TResult Match<TResult>(Func<T, TResult> compiled, Func<ValueList<Finding>, TResult> failed);

    /// <summary>The rules.</summary>
    /// <exception cref="InvalidOperationException">There are none; the message lists what is wrong.</exception>
    public T GetValueOrThrow() => Match(
        rules => rules,
        findings => throw new InvalidOperationException($"The document has {findings.Count} findings: {string.Join("; ", findings.Take(20))}. Mend them and compile again."));

    private protected abstract void Close();

    /// <summary>The document is sound.</summary>
    /// <param name="Rules">The rules it became.</param>
    /// <param name="Warnings">What is doubtful in it.</param>
    public sealed record Compiled(T Rules, ValueList<Finding> Warnings) : CompileResult<T>
    {
        /// <inheritdoc/>
        public override ValueList<Finding> Findings => Warnings;

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<T, TResult> compiled, Func<ValueList<Finding>, TResult> failed)
        {
            ArgumentNullException.ThrowIfNull(compiled);
            return compiled(Rules);
        }

        private protected override void Close()
        {
        }
    }

    /// <summary>The document has errors.</summary>
    /// <param name="All">Every error and warning, in the order of the document.</param>
    public sealed record Failed(ValueList<Finding> All) : CompileResult<T>
    {
        /// <inheritdoc/>
        public override ValueList<Finding> Findings => All;

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<T, TResult> compiled, Func<ValueList<Finding>, TResult> failed)
        {
            ArgumentNullException.ThrowIfNull(failed);
            return failed(All);
        }

        private protected override void Close()
        {
        }
    }
}
