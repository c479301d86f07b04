using System.Collections.Concurrent;
using Utleie.Domain.Storage.Conformance;
using Utleie.Domain.Storage.InMemory;
using Utleie.Domain.Storage.Tests.Broken;

namespace Utleie.Domain.Storage.Tests;

/// <summary>The checks are held against stores that break one thing each, and every check has been seen to fail.</summary>
public sealed class ConformanceTests
{
    /// <summary>Which checks catch which store: a line for each.</summary>
    private static readonly Dictionary<string, string[]> CaughtBy = System.IO.File
        .ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Broken", "caught-by.txt"))
        .Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1].Split(' '), StringComparer.Ordinal);

    public static TheoryData<string> BrokenNames => [.. BrokenStores.All.Keys];

    public static TheoryData<string> SoundNames => [.. BrokenStores.Sound.Keys];

    // <conformance>
    public static TheoryData<string> Checks => [.. StoreConformance.Checks.Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Checks))]
    public Task InMemoryStore_DoesWhatAStoreMust(string check) => StoreConformance.Check(check).RunAsync(new InMemoryStore(), TestContext.Current.CancellationToken);
    // </conformance>

    /// <summary>What a race breaks beside what is named is luck, so that more of the concurrent checks may fail.</summary>
    [Theory]
    [MemberData(nameof(BrokenNames))]
    public async Task Checks_CatchWhatIsBrokenAndNothingElse(string name)
    {
        Assert.SkipWhen(name == "pages in Norwegian order" && !BrokenStores.KnowsNorwegianOrder, "Globalization is invariant: there is no other order than the ordinal one.");
        var caught = await Catch(BrokenStores.All[name]);
        Assert.Equal(
            CaughtBy[name].Order(StringComparer.Ordinal),
            caught.Where(check => CaughtBy[name].Contains(check) || !check.StartsWith("concurrency/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SoundNames))]
    public async Task Checks_CatchNothingThatIsSound(string name) => Assert.Empty(await Catch(BrokenStores.Sound[name]));

    [Fact]
    public void Checks_HaveAllBeenSeenToFail() =>
        Assert.Empty(StoreConformance.Checks.Select(check => check.Name).Except(CaughtBy.Values.SelectMany(checks => checks), StringComparer.Ordinal));

    [Fact]
    public void Checks_HaveNamesOfTheirOwn() =>
        Assert.Equal(StoreConformance.Checks.Count, StoreConformance.Checks.Select(check => check.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Check_TellsWhatThereIs() =>
        Assert.Contains("bookings/overlap-refused", Assert.Throws<ArgumentException>(() => StoreConformance.Check("overlap")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task RunAsync_TellsWhatWasDemandedDoneAndFound()
    {
        var error = await Assert.ThrowsAsync<StoreConformanceException>(() =>
            StoreConformance.Check("resources/keeps-venue").RunAsync(BrokenStores.All["forgets unknown members"](), TestContext.Current.CancellationToken));
        Assert.StartsWith("resources/keeps-venue: A rental object is kept whole", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Done: await trial.Find(key.Id). Demanded: every member is kept. Found: $.identity.arkivref is lost.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_TellsWhatTheStoreThrew()
    {
        var error = await Assert.ThrowsAsync<StoreConformanceException>(() =>
            StoreConformance.Check("bookings/missing-is-nothing").RunAsync(BrokenStores.All["throws for what is not there"](), TestContext.Current.CancellationToken));
        Assert.IsType<KeyNotFoundException>(error.InnerException);
        Assert.Contains("Found: System.Collections.Generic.KeyNotFoundException was thrown", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_StopsWhenItIsTold() => await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
        StoreConformance.Checks[0].RunAsync(new InMemoryStore(), new(canceled: true)));

    private static async Task<string[]> Catch(Func<IUtleieStore> make)
    {
        ConcurrentDictionary<string, bool> caught = [];
        await Parallel.ForEachAsync(StoreConformance.Checks, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (check, _) =>
        {
            try
            {
                await check.RunAsync(make(), TestContext.Current.CancellationToken);
            }
            catch (StoreConformanceException)
            {
                caught[check.Name] = true;
            }
        });
        return [.. StoreConformance.Checks.Select(check => check.Name).Where(caught.ContainsKey)];
    }
}
