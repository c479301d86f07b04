using NodaTime;
using Utleie.Domain.Permits.Tracking;

namespace Utleie.Domain.Permits.Tests;

public sealed class TrackerTests
{
    private static readonly LocalDate Day = new(2026, 1, 15);

    internal static readonly Dictionary<string, PermitCommand> Commands = new(StringComparer.Ordinal)
    {
        ["apply"] = new PermitCommand.Apply(Day),
        ["approve"] = new PermitCommand.Approve(Day, Day.PlusDays(60)),
        ["reject"] = new PermitCommand.Reject(Day, "Naboklage"),
        ["expire"] = new PermitCommand.Expire(Day),
        ["withdraw"] = new PermitCommand.Withdraw(Day),
    };

    [Theory]
    [InlineData(null, "apply", "pending")]
    [InlineData(null, "approve", "not-applied-for")]
    [InlineData(null, "reject", "not-applied-for")]
    [InlineData(null, "expire", "not-approved")]
    [InlineData(null, "withdraw", "nothing-to-withdraw")]
    [InlineData(PermitStatus.NotRequired, "apply", "pending")]
    [InlineData(PermitStatus.NotRequired, "withdraw", "nothing-to-withdraw")]
    [InlineData(PermitStatus.Pending, "apply", "already-pending")]
    [InlineData(PermitStatus.Pending, "approve", "approved")]
    [InlineData(PermitStatus.Pending, "reject", "rejected")]
    [InlineData(PermitStatus.Pending, "expire", "not-approved")]
    [InlineData(PermitStatus.Pending, "withdraw", "")]
    [InlineData(PermitStatus.Approved, "apply", "already-approved")]
    [InlineData(PermitStatus.Approved, "approve", "already-decided")]
    [InlineData(PermitStatus.Approved, "reject", "already-decided")]
    [InlineData(PermitStatus.Approved, "expire", "expired")]
    [InlineData(PermitStatus.Approved, "withdraw", "")]
    [InlineData(PermitStatus.Rejected, "apply", "pending")]
    [InlineData(PermitStatus.Rejected, "approve", "already-decided")]
    [InlineData(PermitStatus.Rejected, "reject", "already-decided")]
    [InlineData(PermitStatus.Rejected, "expire", "not-approved")]
    [InlineData(PermitStatus.Rejected, "withdraw", "nothing-to-withdraw")]
    [InlineData(PermitStatus.Expired, "apply", "pending")]
    [InlineData(PermitStatus.Expired, "approve", "already-decided")]
    [InlineData(PermitStatus.Expired, "reject", "already-decided")]
    [InlineData(PermitStatus.Expired, "expire", "not-approved")]
    [InlineData(PermitStatus.Expired, "withdraw", "nothing-to-withdraw")]
    public void Decide_FollowsTheTable(PermitStatus? status, string command, string answer) => Assert.Equal(answer, Answer(new() { Status = status }, Commands[command]));

    [Fact]
    public void Decide_RecordsTheLife()
    {
        var permit = Moved(new() { Required = true, Notes = "Utendørs" }, new PermitCommand.Apply(new(2026, 1, 2), "søknad"));
        permit = Moved(permit, new PermitCommand.Approve(Day, new(2026, 12, 31)));
        Assert.Equal(
            new PermitRequirement { Required = true, Notes = "Utendørs", Status = PermitStatus.Approved, ApplicationDate = new(2026, 1, 2), DecisionDate = Day, ExpiryDate = new(2026, 12, 31), DocumentId = "søknad" },
            permit);
        Assert.Equal(new PermitRequirement { Required = true, Notes = "Utendørs" }, Moved(permit, new PermitCommand.Withdraw(Day)));
    }

    [Fact]
    public void Apply_ClearsTheDecisionBefore()
    {
        var refused = Moved(new() { Status = PermitStatus.Pending }, new PermitCommand.Reject(Day, "Naboklage"));
        Assert.Equal("Naboklage", refused.RejectionReason);
        Assert.Equal(new PermitRequirement { Status = PermitStatus.Pending, ApplicationDate = Day }, Moved(refused, new PermitCommand.Apply(Day)));
    }

    [Fact]
    public void Approve_KeepsTheApplicationsDocument_UnlessTheDecisionHasItsOwn()
    {
        var pending = new PermitRequirement { Status = PermitStatus.Pending, DocumentId = "søknad" };
        Assert.Equal("søknad", Moved(pending, new PermitCommand.Approve(Day)).DocumentId);
        Assert.Equal("vedtak", Moved(pending, new PermitCommand.Approve(Day, null, "vedtak")).DocumentId);
    }

    [Fact]
    public void Withdraw_IsNotBeforeTheDecision()
    {
        var approved = new PermitRequirement { Status = PermitStatus.Approved, ApplicationDate = Day.PlusDays(-10), DecisionDate = Day };
        Assert.Equal("before-application", Answer(approved, new PermitCommand.Withdraw(Day.PlusDays(-1))));
        Assert.Equal("", Answer(approved, new PermitCommand.Withdraw(Day)));
    }

    /// <summary>What is applied for again may have been sent before the old case was closed.</summary>
    [Fact]
    public void Apply_MayBeDatedBeforeTheLastDecision() =>
        Assert.Equal("pending", Answer(new() { Status = PermitStatus.Rejected, DecisionDate = Day }, new PermitCommand.Apply(Day.PlusDays(-1))));

    [Fact]
    public void Decide_TakesNoRecordForNoApplication() => Assert.Equal("pending", Answer(null, new PermitCommand.Apply(Day)));

    [Fact]
    public void Decide_RefusesDatesOutOfOrder()
    {
        var pending = new PermitRequirement { Status = PermitStatus.Pending, ApplicationDate = Day };
        Assert.Equal("before-application,expiry-before-decision", Answer(pending, new PermitCommand.Approve(Day.PlusDays(-1), Day.PlusDays(-2))));
        Assert.Equal("before-application,reason-missing", Answer(pending, new PermitCommand.Reject(Day.PlusDays(-1), " ")));
        var approved = new PermitRequirement { Status = PermitStatus.Approved, ExpiryDate = Day };
        Assert.Equal("not-yet-expired", Answer(approved, new PermitCommand.Expire(Day)));
        Assert.Equal("expired", Answer(approved, new PermitCommand.Expire(Day.PlusDays(1))));
    }

    [Fact]
    public void Decide_TracksTheFireWatch_InItsSection()
    {
        var section = new DocumentRequirements { FireWatch = new() { MinPersons = 4, CertificateRequired = true } };
        var moved = section.With(PermitType.FirePermit, Moved(section.Find(PermitType.FirePermit)!, new PermitCommand.Apply(Day)));
        Assert.Equal(new FireWatchRequirement { MinPersons = 4, CertificateRequired = true, Status = PermitStatus.Pending, ApplicationDate = Day }, moved.FireWatch);
    }

    [Law]
    public bool Decide_NeverLosesWhatTheAdminWrote(PermitCommand[] commands)
    {
        var permit = new PermitRequirement { Required = true, Notes = "n", ApplicationDeadlineDays = 9 };
        foreach (var command in commands)
            permit = PermitTracker.Decide(permit, command).Match(moved => moved, _ => permit);
        return permit is { Required: true, Notes: "n", ApplicationDeadlineDays: 9 };
    }

    private static PermitRequirement Moved(PermitRequirement permit, PermitCommand command) => PermitTracker.Decide(permit, command).AsT0;

    private static string Answer(PermitRequirement? permit, PermitCommand command) => PermitTracker.Decide(permit, command).Match(
        moved => moved.Status is { } status ? Wire.WireWords<PermitStatus>.Of(status) : "",
        refused => string.Join(",", refused.Reasons.Select(reason => reason.Code)));
}
