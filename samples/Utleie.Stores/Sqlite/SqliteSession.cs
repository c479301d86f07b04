using Dapper;
using Microsoft.Data.Sqlite;

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
}
