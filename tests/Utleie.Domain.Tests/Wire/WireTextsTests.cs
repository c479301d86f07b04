using System.Reflection;
using System.Text.RegularExpressions;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Wire;

public sealed partial class WireTextsTests
{
    public static TheoryData<string> Texts { get; } = [.. Properties.Select(property => property.Name)];

    private static IEnumerable<PropertyInfo> Properties =>
        typeof(WireException).Assembly.GetType("Utleie.Domain.Wire.WireTexts", throwOnError: true)!.GetProperties(BindingFlags.Static | BindingFlags.NonPublic).Where(property => property.PropertyType == typeof(LocalizedText));

    [Theory, MemberData(nameof(Texts))]
    public void Text_IsInThreeLanguages(string name)
    {
        var text = (LocalizedText)Properties.Single(property => property.Name == name).GetValue(null)!;
        Assert.All([text.Nb, text.Nn], norwegian => Assert.NotEqual(text.En, norwegian));
        Assert.All([text.Nb, text.Nn], norwegian => Assert.DoesNotMatch(English(), norwegian));
        Assert.DoesNotContain("", (string[])[text.Nb, text.Nn, text.En]);
    }

    [Fact]
    public void Text_IsTwoSentencesWithoutThePath()
    {
        var error = Assert.Throws<WireException>(() => WireFormat.Read<Sample>("""{"count": "to"}""", Sample.Options));
        Assert.Equal("count: a whole number is expected, and there is the text 'to'. Write digits without quotes and without decimals, such as 60.", error.Message);
        Assert.Equal("Et helt tall er ventet, men her står teksten 'to'. Skriv sifre uten anførselstegn og desimaler, for eksempel 60.", error.Text.Nb);
        Assert.Equal("Eit heilt tal er venta, men her står teksten 'to'. Skriv siffer utan hermeteikn og desimalar, til dømes 60.", error.Text.Nn);
        Assert.Equal("A whole number is expected, and there is the text 'to'. Write digits without quotes and without decimals, such as 60.", error.Text.En);
    }

    [Fact]
    public void Text_OfBrokenJsonSaysWhere()
    {
        var error = Assert.Throws<WireException>(() => WireFormat.Read<Sample>("{\n \"count\": 2", Sample.Options));
        Assert.StartsWith("Dokumentet er ikke gyldig JSON i linje 2, tegn ", error.Text.Nb, StringComparison.Ordinal);
        Assert.StartsWith("Not well-formed JSON: ", error.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfEnglishOnlyIsEnglish()
    {
        var error = new WireException("the colour is missing", "Write one", "colour");
        Assert.Equal("The colour is missing. Write one.", error.Text.Nb);
        Assert.Equal("colour: the colour is missing. Write one.", error.Message);
        Assert.Throws<ArgumentNullException>(() => new WireException(null!, error.Text, ""));
    }

    [GeneratedRegex(@"\b(the|is|and|of|an|write|text|number)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
