using Dapper;
using Utleie.Domain.Storage;

namespace Utleie.Stores;

/// <summary>The conditions of a query: what is not asked for is not a condition. Values are parameters, never text of the statement.</summary>
internal sealed class Filter
{
    private readonly List<string> _conditions = [];

    internal DynamicParameters Parameters { get; } = new();

    /// <summary>The conditions as a clause, or nothing.</summary>
    internal string Where => _conditions.Count > 0 ? $"WHERE {string.Join(" AND ", _conditions)}" : "";

    /// <summary>Adds a condition on a value, where there is one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">What the condition calls it.</param>
    /// <param name="condition">The condition: <c>status = @status</c>.</param>
    internal Filter On(object? value, string name, string condition)
    {
        if (value is not null)
        {
            _conditions.Add(condition);
            Parameters.Add(name, value);
        }

        return this;
    }

    /// <summary>Adds a condition without a value, where it is asked for.</summary>
    internal Filter When(bool asked, string condition)
    {
        if (asked)
            _conditions.Add(condition);
        return this;
    }

    /// <summary>Asks for one more than fits on the page, which tells whether there is a next one.</summary>
    internal Filter Limit(PageRequest page)
    {
        Parameters.Add("limit", page.Limit + 1);
        return this;
    }
}
