namespace Utleie.Benchmarks;

/// <summary>A linear congruential generator: small, known, and the same on every machine and in any language.</summary>
internal sealed class Seed(int start)
{
    private uint _state = (uint)start * 2654435761u + 1;

    internal int Next(int below)
    {
        _state = _state * 1664525u + 1013904223u;
        return (int)((_state >> 8) % (uint)below);
    }
}
