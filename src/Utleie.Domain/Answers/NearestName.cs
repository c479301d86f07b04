namespace Utleie.Domain.Answers;

/// <summary>Finds the name that a misspelt one was probably meant to be: <c>dayOfWeeks</c> is near <c>dayOfWeek</c>.</summary>
public static class NearestName
{
    private const int MostEdits = 2;

    /// <summary>Returns the nearest known name, or null if none is near.</summary>
    /// <remarks>
    /// Upper and lower case are alike. Near is at most two letters added, left out, exchanged or swapped with their neighbour, and at most one per three letters of the known name.
    /// Of names equally near, the first one.
    /// </remarks>
    /// <param name="name">The name that is not known.</param>
    /// <param name="known">The known names.</param>
    public static string? Of(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        var (nearest, fewest) = (default(string), MostEdits + 1);
        foreach (var candidate in known)
        {
            if (Edits(name, candidate) is var edits && edits < fewest && edits <= candidate.Length / 3)
                (nearest, fewest) = (candidate, edits);
        }

        return nearest;
    }

    /// <summary>The number of edits from one name to the other; more than two are not counted out.</summary>
    private static int Edits(string name, string other)
    {
        if (Math.Abs(name.Length - other.Length) > MostEdits)
            return MostEdits + 1;
        int[] before = new int[other.Length + 1], row = new int[other.Length + 1], next = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
            row[column] = column;
        for (var i = 1; i <= name.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                next[j] = Math.Min(Math.Min(next[j - 1], row[j]) + 1, row[j - 1] + (Same(name[i - 1], other[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(name[i - 1], other[j - 2]) && Same(name[i - 2], other[j - 1]))
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
            }

            (before, row, next) = (row, next, before);
        }

        return row[other.Length];
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
