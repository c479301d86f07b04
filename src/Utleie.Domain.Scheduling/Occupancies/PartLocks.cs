namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>One lock per part. Several locks are always taken in order, which prevents deadlocks.</summary>
internal sealed class PartLocks(int parts)
{
    private readonly Lock[] _locks = [.. Enumerable.Range(0, parts).Select(_ => new Lock())];

    internal int[] All { get; } = [.. Enumerable.Range(0, parts)];

    /// <summary>Takes the locks of some parts; the indexes are sorted and distinct.</summary>
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
