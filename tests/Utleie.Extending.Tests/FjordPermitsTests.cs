using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits;

namespace Utleie.Extending.Tests;

public sealed class FjordPermitsTests
{
    private static readonly LocalDate Today = new(2026, 2, 6);

    [Theory]
    [InlineData(199, PermitNeed.NotRequired)]
    [InlineData(200, PermitNeed.Required)]
    public void Assess_AsksForThePoliceFromTwoHundred(int capacity, PermitNeed need)
    {
        var permit = FjordPermits.Rules.Assess(new() { Capacity = capacity, Date = new(2026, 6, 20) }, null, Today).Of(PermitType.PolicePermit);
        Assert.Equal(need, permit.Need);
    }

    [Fact]
    public void Assess_TellsByWhenToApply()
    {
        var permit = FjordPermits.Rules.Assess(new() { Capacity = 300, Date = new(2026, 6, 20) }, null, Today).Of(PermitType.PolicePermit);
        Assert.Equal((new LocalDate(2026, 5, 30), PermitOutcome.Missing), (permit.ApplyBy, permit.State));
        Assert.Equal("mange", Assert.Single(permit.Because));
    }

    [Fact]
    public void Compile_TellsWhatIsWrongWithARow()
    {
        var result = PermitRules.Compile([new() { Id = "feil", Condition = "capacity", Threshold = "mange", RequiredPermit = "policePermit" }]);
        Assert.Contains(result.Findings, finding => finding.Field.Contains("[0]", StringComparison.Ordinal));
    }
}
