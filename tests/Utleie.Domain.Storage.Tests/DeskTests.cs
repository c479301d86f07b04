using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Bookings;
using Utleie.Domain.Storage.InMemory;

namespace Utleie.Domain.Storage.Tests;

/// <summary>The desks read, decide and write until nobody came between: one decision, one open request, one issue.</summary>
public sealed class DeskTests
{
    private const int Callers = 20;

    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly StudyProgramRules Rules = StudyProgramRules.Compile(
        new()
        {
            Programs = [new() { Id = "bil", Name = "Bilteknikk" }],
            Approvers = [.. Enumerable.Range(0, Callers).Select(i => new Approver { Id = $"A{i}", UserId = $"a{i}", StudyProgramId = "bil" })],
            Users =
            [
                new() { Id = "student", Email = "student@hist.no", Role = ApprovalRole.Student, StudyProgramId = "bil", Verified = true },
                .. Enumerable.Range(0, Callers).Select(i => new ApprovalUser { Id = $"a{i}", Email = $"a{i}@hist.no", Role = ApprovalRole.Approver, Verified = true }),
            ],
        },
        DateTimeZoneProviders.Tzdb["Europe/Oslo"]).GetValueOrThrow();

    private readonly InMemoryStore _store = new();
    private int _ids;

    private RequestDesk Requests => new(_store, Rules, NewId);

    private IssueDesk Issues => new(_store, NewId);

    [Fact]
    public async Task Decide_HasOneWinnerAndTellsTheOthersWhoItWas()
    {
        var request = (await Requests.SubmitAsync("student", null, Now, Stop)).AsT0;
        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(i => Task.Run(() => Requests.DecideAsync(request.Request.Id!, $"a{i}", ApprovalDecision.Approved, null, Now, Stop))));
        var winner = answers.Single(answer => answer.IsT0).AsT0;
        var by = "a" + winner.Approval!.ApproverId![1..];
        Assert.All(answers.Where(answer => answer.IsT1), answer => Assert.Equal([("already-decided", by)], answer.AsT1.Reasons.Select(reason => (reason.Code, reason.Arguments[0].Value))));
        Assert.Equal(winner, await Requests.FindAsync(request.Request.Id!, Now, Stop));
    }

    [Fact]
    public async Task Submit_OpensOneRequestHoweverManyAsk()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => Requests.SubmitAsync("student", null, Now, Stop))));
        Assert.Single(answers, answer => answer.IsT0);
        Assert.All(answers.Where(answer => answer.IsT1), answer => Assert.Equal(["request-pending"], answer.AsT1.Reasons.Select(reason => reason.Code)));
    }

    [Fact]
    public async Task Find_WritesThatARequestHasExpiredBeforeItTells()
    {
        var request = (await Requests.SubmitAsync("student", null, Now, Stop)).AsT0;
        var later = request.Request.ExpiresAt!.Value;
        Assert.Equal(RequestStatus.Pending, (await Requests.FindAsync(request.Request.Id!, later - Duration.FromSeconds(1), Stop))!.Status);
        Assert.Equal(RequestStatus.Expired, (await Requests.FindAsync(request.Request.Id!, later, Stop))!.Status);
        Assert.Equal(RequestStatus.Expired, (await _store.Requests.FindAsync(request.Request.Id!, Stop))!.Status);
        Assert.Equal(["expired"], (await Requests.DecideAsync(request.Request.Id!, "a1", ApprovalDecision.Approved, null, Now, Stop)).AsT1.Reasons.Select(reason => reason.Code));
        Assert.True((await Requests.SubmitAsync("student", null, later, Stop)).IsT0);
    }

    [Fact]
    public async Task Retract_IsOnceAndOfAnApproval()
    {
        var id = (await Requests.SubmitAsync("student", null, Now, Stop)).AsT0.Request.Id!;
        Assert.Equal(["not-approved"], (await Requests.RetractAsync(id, "a1", null, Now, Stop)).AsT1.Reasons.Select(reason => reason.Code));
        await Requests.DecideAsync(id, "a1", ApprovalDecision.Approved, null, Now, Stop);
        Assert.Equal(Now, (await Requests.RetractAsync(id, "a2", "feil", Now, Stop)).AsT0.Request.ApprovalRetractedAt);
        Assert.Equal(["already-retracted"], (await Requests.RetractAsync(id, "a2", null, Now, Stop)).AsT1.Reasons.Select(reason => reason.Code));
        Assert.Equal(["not-found"], (await Requests.RetractAsync("x", "a2", null, Now, Stop)).AsT1.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public async Task Submit_StopsWhereIdsAreNotUnique()
    {
        var desk = new RequestDesk(_store, Rules, () => "same");
        var request = (await desk.SubmitAsync("student", null, Now, Stop)).AsT0;
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.SubmitAsync("student", null, request.Request.ExpiresAt!.Value, Stop).WaitAsync(TimeSpan.FromSeconds(30), Stop));
        var issues = new IssueDesk(_store, () => "same");
        await issues.ReportAsync(Report("a"), Stop);
        await Assert.ThrowsAsync<InvalidOperationException>(() => issues.ReportAsync(Report("b"), Stop).WaitAsync(TimeSpan.FromSeconds(30), Stop));
    }

    [Fact]
    public async Task Report_CountsUpOneIssueHoweverManyReport()
    {
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => Issues.ReportAsync(Report("k"), Stop))));
        var stored = await _store.Issues.AllAsync(new(), Stop).ToListAsync(Stop);
        Assert.Equal([Callers], stored.Select(issue => issue.Issue.Occurrences));
    }

    [Fact]
    public async Task Resolve_EndsTheIssuesOfAKeyOrOfAll()
    {
        foreach (var key in new[] { "a", "b", "c" })
            await Issues.ReportAsync(Report(key), Stop);
        Assert.Equal(["a"], (await Issues.ResolveAsync("rco", IssueType.ApiFailure, "a", "kari", Now, Stop)).Select(issue => issue.Key));
        Assert.Equal(["b", "c"], (await Issues.ResolveAsync("rco", IssueType.ApiFailure, null, "kari", Now, Stop)).Select(issue => issue.Key).Order(StringComparer.Ordinal));
        Assert.Empty(await Issues.ResolveAsync("rco", IssueType.ApiFailure, null, "kari", Now, Stop));
        Assert.Equal(1, (await Issues.ReportAsync(Report("a"), Stop)).Occurrences);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static IssueReport Report(string key) => new("rco", IssueType.ApiFailure, IssueSeverity.Medium, Now, key);

    private string NewId() => $"id{Interlocked.Increment(ref _ids)}";
}
