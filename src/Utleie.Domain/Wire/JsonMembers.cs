using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Utleie.Domain.Wire;

// D2.
/// <summary>Members of a JSON object in their original order and form.</summary>
/// <remarks>Read-only apart from the JSON reader that fills it. Equal to another with equal members in any order. Source: 001 §3.5 (<c>settings</c>).</remarks>
public sealed class JsonMembers : IDictionary<string, JsonElement>, IReadOnlyDictionary<string, JsonElement>, IEquatable<JsonMembers>
{
    private readonly OrderedDictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

    /// <summary>Creates an empty instance.</summary>
    public JsonMembers()
    {
    }

    /// <summary>Creates an instance with the members of a JSON object.</summary>
    /// <exception cref="ArgumentException">The element is not an object.</exception>
    public JsonMembers(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new ArgumentException($"The JSON is of kind {json.ValueKind}; members are those of an object. Pass a JSON object.", nameof(json));
        foreach (var member in json.EnumerateObject())
            _members[member.Name] = member.Value.Clone();
    }

    /// <summary>The number of members.</summary>
    public int Count => _members.Count;

    /// <summary>The names in order.</summary>
    public IEnumerable<string> Keys => _members.Keys;

    /// <summary>The values in order.</summary>
    public IEnumerable<JsonElement> Values => _members.Values;

    /// <inheritdoc/>
    ICollection<string> IDictionary<string, JsonElement>.Keys => _members.Keys;

    /// <inheritdoc/>
    ICollection<JsonElement> IDictionary<string, JsonElement>.Values => _members.Values;

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, JsonElement>>.IsReadOnly => false;

    /// <summary>Returns the value of a member.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string key] => _members[key];

    /// <inheritdoc/>
    JsonElement IDictionary<string, JsonElement>.this[string key]
    {
        get => _members[key];
        set => _members[key] = value;
    }

    /// <summary>Whether there is such a member.</summary>
    public bool ContainsKey(string key) => _members.ContainsKey(key);

    /// <summary>Gets the value of a member. Returns false if there is no such member.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => _members.TryGetValue(key, out value);

    /// <summary>Whether both have equal members, in any order.</summary>
    public bool Equals(JsonMembers? other)
    {
        if (other is null || Count != other.Count)
            return false;
        foreach (var (name, value) in _members)
        {
            if (!other.TryGetValue(name, out var theirs) || !JsonElement.DeepEquals(value, theirs))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonMembers);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var name in _members.Keys)
            hash ^= StringComparer.Ordinal.GetHashCode(name);
        return hash;
    }

    /// <summary>Enumerates the members in order.</summary>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _members.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    void IDictionary<string, JsonElement>.Add(string key, JsonElement value) => _members.Add(key, value);

    /// <inheritdoc/>
    bool IDictionary<string, JsonElement>.Remove(string key) => _members.Remove(key);

    /// <inheritdoc/>
    void ICollection<KeyValuePair<string, JsonElement>>.Add(KeyValuePair<string, JsonElement> item) => _members.Add(item.Key, item.Value);

    /// <inheritdoc/>
    void ICollection<KeyValuePair<string, JsonElement>>.Clear() => _members.Clear();

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, JsonElement>>.Contains(KeyValuePair<string, JsonElement> item) =>
        TryGetValue(item.Key, out var value) && JsonElement.DeepEquals(value, item.Value);

    /// <inheritdoc/>
    void ICollection<KeyValuePair<string, JsonElement>>.CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, JsonElement>>)_members).CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, JsonElement>>.Remove(KeyValuePair<string, JsonElement> item) => _members.Remove(item.Key);

    /// <summary>The names in braces.</summary>
    public override string ToString() => $"{{{string.Join(", ", Keys)}}}";
}
