using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Wire;

/// <summary>D9: JSON holds the protected form of a secret, or nothing.</summary>
public sealed class SecretJsonTests
{
    private sealed class Reversing : ISecretProtector
    {
        public string Protect(string plainText) => new([.. plainText.Reverse()]);

        public string Unprotect(string protectedForm) => new([.. protectedForm.Reverse()]);
    }

    [Fact]
    public void Write_WithoutAProtector_LeavesAPlainSecretOut() => Assert.Equal("{}", WireFormat.Write(Sample.Read("""{"code":"4711"}"""), Sample.Options));

    [Fact]
    public void Write_WithoutAProtector_LeavesAHoleForAPlainSecretInAList() =>
        Assert.Equal("""{"codes":[null,"protected:1174"]}""", WireFormat.Write(new Sample { Codes = [Secret.FromPlainText("4711"), Secret.FromProtected("1174")] }, Sample.Options));

    [Fact]
    public void Write_WithAProtector_WritesTheProtectedForm()
    {
        var options = WireFormat.Create(SampleJson.Default, new Reversing());
        var json = WireFormat.Write(WireFormat.Read<Sample>("""{"code":"4711"}""", options), options);
        Assert.Equal("""{"code":"protected:1174"}""", json);
        Assert.Equal("4711", WireFormat.Read<Sample>(json, options).Code?.RevealWith(new Reversing()));
        Assert.Equal(json, WireFormat.Write(WireFormat.Read<Sample>(json, Sample.Options), Sample.Options));
    }

    [Theory]
    [InlineData("""{"code":"protected:"}""")]
    [InlineData("""{"code":4711}""")]
    [InlineData("""{"code":["4711"]}""")]
    public void Error_NeverShowsTheSecret(string json) => Assert.DoesNotContain("4711", Sample.Error(json).ToString(), StringComparison.Ordinal);

    [Fact]
    public void ToString_NeverShowsTheSecret() => Assert.DoesNotContain("4711", Sample.Read("""{"code":"4711"}""").ToString(), StringComparison.Ordinal);

    [Fact]
    public void Read_TakesTheEmptyTextForNone() => Assert.Null(Sample.Read("""{"code":""}""").Code);
}
