namespace Utleie.Benchmarks.Workloads;

/// <summary>A checksum of numbers that any language computes in a line: FNV-1a over 32-bit words.</summary>
internal static class Digest
{
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;

    internal static uint Of(IEnumerable<int> numbers) => numbers.Aggregate(Start, (hash, number) => (hash ^ (uint)number) * Prime);

    internal static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Start;
        foreach (var one in bytes)
            hash = (hash ^ one) * Prime;
        return hash;
    }
}
