using Npgsql;

namespace AdminApi.Load;

/// <summary>A booking as it stands in the database afterwards, read without the store's own code.</summary>
internal sealed record Stored(string Id, string Status, string Court, Instant From, Instant To, Instant CreatedAt)
{
    private const string Bookings = """
        SELECT document #>> '{booking,id}', document ->> 'status', document #>> '{booking,courtIds,0}',
          (document #>> '{booking,start}')::timestamptz, (document #>> '{booking,end}')::timestamptz, (document ->> 'createdAt')::timestamptz
        FROM bookings
        """;

    internal bool IsHeld => Status is "confirmed" or "pending";

    /// <summary>When nothing else can be had on the court any more.</summary>
    internal Instant Until => To + Facility.Gap;

    internal static async Task<IReadOnlyList<Stored>> AllAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(Bookings);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<Stored> all = [];
        while (await rows.ReadAsync(cancellationToken))
            all.Add(new(rows.GetString(0), rows.GetString(1), rows.GetString(2), Time(3), Time(4), Time(5)));
        return all;

        Instant Time(int column) => Instant.FromDateTimeUtc(rows.GetFieldValue<DateTime>(column));
    }

    /// <summary>How many rows a query counts.</summary>
    internal static async Task<long> CountAsync(NpgsqlDataSource database, string query, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand($"SELECT count(*) FROM {query}");
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
