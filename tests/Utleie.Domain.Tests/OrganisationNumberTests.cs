using System.Globalization;

namespace Utleie.Domain.Tests;

public sealed class OrganisationNumberTests
{
    [Theory]
    [InlineData("964965226")]
    [InlineData("123456785")]
    [InlineData("964 965 226")]
    [InlineData("964\u00A0965\u00A0226")]
    [InlineData(" 964965226 ")]
    [InlineData("910000020")]
    public void Parse_Reads(string text) => Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal), OrganisationNumber.Parse(text).ToString());

    [Theory]
    [InlineData("964965227")]
    [InlineData("123456789")]
    [InlineData("910000021")]
    [InlineData("910000080")]
    [InlineData("910000081")]
    [InlineData("96496522")]
    [InlineData("9649652260")]
    [InlineData("NO964965226")]
    [InlineData("964965226MVA")]
    [InlineData("964.965.226")]
    [InlineData("٩٦٤٩٦٥٢٢٦")]
    [InlineData("９６４９６５２２６")]
    [InlineData("000000000")]
    [InlineData("-64965226")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_RefusesWithTheRule(string? text)
    {
        Assert.False(OrganisationNumber.TryParse(text, out var number));
        Assert.Equal(default, number);
        var error = Assert.Throws<FormatException>(() => OrganisationNumber.Parse(text!));
        Assert.EndsWith(
            "is not an organisation number: it is nine digits, the last of them the modulus 11 check digit. Look it up in Brønnøysundregistrene; it is written like 964 965 226.",
            error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_IsNotSlowedByAVeryLongText() => Assert.False(OrganisationNumber.TryParse(new string(' ', 10_000_000) + "964965226", out _));

    [Law]
    public bool EightDigits_HaveAtMostOneCheckDigit(EightDigits drawn)
    {
        var text = drawn.Value.ToString("00000000", CultureInfo.InvariantCulture);
        return Enumerable.Range(0, 10).Count(digit => OrganisationNumber.TryParse($"{text}{digit}", out _)) <= 1;
    }

    [Law]
    public bool OneWrongDigit_IsAlwaysFound(WrongDigit wrong)
    {
        var digits = "964965226".ToCharArray();
        digits[wrong.At] = (char)('0' + (digits[wrong.At] - '0' + wrong.Off) % 10);
        return !OrganisationNumber.TryParse(new(digits), out _);
    }
}
