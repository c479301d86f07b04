namespace Utleie.Mutation;

/// <summary>The one test where MUTANTS_ONLY=true is set: Stryker wants one.</summary>
public sealed class NoTests
{
    /// <summary>Never fails.</summary>
    [Fact]
    public void Nothing_IsAsked() => Assert.NotNull(Environment.ProcessPath);
}
