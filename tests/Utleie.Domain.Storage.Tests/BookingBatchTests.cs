namespace Utleie.Domain.Storage.Tests;

public sealed class BookingBatchTests
{
    [Fact]
    public void Sound_TakesFromOneToTheMost()
    {
        Assert.Single(Of(1).Validate().Bookings);
        Assert.Equal(366, Of(366).Validate().Bookings.Count);
        Assert.Contains("this has 0", Assert.Throws<ArgumentException>(() => Of(0).Validate()).Message, StringComparison.Ordinal);
        Assert.Contains("this has 367", Assert.Throws<ArgumentException>(() => Of(367).Validate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sound_IsOfNewBookingsOfOneObject()
    {
        var elsewhere = AnyBooking.Of("b") with { Resource = ResourceId.Version7(AnyBooking.Morning, 2), Blocked = [] };
        Assert.Contains("a batch is of one object", Assert.Throws<ArgumentException>(() => new BookingBatch { Bookings = [AnyBooking.Of("a"), elsewhere] }.Validate()).Message, StringComparison.Ordinal);
        Assert.Contains("is of version 2", Assert.Throws<ArgumentException>(() => new BookingBatch { Bookings = [AnyBooking.Of("a") with { Version = 2 }] }.Validate()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new BookingBatch { Bookings = [AnyBooking.Of("a"), AnyBooking.Of("")] }.Validate());
    }

    private static BookingBatch Of(int count) => new() { Bookings = [.. Enumerable.Range(0, count).Select(i => AnyBooking.Of($"{i}", i))] };
}
