using Dapper;
using Microsoft.Data.Sqlite;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Sqlite;

/// <summary>A connection and the transaction it is in. SQLite answers in the calling thread, so nothing here waits.</summary>
internal sealed class SqliteSession(SqliteConnection connection, SqliteTransaction? transaction)
{
    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it wrote.</returns>
    internal int Execute(string sql, object? parameters = null) => connection.Execute(sql, parameters, transaction);

    /// <summary>The first row of a query; the default where there is none.</summary>
    internal T? First<T>(string sql, object? parameters = null) => connection.QueryFirstOrDefault<T>(sql, parameters, transaction);

    /// <summary>Every row of a query.</summary>
    internal List<T> List<T>(string sql, object? parameters = null) => connection.Query<T>(sql, parameters, transaction).AsList();

    /// <summary>A page of documents in the order of their ids, which <c>@after</c> and <c>@limit</c> of the filter cut out.</summary>
    internal Page<T> Page<T>(string table, Filter filter, PageRequest page, Func<string, T> read)
    {
        var sql = $"SELECT id, document FROM {table} {filter.Limit(page).Where} ORDER BY id LIMIT @limit";
        return Pages.Of(List<(string, string)>(sql, filter.Parameters), page.Limit, read);
    }
}
