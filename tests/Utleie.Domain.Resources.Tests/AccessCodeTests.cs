using System.Text.Json;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>The code of a door never leaves by accident (D9).</summary>
public sealed class AccessCodeTests
{
    private const string Code = "code-4711";

    private static readonly Venue Hall = new() { Location = new() { AccessType = AccessType.Code, AccessCode = Secret.FromPlainText(Code) } };

    private static readonly JsonSerializerOptions Protecting = UtleieJson.Create(new Reversing());

    [Fact]
    public void ToString_ShowsNoCode()
    {
        Assert.DoesNotContain(Code, Hall.ToString(), StringComparison.Ordinal);
        Assert.Contains("AccessCode = ***", Hall.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WithoutAProtectorWritesNoPlainCode() =>
        Assert.Equal("""{"category":"lokaler","location":{"accessType":"code"}}""", UtleieJson.Write(Hall));

    [Fact]
    public void Write_WithAProtectorWritesTheProtectedForm() =>
        Assert.Equal("""{"category":"lokaler","location":{"accessType":"code","accessCode":"protected:1174-edoc"}}""", UtleieJson.Write(Hall, Protecting));

    [Fact]
    public void Write_WithoutAProtectorKeepsTheProtectedForm()
    {
        const string json = """{"category":"lokaler","location":{"accessCode":"protected:1174-edoc"}}""";
        Assert.Equal(json, UtleieJson.Write(UtleieJson.Read(json)));
        Assert.Equal(Code, UtleieJson.Read(json).Location!.AccessCode!.RevealWith(new Reversing()));
    }

    [Fact]
    public void Read_TakesAPlainCodeAsTheAdminWritesIt() =>
        Assert.Equal(Code, UtleieJson.Read("""{"category":"lokaler","location":{"accessCode":"code-4711"}}""").Location!.AccessCode!.Reveal());

    [Fact]
    public void Read_TakesAnEmptyCodeAsNone() =>
        Assert.Null(UtleieJson.Read("""{"category":"lokaler","location":{"accessCode":""}}""").Location!.AccessCode);

    [Theory]
    [InlineData("""{"category":"lokaler","location":{"accessCode":4711}}""")]
    [InlineData("""{"category":"lokaler","location":{"accessCode":["code-4711"]}}""")]
    [InlineData("""{"category":"lokaler","location":{"accessCode":"code-4711","accessCode":"code-4711"}}""")]
    [InlineData("""{"category":"lokaler","location":{"accessCode":"code-4711","accessType":"code-4712"}}""")]
    public void Read_TellsNoCodeInItsErrors(string json)
    {
        var error = Assert.Throws<WireException>(() => UtleieJson.Read(json));
        Assert.StartsWith("location.access", error.Field, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_WithTheDefaultOptionsShowsNoCode() =>
        Assert.DoesNotContain(Code, JsonSerializer.Serialize(Hall), StringComparison.Ordinal);

    [Law]
    public bool Write_GivesBackAnyCodeThroughItsProtector(ResourceLocation location)
    {
        var plain = Secret.FromPlainText("x" + location.MeetingPoint);
        var read = UtleieJson.Read(UtleieJson.Write(new Venue { Location = location with { AccessCode = plain } }, Protecting), Protecting);
        return read.Location!.AccessCode!.RevealWith(new Reversing()) == plain.Reveal()
            && read.Location with { AccessCode = null } == location with { AccessCode = null };
    }

    private sealed class Reversing : ISecretProtector
    {
        public string Protect(string plainText) => Reversed(plainText);

        public string Unprotect(string protectedForm) => Reversed(protectedForm);

        private static string Reversed(string text) => string.Concat(text.EnumerateRunes().Reverse().Select(rune => rune.ToString()));
    }
}
