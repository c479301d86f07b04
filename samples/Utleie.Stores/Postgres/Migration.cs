using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Utleie.Stores.Postgres;

/// <summary>A numbered step of the schema: a script that runs once, in the order of the names.</summary>
/// <param name="Name">Its file: <c>0001_rental_objects.sql</c>.</param>
/// <param name="Script">What it runs.</param>
internal sealed record Migration(string Name, string Script)
{
    /// <summary>Any number that nothing else in the database locks by.</summary>
    private const long Lock = 0x7574_6C65_6965;

    private const string Ran = """
        CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT PRIMARY KEY, digest TEXT NOT NULL, ran_at TIMESTAMPTZ NOT NULL DEFAULT NOW())
        """;

    /// <summary>The steps there are.</summary>
    internal static IReadOnlyList<Migration> All { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new Migration(name, Text(name)))];

    /// <summary>What tells whether a step was changed after it ran.</summary>
    internal string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Script)));

    /// <summary>Runs the steps that have not run, all or none; hosts that start at the same moment wait for the first.</summary>
    /// <exception cref="InvalidOperationException">A step that has run was changed since.</exception>
    internal static async Task RunAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        var session = new PostgresSession(connection, transaction, cancellationToken);
        await session.Execute("SELECT pg_advisory_xact_lock(@Lock)", new { Lock }).ConfigureAwait(false);
        await session.Execute(Ran).ConfigureAwait(false);
        var rows = await session.List<(string Name, string Digest)>("SELECT name, digest FROM schema_migrations").ConfigureAwait(false);
        var done = rows.ToDictionary(row => row.Name, row => row.Digest, StringComparer.Ordinal);
        foreach (var migration in All)
        {
            if (!done.TryGetValue(migration.Name, out var digest))
                await migration.RunAsync(session).ConfigureAwait(false);
            else if (digest != migration.Digest)
                throw migration.Changed();
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private InvalidOperationException Changed() =>
        new($"{Name} has run in this database and was changed since. Put it back, and make the change in a new migration.");

    private async Task RunAsync(PostgresSession session)
    {
        await session.Execute(Script).ConfigureAwait(false);
        await session.Execute("INSERT INTO schema_migrations (name, digest) VALUES (@Name, @Digest)", new { Name, Digest }).ConfigureAwait(false);
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
