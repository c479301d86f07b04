using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Utleie.Domain.Wire;

namespace Utleie.Domain;

/// <summary>An immutable dictionary with string keys and structural equality: equal if the entries are equal, in any order.</summary>
/// <remarks>Keys are compared ordinally and enumerated in the order of creation. The default value is the empty map. Thread-safe. Source: 001 §3.7 (<c>translations</c>).</remarks>
/// <typeparam name="T">The value type; values are never null.</typeparam>
public readonly struct ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>, IWireCollection
{
    private readonly KeyValuePair<string, T>[]? _entries;

    private ValueMap(KeyValuePair<string, T>[] entries) => _entries = entries;

    /// <inheritdoc/>
    public int Count => Entries.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Entries.Select(entry => entry.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => Entries.Select(entry => entry.Value);

    /// <inheritdoc/>
    bool IWireCollection.IsAbsent => _entries is null;

    private KeyValuePair<string, T>[] Entries => _entries ?? [];

    /// <summary>Returns the value of a key.</summary>
    /// <exception cref="KeyNotFoundException">The map does not contain the key.</exception>
    public T this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"The map has no key {Bad.Shown(key)}. Its keys are {string.Join(", ", Keys)}.");

    /// <summary>Creates a map.</summary>
    /// <exception cref="ArgumentException">A key occurs twice, or a key or a value is null.</exception>
    public static ValueMap<T> Of(params IEnumerable<KeyValuePair<string, T>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var kept = entries.ToArray();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in kept)
        {
            if (key is null)
                throw new ArgumentException("A key is null. Leave the entry out.", nameof(entries));
            if (!keys.Add(key))
                throw new ArgumentException($"The key {Bad.Shown(key)} stands twice. Keep one of them.", nameof(entries));
            if (value is null)
                throw new ArgumentException($"The value of {Bad.Shown(key)} is null. Leave the entry out.", nameof(entries));
        }

        return new(kept);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Whether both maps have equal values under the same keys.</summary>
    public bool Equals(ValueMap<T> other)
    {
        if (Count != other.Count)
            return false;
        foreach (var (key, value) in Entries)
        {
            if (!other.TryGetValue(key, out var theirs) || !EqualityComparer<T>.Default.Equals(value, theirs))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var (key, value) in Entries)
            hash ^= HashCode.Combine(key, value);
        return hash;
    }

    /// <summary>Whether both maps have equal values under the same keys.</summary>
    public static bool operator ==(ValueMap<T> left, ValueMap<T> right) => left.Equals(right);

    /// <summary>Whether the maps differ.</summary>
    public static bool operator !=(ValueMap<T> left, ValueMap<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)Entries).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => Entries.GetEnumerator();

    /// <inheritdoc/>
    System.Text.Json.Serialization.JsonConverter IWireCollection.CreateConverter() => new ValueMapConverter<T>();

    /// <summary>The keys in braces.</summary>
    public override string ToString() => $"{{{string.Join(", ", Keys)}}}";
}
