using Npgsql;

namespace Utleie.Stores.Postgres;

/// <summary>Makes statements that go in one journey with others.</summary>
internal static class Batch
{
    /// <summary>A statement with values for <c>$1</c>, <c>$2</c> and so on.</summary>
    internal static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        return command;
    }
}
