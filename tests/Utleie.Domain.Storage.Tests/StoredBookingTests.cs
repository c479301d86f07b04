using NodaTime;
using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.Tests;

public sealed class StoredBookingTests
{
    private static readonly Duration Tick = Duration.FromNanoseconds(100);

    public static TheoryData<string, Func<StoredBooking, StoredBooking>> Wrong => new()
    {
        { "from 1 to 200 characters", booking => booking with { Booking = booking.Booking with { Id = "" } } },
        { "from 1 to 200 characters", booking => booking with { Booking = booking.Booking with { Id = new('x', 201) } } },
        { "without U+0000", booking => booking with { Booking = booking.Booking with { Id = "a\0" } } },
        { "valid Unicode", booking => booking with { Booking = booking.Booking with { Id = "a\uD83C" } } },
        { "valid Unicode", booking => booking with { Booking = booking.Booking with { Id = "\uDFBEa" } } },
        { "not after it starts", booking => booking with { Booking = booking.Booking with { End = booking.Booking.Start } } },
        { "version 0", booking => booking with { Version = 0 } },
        { "span that is empty", booking => booking with { Blocked = [booking.Blocked[0] with { End = booking.Blocked[0].Start }] } },
        { "not of object", booking => booking with { Blocked = [booking.Blocked[0], booking.Blocked[0] with { Resource = "another" }] } },
        { "finer than a microsecond", booking => booking with { Booking = booking.Booking with { Start = booking.Booking.Start + Tick } } },
        { "finer than a microsecond", booking => booking with { Booking = booking.Booking with { End = booking.Booking.End + Tick } } },
        { "finer than a microsecond", booking => booking with { Blocked = [booking.Blocked[0] with { Start = booking.Blocked[0].Start + Tick }] } },
        { "finer than a microsecond", booking => booking with { Blocked = [booking.Blocked[0] with { End = booking.Blocked[0].End + Tick }] } },
        { "finer than a microsecond", booking => booking with { Booking = booking.Booking with { Start = Instant.FromUtc(1969, 12, 31, 23, 0) - Tick } } },
    };

    [Theory]
    [InlineData("a")]
    [InlineData("ø 🎾 %'")]
    public void Sound_IsTheBookingItself(string id) => Assert.Equal(AnyBooking.Of(id), AnyBooking.Of(id).Validate());

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Sound_TellsWhatIsWrong(string told, Func<StoredBooking, StoredBooking> change) =>
        Assert.Contains(told, Assert.Throws<ArgumentException>(() => change(AnyBooking.Of("a")).Validate()).Message, StringComparison.Ordinal);

    [Fact]
    public void Sound_TakesMicroseconds()
    {
        var booking = AnyBooking.Of("a");
        booking = booking with { Booking = booking.Booking with { Start = Instant.FromUtc(1969, 12, 31, 23, 0) - (10 * Tick) } };
        Assert.Same(booking, booking.Validate());
    }

    [Fact]
    public void SoundNext_IsOfALaterVersion()
    {
        Assert.Equal(2, (AnyBooking.Of("a") with { Version = 2 }).ValidateReplacement().Version);
        Assert.Contains("version 1", Assert.Throws<ArgumentException>(() => AnyBooking.Of("a").ValidateReplacement()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => (AnyBooking.Of("") with { Version = 2 }).ValidateReplacement());
    }

    [Fact]
    public void Until_IsTheEndOfWhatItTakes()
    {
        var booking = AnyBooking.Of("a");
        Assert.Equal(booking.Booking.End, (booking with { Blocked = [] }).Until);
        var later = booking.Blocked[0] with { End = booking.Booking.End + Duration.FromMinutes(15) };
        Assert.Equal(later.End, (booking with { Blocked = [later, booking.Blocked[0]] }).Until);
    }

    [Fact]
    public void ConflictsWith_NeedsBothToHoldAndToExclude()
    {
        var (mine, other) = (AnyBooking.Of("a"), AnyBooking.Of("b"));
        Assert.True(mine.ConflictsWith(other));
        Assert.False(mine.ConflictsWith(mine));
        Assert.False(mine.ConflictsWith(AnyBooking.Of("b", from: 1)));
        Assert.False(mine.ConflictsWith(other with { Status = BookingStatus.Cancelled }));
        Assert.False((mine with { Status = BookingStatus.Rejected }).ConflictsWith(other));
        Assert.False(mine.ConflictsWith(other with { IsExclusive = false }));
        Assert.False((mine with { IsExclusive = false }).ConflictsWith(other));
    }

    public static TheoryData<BookingStatus> Statuses => [.. BookingStatus.All];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void WithStatus_IsTheNextVersionAndNothingElse(BookingStatus status)
    {
        var booking = AnyBooking.Of("a") with { Version = 3 };
        var next = booking.WithStatus(status);
        Assert.Equal((status, 4, status.Occupancy), (next.Status, next.Version, next.Booking.Status));
        Assert.Equal(booking, next with { Status = booking.Status, Version = 3, Booking = next.Booking with { Status = booking.Booking.Status } });
        Assert.Equal(status.Occupies, next.IsHeld);
        Assert.Same(next, next.ValidateReplacement());
    }

    [Fact]
    public void WithStatus_NeedsAStatus() => Assert.Throws<ArgumentNullException>(() => AnyBooking.Of("a").WithStatus(null!));
}
