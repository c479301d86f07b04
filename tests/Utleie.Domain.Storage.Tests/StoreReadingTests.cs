using Utleie.Domain.Resources;
using Utleie.Domain.Storage.InMemory;

namespace Utleie.Domain.Storage.Tests;

public sealed class StoreReadingTests
{
    [Fact]
    public Task HeldAsync_OfAWeekThatIsFullLeavesNoFreeTime() => FullWeek.IsFullByTheShortestCode(new InMemoryStore());

    [Fact]
    public async Task AllAsync_ReadsWhatTheLargestPageCannotHold()
    {
        var (store, ids) = (new InMemoryStore(), Enumerable.Range(0, PageRequest.MaxLimit + 1).Select(number => $"b{number}").ToList());
        var hall = new Venue { Identity = new() { ObjectId = AnyBooking.Room, Slug = Slug.Parse("gymsal") }, Metadata = new() { Version = 1 } };
        await store.Resources.AddAsync(hall, WriteContext.None, TestContext.Current.CancellationToken);
        foreach (var id in ids)
            await store.Bookings.AddAsync(new() { Bookings = [AnyBooking.Of(id) with { IsExclusive = false }] }, WriteContext.None, TestContext.Current.CancellationToken);
        var read = new List<string>();
        await foreach (var booking in store.Bookings.AllAsync(new(), TestContext.Current.CancellationToken))
            read.Add(booking.Id);
        Assert.Equal(ids.Order(StringComparer.Ordinal), read);
    }
}
