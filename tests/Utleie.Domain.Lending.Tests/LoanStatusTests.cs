namespace Utleie.Domain.Lending.Tests;

public sealed class LoanStatusTests
{
    /// <summary>The arrows of the diagram in 001 §7.5, in its order.</summary>
    [Theory]
    [InlineData("available", "reserved")]
    [InlineData("reserved", "checked_out")]
    [InlineData("checked_out", "overdue, returning")]
    [InlineData("overdue", "returning")]
    [InlineData("returning", "inspecting")]
    [InlineData("inspecting", "available, maintenance")]
    [InlineData("maintenance", "available")]
    public void Next_FollowsTheDiagram(string word, string next)
    {
        Assert.True(LoanStatus.TryParse(word, out var status));
        Assert.Equal(next, string.Join(", ", status.Next.Select(after => after.Value)));
    }

    [Fact]
    public void All_AreTheSevenOfTheDiagram() => Assert.Equal(
        "available, reserved, checked_out, overdue, returning, inspecting, maintenance",
        string.Join(", ", LoanStatus.All.Select(status => status.Value)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Available")]
    [InlineData("lost")]
    public void TryParse_KnowsNoOtherWord(string? word) => Assert.False(LoanStatus.TryParse(word, out _));
}
