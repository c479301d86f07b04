using System.Text.Json;

namespace Utleie.Domain.Tests;

public sealed class SecretTests
{
    private sealed class Reversing : ISecretProtector
    {
        public string Protect(string plainText) => new([.. plainText.Reverse()]);

        public string Unprotect(string protectedForm) => new([.. protectedForm.Reverse()]);
    }

    [Fact]
    public void Secret_NeverPrintsItself()
    {
        var secret = Secret.FromPlainText("4711");
        Assert.Equal("***", secret.ToString());
        Assert.Equal("***", $"{secret}");
        Assert.DoesNotContain("4711", JsonSerializer.Serialize(secret), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", JsonSerializer.Serialize((object)secret), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", secret.ProtectWith(new Reversing()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reveal_NeedsTheProtector_WhereItIsProtected()
    {
        var (plain, kept) = (Secret.FromPlainText("4711"), Secret.FromPlainText("4711").ProtectWith(new Reversing()));
        Assert.Equal(("4711", "4711", "4711"), (plain.Reveal(), plain.RevealWith(new Reversing()), kept.RevealWith(new Reversing())));
        var error = Assert.Throws<InvalidOperationException>(() => kept.Reveal());
        Assert.DoesNotContain("1174", error.Message, StringComparison.Ordinal);
        Assert.Equal((false, true), (plain.IsProtected, kept.IsProtected));
        Assert.Same(kept, kept.ProtectWith(new Reversing()));
    }

    [Fact]
    public void Secrets_EqualByTextAndForm()
    {
        Assert.Equal(Secret.FromPlainText("4711"), Secret.FromPlainText("4711"));
        Assert.Equal(Secret.FromPlainText("4711").GetHashCode(), Secret.FromPlainText("4711").GetHashCode());
        Assert.NotEqual(Secret.FromPlainText("4711"), Secret.FromPlainText("4712"));
        Assert.NotEqual(Secret.FromPlainText("4711"), Secret.FromProtected("4711"));
        Assert.False(Secret.FromPlainText("4711").Equals((object?)"4711"));
    }

    [Fact]
    public void Secret_IsNeverEmpty()
    {
        Assert.Throws<ArgumentException>(() => Secret.FromPlainText(""));
        Assert.Throws<ArgumentException>(() => Secret.FromProtected(""));
    }
}
