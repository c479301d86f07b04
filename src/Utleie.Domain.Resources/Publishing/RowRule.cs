namespace Utleie.Domain.Resources.Publishing;

/// <summary>Checks one member of every row of a list; a row without a value is not checked.</summary>
internal sealed class RowRule<T, TRow>(string field, string member, Func<T, ValueList<TRow>> rows, Func<TRow, string?> value, Func<string, bool> holds)
    where T : BaseResource
{
    internal bool Holds(T resource)
    {
        foreach (var row in rows(resource).AsSpan())
        {
            if (!Holds(row))
                return false;
        }

        return true;
    }

    internal IEnumerable<(string Field, string Value)> Breaches(BaseResource resource)
    {
        var all = rows((T)resource);
        for (var i = 0; i < all.Count; i++)
        {
            if (!Holds(all[i]))
                yield return (FormattableString.Invariant($"{field}[{i}].{member}"), value(all[i])!);
        }
    }

    private bool Holds(TRow row) => value(row) is not { Length: > 0 } given || holds(given);
}
