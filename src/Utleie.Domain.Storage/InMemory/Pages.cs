using System.Collections.Immutable;

namespace Utleie.Domain.Storage.InMemory;

/// <summary>Cuts a sorted dictionary into pages.</summary>
internal static class Pages
{
    /// <summary>Returns the page after a key, with the values that pass the filter.</summary>
    internal static Page<T> Page<T>(this ImmutableSortedDictionary<string, T> shelf, PageRequest request, Func<T, bool> passes)
    {
        List<KeyValuePair<string, T>> found = [.. shelf
            .SkipWhile(item => request.After is { } after && string.CompareOrdinal(item.Key, after) <= 0)
            .Where(item => passes(item.Value))
            .Take(request.Limit + 1)];
        var more = found.Count > request.Limit;
        var page = more ? found[..request.Limit] : found;
        return new([.. page.Select(item => item.Value)], more ? page[^1].Key : null);
    }
}
