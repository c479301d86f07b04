namespace Utleie.Domain.Storage.Conformance;

/// <summary>A single requirement that a store must meet.</summary>
public sealed class StoreCheck
{
    private readonly Func<Trial, Task> _run;

    internal StoreCheck(string name, string demands, Func<Trial, Task> run) => (Name, Demands, _run) = (name, demands, run);

    /// <summary>The name, unique among the checks: <c>concurrency/one-slot</c>.</summary>
    public string Name { get; }

    /// <summary>The requirement, in one sentence.</summary>
    public string Demands { get; }

    /// <summary>Runs the check.</summary>
    /// <param name="store">An empty store.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <exception cref="StoreConformanceException">
    /// The store does not meet the requirement, or throws; the message says what was required, done and found.
    /// </exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public async Task RunAsync(IUtleieStore store, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        try
        {
            await Task.Run(() => _run(new(store, cancellationToken)), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception thrown) when (!cancellationToken.IsCancellationRequested)
        {
            var found = thrown is StoreConformanceException ? thrown.Message : $"Found: {thrown.GetType()} was thrown, {thrown.Message}";
            throw new StoreConformanceException($"{this} {found}", thrown);
        }
    }

    /// <summary>Returns the name and the requirement.</summary>
    public override string ToString() => $"{Name}: {Demands}";
}
