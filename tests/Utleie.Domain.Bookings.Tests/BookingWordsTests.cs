using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings.Tests;

public sealed class BookingWordsTests
{
    /// <summary>001 §10.2, in its order and words; D27c.</summary>
    [Theory]
    [InlineData("pending", true, false)]
    [InlineData("confirmed", true, false)]
    [InlineData("rejected", false, true)]
    [InlineData("cancelled", false, true)]
    [InlineData("completed", true, true)]
    [InlineData("no_show", true, true)]
    public void BookingStatus_SaysWhetherItHoldsItsTimeAndWhetherItIsFinal(string word, bool occupies, bool final)
    {
        Assert.True(BookingStatus.TryParse(word, out var status));
        Assert.Equal((occupies, final), (status.Occupies, status.IsFinal));
    }

    [Fact]
    public void BookingStatus_HasTheSixOfTheTable() =>
        Assert.Equal("pending, confirmed, rejected, cancelled, completed, no_show", string.Join(", ", BookingStatus.All.Select(status => status.Value)));

    /// <summary>000 (Booking): each booking has a type.</summary>
    [Fact]
    public void BookingKind_HasTheThreeOfTheDocument() => Assert.Equal(["request", "change", "application"], WireWords<BookingKind>.All);
}
