using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Approvals.Tests;

public sealed class ApprovalRecordTests
{
    private static Actor Delegate(string from, string role = "Saksbehandler", string? validFrom = null, string? validTo = null, string[]? organizations = null) => new("per", [])
    {
        Delegations = [new(from, [role], validFrom is null ? null : Given.At(validFrom), validTo is null ? null : Given.At(validTo)) { Organizations = [.. organizations ?? []] }],
    };

    /// <summary>Who may decide the caseworker's step, from a fresh record.</summary>
    public static TheoryData<string, Actor, string> Actors => new()
    {
        { "the role", Records.Case, "ok" },
        { "another role", Records.Fire, "wrong-role" },
        { "no role", new("per", [UserRole.Citizen]), "wrong-role" },
        { "an administrator", Records.Admin, "ok as admin" },
        { "the role, who submitted it", new("ola", [UserRole.Caseworker]), "own-booking" },
        { "the role, who is the applicant", new("klubben", [UserRole.Caseworker]), "own-booking" },
        { "the role, who acts for the applicant", new("kari", [UserRole.Caseworker]) { Organizations = ["klubben"] }, "own-booking" },
        { "an administrator, who submitted it", new("ola", [UserRole.Admin]), "ok as admin own" },
        { "an administrator with the role, who submitted it", new("ola", [UserRole.Admin, UserRole.Caseworker]), "ok own" },
        { "a delegate", Delegate("kari"), "ok for kari" },
        { "a delegate from now on", Delegate("kari", validFrom: "2026-02-01T12:00+01:00"), "ok for kari" },
        { "a delegate from later", Delegate("kari", validFrom: "2026-02-01T12:01+01:00"), "wrong-role" },
        { "a delegate until now", Delegate("kari", validTo: "2026-02-01T12:00+01:00"), "wrong-role" },
        { "a delegate until later", Delegate("kari", validTo: "2026-02-01T12:01+01:00"), "ok for kari" },
        { "a delegate of another role", Delegate("kari", "Driftsansvarlig"), "wrong-role" },
        { "a delegate of who submitted it", Delegate("ola"), "own-booking" },
        { "a delegate of who acts for the applicant", Delegate("kari", organizations: ["klubben"]), "own-booking" },
        { "a delegate who submitted it", Delegate("kari") with { Id = "ola" }, "own-booking" },
        { "a delegate of two, one of whom submitted it", new("per", []) { Delegations = [new("ola", ["Saksbehandler"]), new("kari", ["Saksbehandler"])] }, "ok for kari" },
        { "a delegate of oneself", Delegate("per"), "delegation-chain" },
    };

    [Theory, MemberData(nameof(Actors))]
    public void Decide_ByWhom(string who, Actor actor, string answer)
    {
        Assert.NotEmpty(who);
        Assert.Equal(answer, Answer(ApprovalRules.Decide(Records.New, new ApprovalCommand.Approve("sak", 1), actor, Records.Now), "sak"));
    }

    /// <summary>Each state of the record × each command × who, in the design's order of refusals.</summary>
    public static TheoryData<string, string, string, string> Table
    {
        get
        {
            const string Rows = """
                fresh            | approve sak      | kari  | ok
                fresh            | approve sak      | brage | wrong-role
                fresh            | approve sak      | ada   | ok as admin
                fresh            | approve brann    | brage | ok
                fresh            | approve leder    | ada   | step-not-open
                fresh            | approve leder    | kari  | wrong-role
                fresh            | approve nowhere  | kari  | unknown-step
                fresh            | approve nowhere  | ada   | unknown-step
                fresh            | approve nowhere  | gro   | wrong-role
                fresh            | reject sak       | kari  | ok
                fresh            | reject sak blank | kari  | reason-missing
                fresh            | reject sak blank | brage | wrong-role
                fresh            | reject           | kari  | ok
                fresh            | reject           | brage | ok
                fresh            | reject           | gro   | wrong-role
                fresh            | reject leder blank | ada | step-not-open reason-missing
                fresh            | escalate sak     | gro   | not-due
                fresh            | escalate brann   | gro   | not-due
                fresh            | escalate leder   | gro   | not-due
                fresh            | escalate nowhere | gro   | unknown-step
                sak              | approve sak      | kari  | step-decided
                sak              | approve sak      | brage | wrong-role
                sak              | reject sak blank | kari  | step-decided reason-missing
                sak              | approve brann    | brage | ok
                sak              | approve leder    | ada   | step-not-open
                sak brann        | approve leder    | ada   | ok
                sak brann        | reject leder     | ada   | ok
                sak brann        | approve drift    | ada   | ok as admin
                sak brann leder  | approve leder    | ada   | step-decided
                sak brann leder  | approve drift    | ada   | ok as admin
                sak brann leder  | reject drift     | ada   | ok as admin
                -sak             | approve sak      | kari  | step-decided
                -sak             | approve brann    | brage | step-decided
                -sak             | approve leder    | ada   | step-decided
                -sak             | reject brann     | brage | step-decided
                -drift           | approve sak      | kari  | ok
                stale            | approve sak      | kari  | stale-version
                stale            | approve brann    | brage | step-decided
                stale            | reject sak blank | kari  | stale-version
                stale            | approve sak      | gro   | wrong-role
                due              | approve sak      | ada   | ok
                due              | approve brann    | ada   | ok as admin
                due              | escalate sak     | gro   | ok
                escalated        | escalate sak     | gro   | already-escalated
                escalated        | approve sak      | kari  | ok
                started          | approve sak      | kari  | started
                started          | approve sak      | ola   | own-booking started
                started          | reject sak       | kari  | ok
                """;
            var data = new TheoryData<string, string, string, string>();
            foreach (var cells in Rows.Split('\n').Select(row => row.Split('|', StringSplitOptions.TrimEntries)))
                data.Add(cells[0], cells[1], cells[2], cells[3]);
            return data;
        }
    }

    [Theory, MemberData(nameof(Table))]
    public void Decide_FollowsTheTable(string state, string command, string who, string answer)
    {
        var (record, seen, now) = State(state);
        var words = command.Split(' ');
        var step = words.Length > 1 ? words[1] : null;
        ApprovalCommand asked = words[0] switch
        {
            "approve" => new ApprovalCommand.Approve(step!, seen),
            "reject" => new ApprovalCommand.Reject(step, seen, words is [_, _, "blank"] ? " " : "nei"),
            _ => new ApprovalCommand.Escalate(step!),
        };
        Actor[] actors = [Records.Case, Records.Fire, Records.Admin, new("gro", []), new("ola", [UserRole.Caseworker])];
        var decided = ApprovalRules.Decide(record, asked, actors.Single(actor => actor.Id == who), now);
        Assert.Equal(answer, Answer(decided, step ?? (who == "kari" ? "sak" : "brann")));
    }

    /// <summary>D221: one required rejection rejects, all approved approve, and an optional one advises.</summary>
    [Theory]
    [InlineData("", ApprovalStatus.Pending)]
    [InlineData("sak", ApprovalStatus.Pending)]
    [InlineData("sak brann", ApprovalStatus.Pending)]
    [InlineData("sak brann leder", ApprovalStatus.Approved)]
    [InlineData("-sak", ApprovalStatus.Rejected)]
    [InlineData("sak -brann", ApprovalStatus.Rejected)]
    [InlineData("sak brann -leder", ApprovalStatus.Rejected)]
    [InlineData("-drift", ApprovalStatus.Pending)]
    [InlineData("-drift sak brann leder", ApprovalStatus.Approved)]
    public void Status_FollowsFromTheRequiredSteps(string decisions, ApprovalStatus status) => Assert.Equal(status, After(decisions).Status);

    /// <summary>Row 18 of the design's worked examples: the hours are elapsed ones.</summary>
    [Fact]
    public void Escalation_CountsElapsedHours()
    {
        var opened = Given.At("2026-03-28T12:00+01:00");
        var record = ApprovalRules.Begin(Records.Rules.Plan(), Records.Subject with { Start = Given.At("2026-05-01") }, opened);
        var escalates = ApprovalRules.Open(record, opened)[0].EscalatesAt!.Value;
        Assert.Equal("2026-03-29T13:00+02:00", Given.Text(escalates));
        Assert.Equal((false, true), (ApprovalRules.Open(record, escalates - Duration.Epsilon)[0].IsEscalated, ApprovalRules.Open(record, escalates)[0].IsEscalated));
        Assert.Empty(ApprovalRules.DueEscalations(record, escalates - Duration.Epsilon));
        Assert.Equal(["sak"], ApprovalRules.DueEscalations(record, escalates).Select(step => step.Id));
        var marked = ApprovalRules.Decide(record, new ApprovalCommand.Escalate("sak"), new("system", []), escalates).AsT0;
        Assert.Empty(ApprovalRules.DueEscalations(marked, escalates));
        Assert.Equal((record.Version, record.Status), (marked.Version, marked.Status));
    }

    /// <summary>What is in whose queue: an administrator has the escalated steps, and could decide the others.</summary>
    [Theory]
    [InlineData("kari", "2026-02-01T12:00+01:00", "sak")]
    [InlineData("brage", "2026-02-01T12:00+01:00", "brann")]
    [InlineData("ada", "2026-02-01T12:00+01:00", "")]
    [InlineData("ada", "2026-02-02T12:00+01:00", "sak")]
    [InlineData("ola", "2026-02-01T12:00+01:00", "")]
    [InlineData("gro", "2026-02-01T12:00+01:00", "")]
    public void OpenFor_IsTheQueue(string who, string now, string steps)
    {
        Actor[] actors = [Records.Case, Records.Fire, Records.Admin, new("gro", []), new("ola", [UserRole.Caseworker])];
        Assert.Equal(steps, string.Join(" ", ApprovalRules.OpenFor(Records.New, actors.Single(actor => actor.Id == who), Given.At(now)).Select(step => step.Id)));
    }

    [Fact]
    public void NoticesSince_AreOfStepsThatHaveOpened()
    {
        Assert.Equal([("sak", "Saksbehandler")], Records.New.NoticesSince(null).Select(notice => (notice.Step, notice.Role)));
        var later = After("sak brann");
        Assert.Equal([("leder", "Admin")], later.NoticesSince(Records.New).Select(notice => (notice.Step, notice.Role)));
        Assert.Empty(later.NoticesSince(later));
    }

    [Fact]
    public void Decide_TellsWhoWasFirst()
    {
        var refusal = ApprovalRules.Decide(After("sak"), new ApprovalCommand.Reject("sak", 1, "nei"), new("knut", [UserRole.Caseworker]), Records.Now).AsT1;
        Assert.Equal("step-decided(by: kari, at: 2026-02-01T11:00:00Z, decision: approved)", refusal.Reasons.Single().ToString());
    }

    [Fact]
    public void Decide_RefusesTextsThatAreTooLong()
    {
        var command = new ApprovalCommand.Approve("sak", 1, new string('x', ApprovalCommand.MaxTextLength + 1));
        Assert.Equal("text-too-long", ApprovalRules.Decide(Records.New, command, Records.Case, Records.Now).AsT1.Codes());
        Assert.True(ApprovalRules.Decide(Records.New, command with { Comment = command.Comment![1..] }, Records.Case, Records.Now).IsT0);
    }

    /// <summary>D227: one level only.</summary>
    [Theory]
    [InlineData("per<kari", "")]
    [InlineData("per<per", "per[0].from")]
    [InlineData("per<kari kari<liv", "per[0].from")]
    [InlineData("per<kari kari<per", "per[0].from kari[0].from")]
    public void Delegations_AreOneLevelDeep(string given, string findings)
    {
        var map = ValueMap<ValueList<Delegation>>.Of(given.Split(' ').Select(pair => pair.Split('<'))
            .Select(pair => KeyValuePair.Create<string, ValueList<Delegation>>(pair[0], [new(pair[1], ["Saksbehandler"])])));
        Assert.Equal(findings, string.Join(" ", Delegations.Check(map).Select(finding => finding.Field)));
    }

    [Fact]
    public void Delegations_OfOtherRolesOrTimesAreNoChain()
    {
        var (january, february) = (Given.At("2026-01-01"), Given.At("2026-02-01"));
        Assert.Empty(Delegations.Check(ValueMap<ValueList<Delegation>>.Of(
            KeyValuePair.Create<string, ValueList<Delegation>>("per", [new("kari", ["Admin"]), new("kari", ["Saksbehandler"], february)]),
            KeyValuePair.Create<string, ValueList<Delegation>>("kari", [new("liv", ["Saksbehandler"], january, february)]))));
    }

    private static (ApprovalRecord Record, int Seen, Instant Now) State(string state) => state switch
    {
        "fresh" => (Records.New, 1, Records.Now),
        "stale" => (After("brann"), 1, Records.Now),
        "due" => (Records.New, 1, Records.Now + Duration.FromHours(24)),
        "escalated" => (ApprovalRules.Decide(Records.New, new ApprovalCommand.Escalate("sak"), Records.Admin, Records.Now + Duration.FromHours(24)).AsT0, 1, Records.Now + Duration.FromHours(25)),
        "started" => (Records.New, 1, Records.Subject.Start),
        _ => (After(state), After(state).Version, Records.Now),
    };

    private static ApprovalRecord After(string decisions) => decisions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(
        Records.New, (record, word) => word[0] == '-' ? record.Rejected(word[1..], By(word[1..])) : record.Approved(word, By(word)));

    private static Actor By(string step) => step switch
    {
        "sak" => Records.Case,
        "brann" => Records.Fire,
        _ => Records.Admin,
    };

    private static string Answer(OneOf<ApprovalRecord, Refusal> decided, string step) => decided.Match(
        record => record.Steps.Single(recorded => recorded.Step.Id == step).Decision is { } decision
            ? $"ok{(decision.OnBehalfOf is { } from ? $" for {from}" : "")}{(decision.AsAdmin ? " as admin" : "")}{(decision.Own ? " own" : "")}"
            : "ok",
        refusal => refusal.Codes());
}
