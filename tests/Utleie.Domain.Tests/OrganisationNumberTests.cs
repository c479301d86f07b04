using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

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

    [Fact]
    public void EightDigits_HaveAtMostOneCheckDigit() =>
        Prop.ForAll(Gen.Choose(0, 99_999_999).ToArbitrary(), eight =>
        {
            var text = eight.ToString("00000000", CultureInfo.InvariantCulture);
            return Enumerable.Range(0, 10).Count(digit => OrganisationNumber.TryParse($"{text}{digit}", out _)) <= 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void OneWrongDigit_IsAlwaysFound() =>
        Prop.ForAll(Gen.Choose(0, 8).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (at, off) =>
        {
            var digits = "964965226".ToCharArray();
            digits[at] = (char)('0' + (digits[at] - '0' + off) % 10);
            return !OrganisationNumber.TryParse(new(digits), out _);
        }).QuickCheckThrowOnFailure();
}
