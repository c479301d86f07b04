using System.Globalization;

namespace Utleie.Domain.Tests;

public sealed class PercentTests
{
    [Theory]
    [InlineData("25", "25 %")]
    [InlineData("12.5", "12.5 %")]
    [InlineData("25 %", "25 %")]
    [InlineData("25%", "25 %")]
    [InlineData("0", "0 %")]
    [InlineData("100", "100 %")]
    [InlineData("33.333333", "33.333333 %")]
    public void Parse_Reads(string text, string percent) => Assert.Equal(percent, Percent.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("25%%")]
    [InlineData("25 % %")]
    [InlineData("25 ")]
    [InlineData(" 25")]
    [InlineData("12,5")]
    [InlineData("-1")]
    [InlineData("-0")]
    [InlineData("100.01")]
    [InlineData("1e1")]
    [InlineData(null)]
    public void Parse_RefusesWithValueRuleAndCure(string? text)
    {
        Assert.False(Percent.TryParse(text, out _));
        Assert.EndsWith("is not a percentage: it lies from 0 to 100. Write it as 12.5 %.", Assert.Throws<FormatException>(() => Percent.Parse(text!)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-0.01", false)]
    [InlineData("0", true)]
    [InlineData("100", true)]
    [InlineData("100.01", false)]
    public void Of_TakesBothEnds(string value, bool taken)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        if (taken)
            Assert.Equal(number / 100, Percent.Of(number).Fraction);
        else
            Assert.Throws<ArgumentOutOfRangeException>(() => Percent.Of(number));
    }

    [Fact]
    public void Percents_AreOrdered()
    {
        var (less, more) = (Percent.Of(12.5m), Percent.Of(25));
        Assert.True(less < more && more > less && less <= more && more >= less && less.CompareTo(more) < 0);
        Assert.Equal(default, Percent.Of(0));
    }
}

public sealed class VatRateTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(15)]
    [InlineData(25)]
    public void Of_TakesTheRates(int percent)
    {
        Assert.Equal(percent, VatRate.Of(percent).Percent);
        Assert.Equal(VatRate.Of(percent), VatRate.Parse(VatRate.Of(percent).ToString()));
        Assert.Contains(VatRate.Of(percent), VatRate.All);
    }

    [Fact]
    public void All_AreTheLowestFirst() => Assert.Equal([0, 12, 15, 25], VatRate.All.Select(rate => rate.Percent));

    [Theory]
    [InlineData("13")]
    [InlineData("12.5")]
    [InlineData("-25")]
    [InlineData("100")]
    public void Of_RefusesOthers(string percent)
    {
        var number = decimal.Parse(percent, CultureInfo.InvariantCulture);
        Assert.False(VatRate.TryOf(number, out var rate));
        Assert.Equal(default, rate);
        Assert.Contains("There is no such VAT rate. Use 0, 12, 15 or 25.", Assert.Throws<ArgumentOutOfRangeException>(() => VatRate.Of(number)).Message, StringComparison.Ordinal);
        Assert.Equal($"'{percent}' is not a VAT rate: the rates are 0, 12, 15 and 25 percent. Write one of them, such as 25.", Assert.Throws<FormatException>(() => VatRate.Parse(percent)).Message);
    }

    [Fact]
    public void Rates_AreOrdered()
    {
        var (less, more) = (VatRate.Of(12), VatRate.Of(25));
        Assert.True(less < more && more > less && less <= more && more >= less && less.CompareTo(more) < 0);
    }
}
