
namespace Utleie.Domain.Tests;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("0.125", "0.13")]
    [InlineData("-0.125", "-0.13")]
    [InlineData("0.124", "0.12")]
    [InlineData("2.675", "2.68")]
    [InlineData("-0.001", "0.00")]
    [InlineData("500", "500.00")]
    public void Round_IsHalfAwayFromZero(string amount, string rounded) => Assert.Equal($"{rounded} NOK", Money.Round(Number(amount)).ToString());

    [Fact]
    public void Of_RefusesAThirdDecimal()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Money.Of(1.005m));
        Assert.Contains("Money has at most two decimals. Use Money.Round to round by a named rule.", error.Message, StringComparison.Ordinal);
        Assert.Equal(1.005m, error.ActualValue);
    }

    [Theory]
    [InlineData("nok")]
    [InlineData("NO")]
    [InlineData("NOKK")]
    [InlineData("N K")]
    [InlineData("ÆØÅ")]
    [InlineData("")]
    [InlineData(null)]
    public void Of_RefusesWhatIsNoCurrency(string? currency)
    {
        Assert.Throws<ArgumentException>(() => Money.Of(1, currency!));
        Assert.Throws<ArgumentException>(() => Money.Round(1, currency!));
        Assert.Throws<ArgumentException>(() => Money.OfHundredths(1, currency!));
    }

    [Theory]
    [InlineData("500", "500.00 NOK")]
    [InlineData("500.5", "500.50 NOK")]
    [InlineData("-0.01", "-0.01 NOK")]
    [InlineData("+5", "5.00 NOK")]
    [InlineData("500.50 EUR", "500.50 EUR")]
    public void Parse_Reads(string text, string money)
    {
        Assert.Equal(money, Money.Parse(text).ToString());
        Assert.True(Money.TryParse(text, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("500,50")]
    [InlineData("500.505")]
    [InlineData("1 000")]
    [InlineData("1e3")]
    [InlineData("500.50 nok")]
    [InlineData("500.50  NOK")]
    [InlineData("500.50 NOK ")]
    [InlineData("NOK 500")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("kr 500")]
    [InlineData(null)]
    public void Parse_RefusesWithValueRuleAndCure(string? text)
    {
        Assert.False(Money.TryParse(text, out var money));
        Assert.Equal(default, money);
        var error = Assert.Throws<FormatException>(() => Money.Parse(text!));
        Assert.Equal(
            $"{(text is null ? "Nothing" : $"'{text}'")} is not an amount of money: it has at most two decimals and an optional ISO currency. Write it as 500.50 NOK.",
            error.Message);
    }

    [Fact]
    public void Currencies_AreNeitherAddedNorCompared()
    {
        var (kroner, euro) = (Money.Of(1), Money.Of(1, "EUR"));
        foreach (var act in new Func<object>[] { () => kroner + euro, () => kroner - euro, () => kroner < euro, () => kroner > euro, () => kroner <= euro, () => kroner >= euro, () => kroner.CompareTo(euro) })
            Assert.Equal("1.00 NOK and 1.00 EUR are in different currencies. Convert one of them first.", Assert.Throws<InvalidOperationException>(act).Message);
        Assert.NotEqual(kroner, euro);
    }

    [Fact]
    public void Default_IsNoKroner()
    {
        Assert.Equal(Money.Of(0), default);
        Assert.Equal(Money.Zero, Money.Of(0.00m, "NOK"));
        Assert.Equal(("NOK", 0m), (default(Money).Currency, default(Money).Amount));
        Assert.Equal(Money.Of(1.5m).GetHashCode(), Money.Of(1.50m).GetHashCode());
    }

    [Theory]
    [InlineData(50050, "500.50")]
    [InlineData(-1, "-0.01")]
    [InlineData(0, "0.00")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    [InlineData(long.MinValue, "-92233720368547758.08")]
    public void OfHundredths_IsExact(long hundredths, string amount) => Assert.Equal(Number(amount), Money.OfHundredths(hundredths).Amount);

    [Law]
    public bool Arithmetic_IsThatOfHundredths(Hundredths one, Hundredths other)
    {
        var (left, right) = (one.Value, other.Value);
        var (a, b) = (Money.OfHundredths(left), Money.OfHundredths(right));
        return a + b == Money.OfHundredths(left + right) && a - b == Money.OfHundredths(left - right) && -a == Money.OfHundredths(-left)
            && a * 3 == Money.OfHundredths(3 * left) && a.CompareTo(b) == left.CompareTo(right) && (a < b, a <= b, a > b, a >= b) == (left < right, left <= right, left > right, left >= right);
    }

    [Law]
    public bool Parse_ReadsWhatIsWritten(Hundredths amount) =>
        Money.Parse(Money.OfHundredths(amount.Value, amount.Currency).ToString()) == Money.OfHundredths(amount.Value, amount.Currency);

    [Law]
    public bool Round_IsTheNearest_AndChangesNothingTwice(Decimals drawn)
    {
        var amount = drawn.Value;
        var rounded = Money.Round(amount);
        return Math.Abs(rounded.Amount - amount) <= 0.005m && Money.Round(rounded.Amount) == rounded && Money.Of(rounded.Amount) == rounded;
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("99.90", "0.25", "24.98")]
    [InlineData("0.25", "0.5", "0.13")]
    [InlineData("-0.25", "0.5", "-0.13")]
    [InlineData("100", "0", "0.00")]
    public void Multiply_RoundsHalfAwayFromZero(string amount, string factor, string expected) =>
        Assert.Equal(Money.Parse(expected), Money.Parse(amount) * decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Multiply_RoundsByTheRuleThatIsGiven()
    {
        Assert.Equal(Money.Parse("0.12 EUR"), Money.Parse("0.25 EUR").Multiply(0.5m, MidpointRounding.ToEven));
        Assert.Equal(Money.Parse("33.34"), Money.Of(100).Multiply(1 / 3m, MidpointRounding.ToPositiveInfinity));
    }

    [Fact]
    public void Sum_AddsAmountsInOneCurrency()
    {
        Assert.Equal(Money.Zero, Money.Sum([]));
        Assert.Equal(Money.Parse("3.50 EUR"), Money.Sum([Money.Parse("1 EUR"), Money.Parse("2.50 EUR")]));
        Assert.Throws<InvalidOperationException>(() => Money.Sum([Money.Of(1), Money.Parse("1 EUR")]));
        Assert.Throws<ArgumentNullException>(() => Money.Sum(null!));
    }
}
