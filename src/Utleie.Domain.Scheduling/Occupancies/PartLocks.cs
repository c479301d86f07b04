namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>One lock for each part; several are always taken in order, so that nobody waits for another who waits for them.</summary>
internal sealed class PartLocks(int parts)
{
    private readonly Lock[] _locks = [.. Enumerable.Range(0, parts).Select(_ => new Lock())];

    internal int[] All { get; } = [.. Enumerable.Range(0, parts)];

    /// <summary>Takes the locks of some parts, which are in order and each there once.</summary>
    internal Held Take(int[] inOrder)
    {
        foreach (var part in inOrder)
            _locks[part].Enter();
        return new(_locks, inOrder);
    }

    internal readonly ref struct Held(Lock[] locks, int[] parts)
    {
        public void Dispose()
        {
            foreach (var part in parts)
                locks[part].Exit();
        }
    }
}
