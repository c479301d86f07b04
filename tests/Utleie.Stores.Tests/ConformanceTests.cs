using Utleie.Domain.Storage.Conformance;

namespace Utleie.Stores.Tests;

public sealed class ConformanceTests(Postgres postgres)
{
    public static TheoryData<string> Checks => [.. StoreConformance.Checks.Select(check => check.Name)];

    [Theory, MemberData(nameof(Checks))]
    public async Task Sqlite_Does(string check)
    {
        using var file = new TemporaryFile();
        using var store = file.Open();
        await StoreConformance.Check(check).RunAsync(store, TestContext.Current.CancellationToken);
    }

    [Theory, MemberData(nameof(Checks))]
    public async Task Postgres_Does(string check)
    {
        await using var database = await postgres.Database();
        await StoreConformance.Check(check).RunAsync(await database.Open(), TestContext.Current.CancellationToken);
    }
}
