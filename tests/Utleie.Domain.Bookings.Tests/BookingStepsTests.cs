using NodaTime;

namespace Utleie.Domain.Bookings.Tests;

public sealed class BookingStepsTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 2, 10, 9, 0);

    /// <summary>001 §10.2: every status, before and after the start.</summary>
    [Theory]
    [InlineData("pending", -1, "confirmed, rejected")]
    [InlineData("pending", 1, "confirmed, rejected")]
    [InlineData("confirmed", -1, "")]
    [InlineData("confirmed", 0, "completed, no_show")]
    [InlineData("confirmed", 1, "completed, no_show")]
    [InlineData("rejected", 1, "")]
    [InlineData("cancelled", 1, "")]
    [InlineData("completed", 1, "")]
    [InlineData("no_show", 1, "")]
    public void Possible_GoesByStatusAndStart(string status, int hours, string possible)
    {
        Assert.True(BookingStatus.TryParse(status, out var from));
        var now = Start + Duration.FromHours(hours);
        Assert.Equal(possible, string.Join(", ", BookingSteps.Possible(from, Start, now).Select(word => word.Value)));
        foreach (var next in BookingStatus.All)
        {
            var isPossible = possible.Split(", ").Contains(next.Value);
            Assert.Equal(
                isPossible ? null : $"no-such-step(from: {status}, to: {next.Value}, possible: {(possible.Length == 0 ? "-" : possible)})",
                BookingSteps.Check(from, Start, next, now)?.ToString());
        }
    }
}
