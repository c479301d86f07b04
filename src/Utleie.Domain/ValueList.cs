using System.Collections;
using System.Runtime.CompilerServices;
using Utleie.Domain.Wire;

namespace Utleie.Domain;

/// <summary>An immutable list with structural equality: equal if the items are equal and in the same order.</summary>
/// <remarks>
/// Create one with a collection expression: <c>ValueList&lt;int&gt; primes = [2, 3, 5];</c>. The default value is the empty list. Immutable and thread-safe.
/// </remarks>
/// <typeparam name="T">The item type; items are never null.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IWireCollection
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The empty list.</summary>
    public static ValueList<T> Empty => default;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the list is empty.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Whether the list was never given: the default value, which JSON leaves out. An empty list that was given is written.</summary>
    public bool IsDefault => _items is null;

    /// <inheritdoc/>
    bool IWireCollection.IsAbsent => _items is null;

    /// <summary>The item at a zero-based index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the list.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? _items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} items; indices go from 0.");

    /// <summary>Returns the items without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether both lists have equal items in the same order.</summary>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether both lists have equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Enumerates the items in order.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    System.Text.Json.Serialization.JsonConverter IWireCollection.CreateConverter() => new ValueListConverter<T>();

    /// <summary>The items in brackets, culture-invariant: <c>[2, 3, 5]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", (_items ?? []).Select(item => FormattableString.Invariant($"{item}")))}]";
}

/// <summary>The collection builder of <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>Creates a list.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            if (item is null)
                throw new ArgumentException("A list of values holds no null. Leave the item out.", nameof(items));
        }

        return new(items.ToArray());
    }
}
