using Utleie.Domain.Storage;

namespace Utleie.Stores;

/// <summary>Makes pages of the rows of a query.</summary>
internal static class Pages
{
    /// <summary>The page of the rows that were found, the last of which may be there only to tell that more follow.</summary>
    internal static Page<T> Of<T>(IEnumerable<(string Id, string Document)> found, int limit, Func<string, T> read)
    {
        List<(string Id, string Document)> rows = [.. found];
        var page = rows.Take(limit).ToList();
        return new([.. page.Select(row => read(row.Document))], rows.Count > limit ? page[^1].Id : null);
    }
}
