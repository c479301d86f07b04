using System.Numerics;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>Operations on rows of bits; the first bit is the lowest of the first word.</summary>
internal static class Bits
{
    internal static int WordsFor(int bits) => (bits + 63) >> 6;

    internal static bool Has(ReadOnlySpan<ulong> words, int bit) => (words[bit >> 6] >> (bit & 63) & 1) != 0;

    internal static void Set(Span<ulong> words, int bit) => words[bit >> 6] |= 1UL << (bit & 63);

    /// <summary>Clears the bits from <c>from</c> (inclusive) to <c>to</c> (exclusive).</summary>
    internal static void Clear(Span<ulong> words, int from, int to)
    {
        if (words.Length == 1 && from < to)
        {
            words[0] &= ~Mask(from, to - from);
            return;
        }

        for (var word = from >> 6; from < to; word++)
        {
            var end = Math.Min(to, (word + 1) << 6);
            words[word] &= ~Mask(from & 63, end - from);
            from = end;
        }
    }

    /// <summary>Clears the bits that are set in another row.</summary>
    internal static void ClearAll(Span<ulong> words, ReadOnlySpan<ulong> others)
    {
        for (var i = 0; i < words.Length; i++)
            words[i] &= ~others[i];
    }

    /// <summary>Keeps the bits that start a run of the given length: and-shift, doubling the run each time.</summary>
    internal static void KeepRunStarts(Span<ulong> words, int length)
    {
        for (var have = 1; have < length;)
        {
            var step = Math.Min(have, length - have);
            for (var i = 0; i < words.Length; i++)
                words[i] &= ShiftedDown(words, i, step);
            have += step;
        }
    }

    /// <summary>Sets the bits after each set bit, so that each becomes a run of the given length.</summary>
    internal static void Smear(Span<ulong> words, int length)
    {
        for (var have = 1; have < length;)
        {
            var step = Math.Min(have, length - have);
            for (var i = words.Length - 1; i >= 0; i--)
                words[i] |= ShiftedUp(words, i, step);
            have += step;
        }
    }

    internal static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
            count += BitOperations.PopCount(word);
        return count;
    }

    private static ulong Mask(int from, int count) => (count >= 64 ? ulong.MaxValue : (1UL << count) - 1) << from;

    private static ulong ShiftedDown(ReadOnlySpan<ulong> words, int word, int bits)
    {
        var (from, rest) = (word + (bits >> 6), bits & 63);
        if (from >= words.Length)
            return 0;
        return rest == 0 || from + 1 >= words.Length ? words[from] >> rest : words[from] >> rest | words[from + 1] << (64 - rest);
    }

    private static ulong ShiftedUp(ReadOnlySpan<ulong> words, int word, int bits)
    {
        var (from, rest) = (word - (bits >> 6), bits & 63);
        if (from < 0)
            return 0;
        return rest == 0 || from == 0 ? words[from] << rest : words[from] << rest | words[from - 1] >> (64 - rest);
    }
}
