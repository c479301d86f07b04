
namespace Utleie.Domain.Tests;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("64 88 99 42", "+4764889942")]
    [InlineData("+47 64 88 99 42", "+4764889942")]
    [InlineData("0047 64889942", "+4764889942")]
    [InlineData("91234567", "+4791234567")]
    [InlineData("+45 12 34 56 78", "+4512345678")]
    [InlineData("0045 12 34 56 78", "+4512345678")]
    [InlineData("+123456789012345", "+123456789012345")]
    [InlineData("110", "110")]
    [InlineData("113", "113")]
    [InlineData("02800", "02800")]
    [InlineData("116 117", "116117")]
    [InlineData("64\u00A088\u00A099\u00A042", "+4764889942")]
    public void Parse_Reads(string text, string number)
    {
        Assert.Equal(number, PhoneNumber.Parse(text).ToString());
        Assert.Equal(PhoneNumber.Parse(text), PhoneNumber.Parse(number));
    }

    [Theory]
    [InlineData("12345678")]
    [InlineData("04345678")]
    [InlineData("+4712345678")]
    [InlineData("+47 113")]
    [InlineData("6488994")]
    [InlineData("648899421")]
    [InlineData("+0123456789")]
    [InlineData("+123456")]
    [InlineData("+1234567890123456")]
    [InlineData("911")]
    [InlineData("117117")]
    [InlineData("++4764889942")]
    [InlineData("+47 64 88 99 4x")]
    [InlineData("64-88-99-42")]
    [InlineData("٦٤٨٨٩٩٤٢")]
    [InlineData("+")]
    [InlineData("00")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_RefusesWithTheRule(string? text)
    {
        Assert.False(PhoneNumber.TryParse(text, out var number));
        Assert.Equal(default, number);
        Assert.Contains("is not a telephone number", Assert.Throws<FormatException>(() => PhoneNumber.Parse(text!)).Message, StringComparison.Ordinal);
    }

    [Law]
    public void IsValid_SaysWhetherItCanBeRead(PhoneText drawn) => Assert.Equal(PhoneNumber.TryParse(drawn.Text, out _), PhoneNumber.IsValid(drawn.Text));
}
