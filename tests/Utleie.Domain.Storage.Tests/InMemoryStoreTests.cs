using Utleie.Domain.Storage.Conformance;
using Utleie.Domain.Storage.InMemory;

namespace Utleie.Domain.Storage.Tests;

/// <summary>The store in memory is a reference: it meets every demand.</summary>
public sealed class InMemoryStoreTests
{
    public static TheoryData<string> Checks => [.. StoreConformance.Checks.Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Checks))]
    public Task InMemoryStore_Meets(string check) => StoreConformance.Check(check).RunAsync(new InMemoryStore(), TestContext.Current.CancellationToken);
}
