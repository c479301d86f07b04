namespace Utleie.Domain.Storage.Conformance;

/// <summary>One thing that a store must do.</summary>
public sealed class StoreCheck
{
    private readonly Func<IUtleieStore, CancellationToken, Task> _run;

    internal StoreCheck(string name, string demands, Func<IUtleieStore, CancellationToken, Task> run) => (Name, Demands, _run) = (name, demands, run);

    /// <summary>Its name, unique among the checks: <c>booking/one-of-many-wins</c>.</summary>
    public string Name { get; }

    /// <summary>What it demands, in a sentence.</summary>
    public string Demands { get; }

    /// <summary>Runs it.</summary>
    /// <param name="store">A store with nothing in it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="StoreConformanceException">The store does not do it; the message tells what was found.</exception>
    public async Task RunAsync(IUtleieStore store, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        await _run(store, cancellation).ConfigureAwait(false);
    }

    /// <summary>The name and the demand.</summary>
    public override string ToString() => $"{Name}: {Demands}";
}
