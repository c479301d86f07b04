using System.Collections;
using System.Numerics;

namespace Utleie.Domain.Permits;

/// <summary>The triggers that fire for an event, in trigger order. Enumerating them allocates only the enumerator.</summary>
public readonly struct FiredTriggers : IReadOnlyCollection<PermitTrigger>
{
    internal const int PerWord = 64;

    private readonly ValueList<PermitTrigger> _all;
    private readonly ulong _first;
    private readonly ulong[]? _more;

    internal FiredTriggers(ValueList<PermitTrigger> all, ulong first, ulong[] more) => (_all, _first, _more) = (all, first, more);

    /// <summary>The number of triggers.</summary>
    public int Count
    {
        get
        {
            var count = BitOperations.PopCount(_first);
            foreach (var word in _more ?? [])
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>Whether the trigger at a zero-based index of <see cref="PermitRules.Triggers"/> fires.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the list.</exception>
    public bool Has(int trigger) => (uint)trigger < (uint)_all.Count
        ? (Word(trigger / PerWord) >> (trigger % PerWord) & 1) != 0
        : throw new ArgumentOutOfRangeException(nameof(trigger), trigger, $"The rules have {_all.Count} triggers; places go from 0.");

    /// <summary>Enumerates the triggers in order.</summary>
    public IEnumerator<PermitTrigger> GetEnumerator()
    {
        for (var word = 0; word < WordsFor(_all.Count); word++)
        {
            for (var left = Word(word); left != 0; left &= left - 1)
                yield return _all[word * PerWord + BitOperations.TrailingZeroCount(left)];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static int WordsFor(int triggers) => (triggers + PerWord - 1) / PerWord;

    private ulong Word(int word) => word == 0 ? _first : _more![word - 1];
}
