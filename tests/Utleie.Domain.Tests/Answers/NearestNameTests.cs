using Utleie.Domain.Answers;

namespace Utleie.Domain.Tests.Answers;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["dayOfWeek", "timeFrom", "timeTo", "minDuration", "id"];

    [Theory]
    [InlineData("dayOfWeeks", "dayOfWeek")]
    [InlineData("daysOfWeek", "dayOfWeek")]
    [InlineData("DAYOFWEEK", "dayOfWeek")]
    [InlineData("timeForm", "timeFrom")]
    [InlineData("itmeTo", "timeTo")]
    [InlineData("minDuratoin", "minDuration")]
    [InlineData("minDur", null)]
    [InlineData("weekday", null)]
    [InlineData("ib", null)]
    [InlineData("", null)]
    public void Of_FindsTheNameThatWasMeant(string name, string? expected) => Assert.Equal(expected, NearestName.Of(name, Known));

    [Fact]
    public void Of_TakesTheNearest_ThenTheFirst()
    {
        Assert.Equal("timeTo", NearestName.Of("timeToo", ["timeTooo1", "timeTo", "timeTop"]));
        Assert.Equal("price", NearestName.Of("prices", ["price", "pricey"]));
    }

    [Fact]
    public void Of_IsNotHeldUpByLongNames() => Assert.Null(NearestName.Of(new string('x', 1_000_000), Known));
}
