namespace Utleie.Domain.Storage.Conformance;

/// <summary>One thing that a store must do.</summary>
public sealed class StoreCheck
{
    private readonly Func<Trial, Task> _run;

    internal StoreCheck(string name, string demands, Func<Trial, Task> run) => (Name, Demands, _run) = (name, demands, run);

    /// <summary>Its name, unique among the checks: <c>concurrency/one-slot</c>.</summary>
    public string Name { get; }

    /// <summary>What it demands, in a sentence.</summary>
    public string Demands { get; }

    /// <summary>Runs it.</summary>
    /// <param name="store">A store with nothing in it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="StoreConformanceException">
    /// The store does not do it, or throws; the message tells what was demanded, done and found.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
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

    /// <summary>The name and the demand.</summary>
    public override string ToString() => $"{Name}: {Demands}";
}
