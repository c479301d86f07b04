namespace Utleie.Domain.Resources;

/// <summary>Enumerates the rows of a list that a request can name.</summary>
internal static class NamedRows
{
    /// <summary>Returns the rows that have an id, each with its wire path.</summary>
    internal static IEnumerable<(string Id, T Row, string Path)> Of<T>(ValueList<T> rows, string path, Func<T, string?> idOf)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (idOf(rows[i]) is { } id)
                yield return (id, rows[i], FormattableString.Invariant($"{path}[{i}]"));
        }
    }
}
