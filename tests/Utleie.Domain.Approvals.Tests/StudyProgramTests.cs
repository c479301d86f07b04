using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Wire;
using static Utleie.Domain.Approvals.Tests.RequestWorld;

namespace Utleie.Domain.Approvals.Tests;

public sealed class StudyProgramTests
{
    /// <summary>003 (StudyProgram): the defaults of the columns.</summary>
    [Fact]
    public void Defaults_AreThoseOfTheDocument() => Assert.Equal((8, 10), (StudyProgram.DefaultReminderDays, StudyProgram.DefaultExpiryDays));

    /// <summary>Each status × each command × each user, in the order of the design.</summary>
    public static TheoryData<string, string, string, string> Table
    {
        get
        {
            const string Rows = """
                pending   | approve | anne       | Approved approval.approve
                pending   | approve | idle       | not-approver
                pending   | approve | other      | not-approver
                pending   | approve | unverified | not-approver
                pending   | approve | student    | not-approver
                pending   | approve | admin      | not-approver
                pending   | approve | nobody     | not-approver
                pending   | reject  | anne       | Rejected approval.reject
                pending   | reject! | anne       | comment-missing
                pending   | reject! | other      | not-approver
                pending   | retract | anne       | not-approved
                pending   | retract | admin      | not-approved
                pending   | retract | student    | not-approver
                pending   | expire  | -          | not-due
                own       | approve | both       | own-request
                own       | reject! | both       | own-request comment-missing
                overdue   | approve | anne       | expired
                overdue   | reject! | anne       | expired comment-missing
                overdue   | approve | other      | not-approver
                overdue   | retract | anne       | not-approved
                overdue   | expire  | -          | Expired request.expire
                approved  | approve | arne       | already-decided
                approved  | reject  | arne       | already-decided
                approved  | reject! | arne       | already-decided comment-missing
                approved  | approve | other      | not-approver
                approved  | retract | anne       | Approved approval.retract
                approved  | retract | arne       | Approved approval.retract
                approved  | retract | admin      | Approved approval.retract
                approved  | retract | idle       | not-approver
                approved  | retract | other      | not-approver
                approved  | retract | student    | not-approver
                approved  | expire  | -          | already-decided
                retracted | approve | anne       | already-decided
                retracted | retract | anne       | already-retracted
                retracted | expire  | -          | already-decided
                rejected  | approve | arne       | already-decided
                rejected  | retract | anne       | not-approved
                rejected  | expire  | -          | already-decided
                expired   | approve | anne       | expired
                expired   | retract | anne       | not-approved
                expired   | expire  | -          | expired
                """;
            var data = new TheoryData<string, string, string, string>();
            foreach (var cells in Rows.Split('\n').Select(row => row.Split('|', StringSplitOptions.TrimEntries)))
                data.Add(cells[0], cells[1], cells[2], cells[3]);
            return data;
        }
    }

    [Theory, MemberData(nameof(Table))]
    public void Commands_FollowTheTable(string state, string command, string user, string answer)
    {
        var (before, now) = State(state);
        var step = command switch
        {
            "approve" => Rules.Decide(before, Approve(user), now),
            "reject" => Rules.Decide(before, Reject(user), now),
            "reject!" => Rules.Decide(before, Reject(user, " "), now),
            "retract" => Rules.Retract(before, user, null, "l9", now),
            _ => Rules.Expire(before, "l9", now),
        };
        Assert.Equal(answer, step.Match(done => $"{WireWords<RequestStatus>.Of(done.After.Status)} {done.Entry.Action}", refusal => refusal.Codes()));
        if (step.TryPickT0(out var made, out _))
            Assert.Equal((before.Version + 1, before.Request.Id), (made.After.Version, made.Entry.RequestId));
    }

    /// <summary>The design's rules for submission.</summary>
    [Theory]
    [InlineData("student", null, "", "ok")]
    [InlineData("student", "bil", "", "ok")]
    [InlineData("student", "it", "", "wrong-program")]
    [InlineData("student", "x", "", "unknown-program")]
    [InlineData("student", null, "pending", "request-pending")]
    [InlineData("student", null, "overdue", "ok")]
    [InlineData("student", null, "approved", "ok")]
    [InlineData("student", null, "retracted", "ok")]
    [InlineData("student", null, "rejected", "ok")]
    [InlineData("student", null, "expired", "ok")]
    [InlineData("student", null, "own", "ok")]
    [InlineData("student", "it", "pending", "wrong-program")]
    [InlineData("anne", null, "", "not-student")]
    [InlineData("admin", "bil", "", "not-student")]
    [InlineData("nobody", "bil", "pending", "not-student")]
    public void Submit_FollowsTheTable(string user, string? program, string other, string answer)
    {
        var (before, now) = other.Length == 0 ? (null, Submitted) : State(other);
        var step = Rules.Submit(new("r2", user, program, "l2"), before is null ? [] : [before], now);
        Assert.Equal(answer, step.Match(_ => "ok", refusal => refusal.Codes()));
    }

    /// <summary>Rows 9 and 20 of the design's worked examples, and each side of a repeated hour.</summary>
    [Theory]
    [InlineData("2026-03-20T09:00+01:00", "2026-03-28T09:00+01:00", "2026-03-30T09:00+02:00")]
    [InlineData("2026-03-19T02:30+01:00", "2026-03-27T02:30+01:00", "2026-03-29T03:30+02:00")]
    [InlineData("2026-03-21T02:30+01:00", "2026-03-29T03:30+02:00", "2026-03-31T02:30+02:00")]
    [InlineData("2026-10-15T02:30+02:00", "2026-10-23T02:30+02:00", "2026-10-25T02:30+02:00")]
    [InlineData("2026-10-25T02:30+01:00", "2026-11-02T02:30+01:00", "2026-11-04T02:30+01:00")]
    public void Deadlines_KeepTheLocalTime(string submitted, string reminder, string expires)
    {
        var request = Rules.Submit(new("r", "student", null, "l"), [], Given.At(submitted)).AsT0.After;
        var view = Rules.StateAt(request, Given.At(submitted));
        Assert.Equal((reminder, expires, expires), (Given.Text(view.RemindAt), Given.Text(view.ExpiresAt), Given.Text(request.Request.ExpiresAt)));
    }

    /// <summary>The boundaries: the reminder is due at its instant, and a decision at the expiry is too late.</summary>
    [Theory]
    [InlineData("2026-03-09T08:59:59.999999999+01:00", false, false, true)]
    [InlineData("2026-03-09T09:00+01:00", true, false, true)]
    [InlineData("2026-03-11T08:59:59.999999999+01:00", true, false, true)]
    [InlineData("2026-03-11T09:00+01:00", true, true, false)]
    public void Boundaries_AreExact(string now, bool reminder, bool expiry, bool decidable)
    {
        var at = Given.At(now);
        var view = Rules.StateAt(Pending, at);
        Assert.Equal((RequestStatus.Pending, reminder, expiry), (view.Status, view.IsReminderDue, view.IsExpiryDue));
        Assert.Equal(decidable, Rules.Decide(Pending, Approve("anne"), at).IsT0);
        Assert.Equal(expiry, Rules.Expire(Pending, "l", at).IsT0);
    }

    [Fact]
    public void Program_ChangesMoveTheReminderAndNotTheExpiry()
    {
        var changed = Compile(Section.Replace("\"name\": \"Bilteknikk\"", "\"reminderDays\": 1, \"expiryDays\": 2", StringComparison.Ordinal)).GetValueOrThrow();
        var view = changed.StateAt(Pending, Submitted);
        Assert.Equal(("2026-03-02T09:00+01:00", "2026-03-11T09:00+01:00"), (Given.Text(view.RemindAt), Given.Text(view.ExpiresAt)));
    }

    /// <summary>Row 10 of the design's worked examples.</summary>
    [Fact]
    public void Decide_TheFirstValidDecisionWins()
    {
        var first = Rules.Decide(Pending, Approve("anne"), Given.At("2026-03-02T10:00:00+01:00")).AsT0.After;
        var second = Rules.Decide(first, Reject("arne"), Given.At("2026-03-02T10:00:01+01:00")).AsT1;
        Assert.Equal("already-decided(by: anne, at: 2026-03-02T09:00:00Z, decision: approved)", second.Reasons.Single().ToString());
        Assert.Equal(RequestStatus.Approved, first.Status);
    }

    [Fact]
    public void Entries_HaveWhatTheLogKeeps()
    {
        var entry = Rules.Decide(Pending, Reject("anne", "Ingen bil ledig"), Submitted).AsT0.Entry;
        Assert.Equal(
            """{"id":"l-anne","timestamp":"2026-03-01T08:00:00Z","userId":"anne","userEmail":"anne@hist.no","role":"approver","action":"approval.reject","requestId":"r1","studyProgramId":"bil","details":{"comment":"Ingen bil ledig"}}""",
            WireFormat.Write(entry, Given.Json));
        var expiry = Rules.Expire(Pending, "l9", Expires).AsT0.Entry;
        Assert.Equal(("system", null, null), (expiry.UserId, expiry.UserEmail, expiry.Role));
    }

    [Fact]
    public void Retract_KeepsTheStatusAndTheDecision()
    {
        var approved = State("approved").Before;
        var retracted = Rules.Retract(approved, "admin", "feil", "l", Expires).AsT0.After;
        Assert.Equal((RequestStatus.Approved, Expires, approved.Approval), (retracted.Status, retracted.Request.ApprovalRetractedAt, retracted.Approval));
        Assert.True(Rules.StateAt(retracted, Expires).IsRetracted);
    }

    /// <summary>003 (User): the role by the domain of the address.</summary>
    [Theory]
    [InlineData("a@stud.hist.no", true, "student", "student")]
    [InlineData("a@hist.no", true, "student", "approver")]
    [InlineData("a@bil.stud.hist.no", true, "approver", "student")]
    [InlineData("a@xhist.no", true, "student", null)]
    [InlineData("a@ntnu.no", true, "approver", null)]
    [InlineData("a@stud.hist.no", false, "student", null)]
    [InlineData("a@STUD.hist.NO", true, "student", "student")]
    [InlineData("a@ntnu.no", true, "admin", "admin")]
    [InlineData("a@ntnu.no", false, "admin", null)]
    public void RoleOf_IsThatOfTheVerifiedDomain(string email, bool verified, string role, string? answer)
    {
        var rules = Compile($$"""
            {"users":[{"id":"u","email":"{{email}}","role":"{{role}}","verified":{{(verified ? "true" : "false")}}}],
             "domains":[{"domain":"hist.no","role":"approver"},{"domain":"stud.hist.no","role":"student"}]}
            """).GetValueOrThrow();
        Assert.Equal(answer, rules.RoleOf("u") is { } found ? WireWords<ApprovalRole>.Of(found) : null);
    }

    /// <summary>Every finding, with its path.</summary>
    [Theory]
    [InlineData("""{"programs":[{"id":"a"},{"id":"a"}]}""", "!programs[1].id duplicate-id")]
    [InlineData("""{"programs":[{"name":"a"}]}""", "!programs[0].id missing-id")]
    [InlineData("""{"programs":[{"id":"a","name":"x"},{"id":"b","name":"x"}]}""", "!programs[1].name duplicate-name")]
    [InlineData("""{"programs":[{"id":"a","expiryDays":0,"reminderDays":0}]}""", "!programs[0].expiryDays out-of-range; !programs[0].reminderDays out-of-range")]
    [InlineData("""{"programs":[{"id":"a","expiryDays":366}]}""", "!programs[0].expiryDays out-of-range")]
    [InlineData("""{"programs":[{"id":"a","expiryDays":365,"reminderDays":365}]}""", "")]
    [InlineData("""{"programs":[{"id":"a","expiryDays":7}]}""", "!programs[0].reminderDays reminder-after-expiry")]
    [InlineData("""{"approvers":[{"id":"x","userId":"u","studyProgramId":"p"}]}""", "!approvers[0].userId unknown-user; !approvers[0].studyProgramId unknown-program")]
    [InlineData("""{"programs":[{"id":"p"}],"users":[{"id":"u","email":"u@hist.no"}],"approvers":[{"id":"x","userId":"u","studyProgramId":"p"},{"id":"y","userId":"u","studyProgramId":"p"}]}""", "!approvers[1] duplicate-approver")]
    [InlineData("""{"users":[{"id":"u","email":"u@hist.no"},{"id":"v","email":"U@hist.no"}]}""", "!users[1].email duplicate-email")]
    [InlineData("""{"users":[{"id":"u","email":"u@hist.no","studyProgramId":"p"}]}""", "!users[0].studyProgramId unknown-program")]
    [InlineData("""{"users":[{"id":"u","email":"u"}]}""", "users[0].email not-an-email")]
    [InlineData("""{"domains":[{"domain":"hist.no","role":"admin"}]}""", "!domains[0].role role-not-given")]
    [InlineData("""{"domains":[{"domain":"hist.no","role":"teacher"}]}""", "!domains[0].role unknown-role")]
    [InlineData("""{"domains":[{"domain":"@hist.no","role":"student"},{"domain":"hist.no"}]}""", "!domains[0].domain not-a-domain; !domains[1].role role-missing")]
    [InlineData("""{"domains":[{"domain":"hist.no","role":"student"},{"domain":"HIST.no","role":"approver"}]}""", "!domains[1].domain duplicate-domain")]
    public void Compile_FindsWhatIsWrong(string section, string findings) => Assert.Equal(
        findings, string.Join("; ", Compile(section).Findings.Select(finding => $"{(finding.Severity == FindingSeverity.Error ? "!" : "")}{finding.Field} {finding.Code}")));

    [Theory]
    [InlineData("admin", "nytt", 5, 7, "study_program.create")]
    [InlineData("anne", "nytt", 5, 7, "not-admin")]
    [InlineData("admin", "bil", 5, 7, "duplicate-id")]
    [InlineData("admin", "nytt", 8, 7, "reminder-after-expiry")]
    public void Create_AddsAProgram(string user, string id, int reminder, int expiry, string answer) => Assert.Equal(answer, Rules.Create(
        new() { Id = id, ReminderDays = reminder, ExpiryDays = expiry }, user, "l", Submitted).Match(step => step.Entry.Action, refusal => refusal.Codes()));

    [Theory]
    [InlineData("admin", "bil", 7, "config.update")]
    [InlineData("admin", "nytt", 7, "unknown-program")]
    [InlineData("anne", "nytt", 7, "not-admin")]
    [InlineData("admin", "bil", 4, "reminder-after-expiry")]
    public void Update_ReplacesAProgram(string user, string id, int expiry, string answer)
    {
        var step = Rules.Update(new() { Id = id, ReminderDays = 5, ExpiryDays = expiry }, user, "l", Submitted);
        Assert.Equal(answer, step.Match(done => done.Entry.Action, refusal => refusal.Codes()));
        if (step.TryPickT0(out var made, out _))
            Assert.Equal((2, """{"reminder_days":5,"expiry_days":7}"""), (made.After.Programs.Count, WireFormat.Write(made.Entry.Details, Given.Json)));
    }

    private static (RequestCase Before, Instant Now) State(string state)
    {
        var later = Submitted + Duration.FromHours(1);
        var approved = Rules.Decide(Pending, Approve("anne"), later).AsT0.After;
        return state switch
        {
            "pending" => (Pending, later),
            "own" => (Pending with { Request = Pending.Request with { UserId = "both" } }, later),
            "overdue" => (Pending, Expires),
            "approved" => (approved, later),
            "retracted" => (Rules.Retract(approved, "anne", null, "l", later).AsT0.After, later),
            "rejected" => (Rules.Decide(Pending, Reject("anne"), later).AsT0.After, later),
            _ => (Rules.Expire(Pending, "l", Expires).AsT0.After, Expires),
        };
    }
}
