
namespace Utleie.Domain.Tests;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("post@kommune.no", "post@kommune.no")]
    [InlineData("Post@KOMMUNE.No", "Post@kommune.no")]
    [InlineData("ola.nordmann+hall@idrett.example.org", "ola.nordmann+hall@idrett.example.org")]
    [InlineData("kåre@ærlig-ås.no", "kåre@ærlig-ås.no")]
    [InlineData("a@xn--rlig-ura.no", "a@xn--rlig-ura.no")]
    [InlineData("o'brien@b.ie", "o'brien@b.ie")]
    public void Parse_Reads(string text, string address) => Assert.Equal(address, EmailAddress.Parse(text).ToString());

    [Theory]
    [InlineData("post")]
    [InlineData("post@")]
    [InlineData("@kommune.no")]
    [InlineData("post@kommune")]
    [InlineData("post@kommune.n")]
    [InlineData("post@kommune..no")]
    [InlineData("post@.no")]
    [InlineData("post@-kommune.no")]
    [InlineData("post@kommune-.no")]
    [InlineData("post@kommune.123")]
    [InlineData("post@[1.2.3.4]")]
    [InlineData("a@@b.no")]
    [InlineData(".a@b.no")]
    [InlineData("a.@b.no")]
    [InlineData("a..b@c.no")]
    [InlineData("a b@c.no")]
    [InlineData("\"a b\"@c.no")]
    [InlineData("post@kommune.no ")]
    [InlineData("post@kommune.no\n")]
    [InlineData("Ola <ola@b.no>")]
    [InlineData("a@b.no,c@d.no")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_RefusesWithTheRule(string? text)
    {
        Assert.False(EmailAddress.TryParse(text, out var address));
        Assert.Equal(default, address);
        Assert.Contains("is not an e-mail address: it is a name, an at sign and a domain with a dot, without spaces.", Assert.Throws<FormatException>(() => EmailAddress.Parse(text!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_KeepsTheLimits()
    {
        Assert.True(EmailAddress.TryParse(new string('a', 64) + "@b.no", out _));
        Assert.False(EmailAddress.TryParse(new string('a', 65) + "@b.no", out _));
        var domain = string.Join('.', Enumerable.Repeat(new string('b', 62), 3));
        Assert.True(EmailAddress.TryParse(new string('a', 254 - domain.Length - 4) + "@" + domain + ".no", out _));
        Assert.False(EmailAddress.TryParse(new string('a', 255 - domain.Length - 4) + "@" + domain + ".no", out _));
        Assert.False(EmailAddress.TryParse("a@" + new string('b', 64) + ".no", out _));
        Assert.False(EmailAddress.TryParse("a\uD83D@b.no", out _));
    }

    [Fact]
    public void Parse_ShowsTheStartOfAVeryLongText() =>
        Assert.StartsWith($"'{new string('a', 60)}…' is not", Assert.Throws<FormatException>(() => EmailAddress.Parse(new string('a', 10_000))).Message, StringComparison.Ordinal);

    [Law]
    public void IsValid_SaysWhetherItCanBeRead(EmailText drawn) => Assert.Equal(EmailAddress.TryParse(drawn.Text, out _), EmailAddress.IsValid(drawn.Text));
}
