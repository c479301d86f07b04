using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.Tests;

public sealed class ApprovalRulesTests
{
    private static readonly ApprovalFacts Facts = Given.Facts("2026-02-10T10:00", "2026-02-10T12:00") with { Groups = ["Ideell"], Participants = 20, CompletedBefore = 1 };

    [Theory]
    [InlineData("{}", 1)]
    [InlineData("""{"approvalMode":"manual"}""", 1)]
    [InlineData("""{"approvalMode":"automatic"}""", 0)]
    [InlineData("""{"approvalMode":"conditional"}""", 1)]
    [InlineData("""{"approvalMode":"manual","approvalSteps":[{"role":"Saksbehandler"},{"role":"Admin"}]}""", 2)]
    public void Plan_GoesByTheMode(string sections, int steps) =>
        Assert.Equal(steps, Given.Rules(sections).Plan(Facts).Match(_ => 0, plan => plan.Steps.Count));

    [Fact]
    public void Plan_HasTheStepsInOrder_OrOneOfTheDefaultRole()
    {
        Assert.Equal([("step-1", "Saksbehandler")], Given.Rules("{}").Plan().Steps.Select(step => (step.Id, step.Role)));
        var steps = Given.Rules("""{"approvalSteps":[{"role":"Admin","order":2},{"id":"a","role":"Saksbehandler","order":1},{"id":"b","order":1}]}""").Plan().Steps;
        Assert.Equal(["a", "b", "step-1"], steps.Select(step => step.Id));
    }

    /// <summary>001 §3.6, §6.3: what requires approval in every mode.</summary>
    [Theory]
    [InlineData("""{"approvalMode":"automatic"}""", "bar", null, "requiresApproval")]
    [InlineData("""{"approvalMode":"automatic","tournamentRequiresApproval":true}""", null, "tournament", "tournamentRequiresApproval")]
    [InlineData("""{"approvalMode":"automatic","tournamentRequiresApproval":true}""", null, "event", null)]
    [InlineData("""{"approvalMode":"automatic","tournamentRequiresApproval":true}""", null, null, null)]
    [InlineData("""{"approvalMode":"automatic","eventRequiresApproval":true}""", null, "event", "eventRequiresApproval")]
    [InlineData("""{"approvalMode":"automatic","eventRequiresApproval":true}""", "bar", "event", "requiresApproval eventRequiresApproval")]
    [InlineData("""{"approvalMode":"conditional","autoApprovalConditions":[{"conditions":{"maxDuration":120}}]}""", "bar", null, "requiresApproval")]
    public void Plan_SomeThingsRequireApprovalInEveryMode(string sections, string? service, string? level, string? because)
    {
        var plan = Given.Rules(sections).Plan(Facts with { NeedApproval = service is null ? [] : [service], Level = level });
        Assert.Equal(because ?? "", plan.Match(_ => "", plan => string.Join(" ", plan.Because.Select(term => term.Term))));
    }

    /// <summary>001 §3.6: each term, met and unmet.</summary>
    [Theory]
    [InlineData("""{"targetGroups":["Ideell","Barn"]}""", null)]
    [InlineData("""{"targetGroups":["Barn"]}""", "targetGroups Ideell Barn")]
    [InlineData("""{"maxDuration":120}""", null)]
    [InlineData("""{"maxDuration":119}""", "maxDuration 120 119")]
    [InlineData("""{"maxCapacity":20}""", null)]
    [InlineData("""{"maxCapacity":19}""", "maxCapacity 20 19")]
    [InlineData("""{"excludeDates":["2026-02-11"]}""", null)]
    [InlineData("""{"excludeDates":["2026-02-11","2026-02-10"]}""", "excludeDates 2026-02-10 -")]
    [InlineData("""{"requirePreviousBooking":true}""", null)]
    [InlineData("""{"weekWindows":[{"dayOfWeek":["Tirsdag"],"timeFrom":"10:00","timeTo":"12:00"}]}""", null)]
    [InlineData("""{"weekWindows":[{"dayOfWeek":["Onsdag"]}]}""", "weekWindows 2026-02-10T10:00/2026-02-10T12:00 Wednesday 00:00–24:00")]
    [InlineData("""{}""", "conditions - -")]
    [InlineData("""{"requirePreviousBooking":false}""", "conditions - -")]
    [InlineData("""{"maxDuration":120,"maxDurations":1}""", "maxDurations - -")]
    [InlineData("""{"weekWindows":[{"timeFrom":"08:00","day":"Onsdag"}]}""", "weekWindows[0].day - -")]
    public void Plan_AConditionHoldsWhereAllItsTermsDo(string terms, string? unmet)
    {
        var plan = Given.Rules($$"""{"approvalMode":"conditional","autoApprovalConditions":[{"id":"c","conditions":{{terms}}}]}""").Plan(Facts);
        Assert.Equal(unmet, plan.Match(automatic => automatic.Condition == "c" ? null : "other", plan => string.Join("; ", plan.Because.Select(term => $"{term.Term} {term.Has ?? "-"} {term.Needs ?? "-"}"))));
    }

    [Fact]
    public void Plan_WhatIsUnknownMeetsNoLimit()
    {
        var rules = Given.Rules("""{"approvalMode":"conditional","autoApprovalConditions":[{"id":"c","conditions":{"maxCapacity":20,"requirePreviousBooking":true,"targetGroups":["Ideell"],"weekWindows":[{"timeFrom":"00:00"}]}}]}""");
        var plan = rules.Plan(new() { Length = Duration.FromHours(1) }).AsT1;
        Assert.Equal(["targetGroups", "maxCapacity", "requirePreviousBooking", "weekWindows"], plan.Because.Select(term => term.Term));
    }

    [Fact]
    public void Plan_OneConditionThatHoldsIsEnough()
    {
        static ApprovalRules Of(int one, int other) => Given.Rules($$$"""
            {"approvalMode":"conditional","autoApprovalConditions":[{"id":"a","conditions":{"maxDuration":{{{one}}}}},{"id":"b","conditions":{"maxDuration":{{{other}}}}}]}
            """);
        Assert.Equal("b", Of(1, 120).Plan(Facts).AsT0.Condition);
        Assert.Equal(["a", "b"], Of(1, 2).Plan(Facts).AsT1.Because.Select(term => term.Condition));
    }

    /// <summary>Rows 8 and 17 of the design's worked examples.</summary>
    [Theory]
    [InlineData("""{"targetGroups":["Ideell"],"maxDuration":120}""", "2026-02-10T10:00", "2026-02-10T12:30", "maxDuration 150 > 120")]
    [InlineData("""{"weekWindows":[{"dayOfWeek":["Mandag","Tirsdag","Onsdag","Torsdag","Fredag"],"timeFrom":"08:00","timeTo":"16:00"}]}""", "2026-02-13T14:00", "2026-02-13T16:00", "")]
    [InlineData("""{"weekWindows":[{"dayOfWeek":["Mandag","Tirsdag","Onsdag","Torsdag","Fredag"],"timeFrom":"08:00","timeTo":"16:00"}]}""", "2026-02-13T15:00", "2026-02-13T17:00", "weekWindows")]
    public void Plan_OfTheWorkedExamples(string terms, string start, string end, string because)
    {
        var rules = Given.Rules($$"""{"approvalMode":"conditional","autoApprovalConditions":[{"id":"c","conditions":{{terms}}}]}""");
        var plan = rules.Plan(Given.Facts(start, end) with { Groups = ["Ideell"] });
        Assert.Equal(because, plan.Match(_ => "", plan => string.Join("; ", plan.Because.Select(term => term.Term == "weekWindows" ? term.Term : $"{term.Term} {term.Has} > {term.Needs}"))));
    }

    /// <summary>Clock changes: the night of 29 March has no 02:30, and that of 25 October has it twice.</summary>
    [Theory]
    [InlineData("2026-02-10T10:00+01:00", "2026-02-10T12:00+01:00", "2026-02-10T10:00/2026-02-10T12:00")]
    [InlineData("2026-03-29T01:30+01:00", "2026-03-29T03:30+02:00", "2026-03-29T01:30/2026-03-29T02:00 2026-03-29T03:00/2026-03-29T03:30")]
    [InlineData("2026-10-25T02:30+02:00", "2026-10-25T02:15+01:00", "2026-10-25T02:30/2026-10-25T03:00 2026-10-25T02:00/2026-10-25T02:15")]
    public void LocalSpans_AreCutAtClockChanges(string start, string end, string spans) => Assert.Equal(spans, string.Join(
        " ", LocalSpan.Of(Given.At(start), Given.At(end), Given.Oslo).Select(span => $"{Moment.Of(span.Start)}/{Moment.Of(span.End)}")));

    [Theory]
    [InlineData("2026-02-10T09:00", "2026-02-10T11:00", "2026-02-10")]
    [InlineData("2026-02-10T22:00", "2026-02-11T00:00", "2026-02-10")]
    [InlineData("2026-02-10T22:00", "2026-02-11T00:01", "2026-02-10 2026-02-11")]
    [InlineData("2026-12-31T20:00", "2027-01-01T20:00", "2026-12-31 2027-01-01")]
    public void Dates_AreLocal(string start, string end, string dates)
    {
        var spans = LocalSpan.Of(Given.At(start), Given.At(end), Given.Oslo);
        var touched = Enumerable.Range(-3, 7).Select(Given.At(start).InZone(Given.Oslo).Date.PlusDays).Where(date => spans.Any(span => span.Touches(date)));
        Assert.Equal(dates, string.Join(" ", touched.Select(date => NodaTime.Text.LocalDatePattern.Iso.Format(date))));
    }

    [Fact]
    public void LocalSpans_OfNoTimeThrow() => Assert.Throws<ArgumentOutOfRangeException>(() => LocalSpan.Of(Given.At("2026-02-10T10:00"), Given.At("2026-02-10T10:00"), Given.Oslo));

    /// <summary>Every finding, with its path.</summary>
    [Theory]
    [InlineData("""{"approvalSteps":[{"id":"a","role":"Admin"},{"id":"a","role":"Admin"}]}""", "!workflow.approvalSteps[1].id duplicate-id")]
    [InlineData("""{"approvalSteps":[{"role":"Admin"},{"id":"step-1","role":"Admin"}]}""", "!workflow.approvalSteps[1].id duplicate-id")]
    [InlineData("""{"approvalMode":"conditional","autoApprovalConditions":[{"id":"a","conditions":{"maxCapacity":1}},{"id":"a","conditions":{"maxCapacity":1}}]}""", "!workflow.autoApprovalConditions[1].id duplicate-id")]
    [InlineData("""{"approvalSteps":[{"role":"Admin","autoApproveConditions":["x"]}]}""", "!workflow.approvalSteps[0].autoApproveConditions[0] unknown-condition")]
    [InlineData("""{"approvalSteps":[{"role":"Admin","order":1000001}]}""", "!workflow.approvalSteps[0].order out-of-range")]
    [InlineData("""{"approvalSteps":[{"role":"Admin","order":-1000001}]}""", "!workflow.approvalSteps[0].order out-of-range")]
    [InlineData("""{"approvalSteps":[{"role":"Admin","order":-1000000,"escalationHours":8784}]}""", "")]
    [InlineData("""{"approvalSteps":[{"role":"Admin","escalationHours":0}]}""", "!workflow.approvalSteps[0].escalationHours out-of-range")]
    [InlineData("""{"approvalSteps":[{"role":"Admin","escalationHours":8785}]}""", "!workflow.approvalSteps[0].escalationHours out-of-range")]
    [InlineData("""{"approvalMode":"conditional","autoApprovalConditions":[{"conditions":{"maxDuration":0}}]}""", "!workflow.autoApprovalConditions[0].conditions.maxDuration out-of-range")]
    [InlineData("""{"approvalMode":"conditional","autoApprovalConditions":[{"conditions":{"maxDuration":527041}}]}""", "!workflow.autoApprovalConditions[0].conditions.maxDuration out-of-range")]
    [InlineData("""{"approvalMode":"conditional","autoApprovalConditions":[{"conditions":{"weekWindows":[{}]}}]}""", "!workflow.autoApprovalConditions[0].conditions.weekWindows[0] window-empty")]
    [InlineData("""{"approvalMode":"conditional","autoApprovalConditions":[{"conditions":{"weekWindows":[{"timeFrom":"08:00","timeTo":"08:00"}]}}]}""", "!workflow.autoApprovalConditions[0].conditions.weekWindows[0] window-empty")]
    [InlineData("""{"approvalMode":"conditional","autoApprovalConditions":[{"conditions":{"weekWindows":[{"timeFrom":"24:00","timeTo":"08:00"}]}}]}""", "!workflow.autoApprovalConditions[0].conditions.weekWindows[0].timeFrom out-of-range")]
    [InlineData("""{"approvalMode":"conditional","autoApprovalConditions":[{"conditions":{}}]}""", "workflow.autoApprovalConditions[0].conditions condition-empty")]
    [InlineData("""{"approvalMode":"conditional","autoApprovalConditions":[{"conditions":{"maxDurations":5}}]}""", "workflow.autoApprovalConditions[0].conditions.maxDurations unknown-term")]
    [InlineData("""{"approvalMode":"conditional","autoApprovalConditions":[{"conditions":{"weekWindows":[{"timeFrom":"08:00","day":1}]}}]}""", "workflow.autoApprovalConditions[0].conditions.weekWindows[0].day unknown-term")]
    [InlineData("""{"approvalMode":"conditional"}""", "workflow.approvalMode mode-without-conditions")]
    [InlineData("""{"approvalMode":"manual","autoApprovalConditions":[{"conditions":{"maxCapacity":1}}]}""", "workflow.autoApprovalConditions conditions-unused")]
    [InlineData("""{"autoApprovalConditions":[{"id":"c","conditions":{"maxCapacity":1}}],"approvalSteps":[{"role":"Admin","autoApproveConditions":["c"]}]}""", "")]
    [InlineData("""{"approvalSteps":[{"role":"Saksbehandlar"}]}""", "workflow.approvalSteps[0].role unknown-role")]
    [InlineData("""{"approvalSteps":[{}]}""", "workflow.approvalSteps[0].role unknown-role")]
    [InlineData("""{"approvalSteps":[{"role":"Kulturkonsulent"}],"customRoles":["Kulturkonsulent"]}""", "")]
    [InlineData("""{"approvalSteps":[{"role":"Admin","required":false}]}""", "workflow.approvalSteps only-optional")]
    public void Compile_FindsWhatIsWrong(string sections, string findings)
    {
        var compiled = ApprovalRules.Compile(Given.Sections(sections));
        Assert.Equal(findings, string.Join("; ", compiled.Findings.Select(finding => $"{(finding.Severity == FindingSeverity.Error ? "!" : "")}{finding.Field} {finding.Code}")));
        Assert.Equal(findings.Contains('!', StringComparison.Ordinal), compiled.IsT1);
    }

    /// <summary>001 §3.6: a step passes by itself where one of its conditions holds, and where it names none.</summary>
    [Theory]
    [InlineData("""{"autoApprove":true}""", "approved")]
    [InlineData("""{"autoApprove":true,"autoApproveConditions":["short"]}""", "approved")]
    [InlineData("""{"autoApprove":true,"autoApproveConditions":["tiny","short"]}""", "approved")]
    [InlineData("""{"autoApprove":true,"autoApproveConditions":["tiny"]}""", "pending")]
    [InlineData("""{"autoApprove":false,"autoApproveConditions":["short"]}""", "pending")]
    [InlineData("""{"autoApproveConditions":["short"]}""", "pending")]
    [InlineData("""{"required":false}""", "approved")]
    public void Begin_PassesStepsThatPassByThemselves(string step, string status)
    {
        var rules = Given.Rules($$$"""{"approvalSteps":[{{{step}}}],"autoApprovalConditions":[{"id":"short","conditions":{"maxDuration":120}},{"id":"tiny","conditions":{"maxDuration":60}}]}""");
        var record = ApprovalRules.Begin(rules.Plan(), Records.Subject, Records.Now);
        Assert.Equal(status, WireWords<ApprovalStatus>.Of(record.Status));
    }

    [Fact]
    public void Begin_OpensTheStepAfterOneThatPassesByItself()
    {
        var rules = Given.Rules("""{"approvalSteps":[{"id":"a","order":1,"autoApprove":true},{"id":"b","order":2,"role":"Admin"},{"id":"c","order":3,"role":"Admin"}]}""");
        var record = ApprovalRules.Begin(rules.Plan(), Records.Subject, Records.Now);
        Assert.Equal(["b"], ApprovalRules.Open(record, Records.Now).Select(step => step.Id));
    }
}
