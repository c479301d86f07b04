namespace Utleie.Domain.Pricing.Tests;

/// <summary>What prices are for. Source: 001 §3.5; D16.</summary>
public sealed class PriceModelTests
{
    [Fact]
    public void All_HaveTheirWordsAndUnits() => Assert.Equal(
        [
            ("PerHour", "per time", PriceUnit.Hour), ("PerDay", "per dag", PriceUnit.Day), ("PerTicket", "per billett", PriceUnit.Ticket), ("PerSlot", "per tidsluke", PriceUnit.Slot),
            ("PerUnitPerDay", "per enhet per dag", PriceUnit.UnitDay), ("PerBooking", "per booking", PriceUnit.Booking), ("PerHalfHour", "per halvtime", PriceUnit.HalfHour), ("PerThirtyMinutes", "per 30 min", PriceUnit.HalfHour), ("PerStartedHour", "per påbegynt time", PriceUnit.StartedHour),
        ],
        PriceModel.All.Select(model => (model.Name, model.Value, model.Unit)));

    [Fact]
    public void TryParse_ReadsAWordAsItIsWritten()
    {
        Assert.True(PriceModel.TryParse("per dag", out var perDay));
        Assert.Same(PriceModel.PerDay, perDay);
        Assert.False(PriceModel.TryParse("Per dag", out var none));
        Assert.Null(none);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(527_040)]
    public void PerStarted_IsAHostsOwnSlot(int minutes)
    {
        var model = PriceModel.PerStarted("per uke", minutes);
        Assert.Equal(("per uke", "per uke", PriceUnit.Slot, minutes), (model.Name, model.Value, model.Unit, model.SlotMinutes));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(527_041)]
    public void PerStarted_ThrowsOutsideAYear(int minutes)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => PriceModel.PerStarted("per uke", minutes));
        Assert.Equal(("minutes", minutes), (thrown.ParamName, thrown.ActualValue));
        Assert.StartsWith("A price buys from 1 to 527040 minutes. Choose a length of a year at most.", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("per time", "'per time' is a price model of the documents. Choose another word. (Parameter 'word')")]
    [InlineData(" ", null)]
    public void PerStarted_ThrowsOnAWordThatIsTaken(string word, string? message)
    {
        var thrown = Assert.Throws<ArgumentException>(() => PriceModel.PerStarted(word, 60));
        Assert.Equal("word", thrown.ParamName);
        Assert.Equal(message ?? thrown.Message, thrown.Message);
    }
}
