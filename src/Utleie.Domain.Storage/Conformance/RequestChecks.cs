using NodaTime;
using Utleie.Domain.Approvals;
using Utleie.Domain.Approvals.StudyPrograms;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that a request is stored whole, is decided once, and that a student has one pending request per program.</summary>
internal static class RequestChecks
{
    private const int Callers = 10;

    internal static ValueList<StoreCheck> All { get; } =
    [
        new("requests/keeps-all", "A request is kept whole, with its decision and members that no type knows, and what is not known stays so.", KeepsAll),
        new("requests/refused", "A request with an id that is taken, and a change of one that is not there, are refused.", Refused),
        new("requests/one-pending", "A student has one pending request per program; once it is decided, another may be added.", OnePending),
        new("requests/outdated", "A change that is not based on the stored version is refused, and what is stored stays.", Outdated),
        new("requests/queries", "A query of requests finds what meets all its wishes, letter for letter.", Queries),
        new("requests/log", "The entries and the key of a change are kept with it, and none where it is refused.", Log),
        new("concurrency/first-decision-wins", "Of many decisions on one request, exactly one is kept, and the others are told which version is stored.", FirstDecisionWins),
        new("concurrency/one-pending-request", "Of many requests that a student submits for a program at once, exactly one is kept.", OnePendingAtOnce),
    ];

    private static async Task KeepsAll(Trial trial)
    {
        var bare = Given.Request("a", "u1");
        var whole = new RequestCase(
            bare.Request with
            {
                Id = "søknad Ø",
                UserId = "Åse 🎾",
                Status = RequestStatus.Approved,
                ExpiresAt = Given.At(240) + Duration.FromNanoseconds(1_000),
                ApprovalRetractedAt = Given.At(30),
                ExtensionData = Given.Members("""{ "bil": { "nr": 2.50, "liste": [null, {}] } }"""),
            },
            new()
            {
                Id = "d1",
                RequestId = "søknad Ø",
                ApproverId = "A1",
                Decision = ApprovalDecision.Approved,
                Comment = "«Ja» – 'så gjerne'\r\n",
                DecidedAt = Given.At(20),
                ExtensionData = Given.Members("""{ "via": "mobil" }"""),
            },
            3);
        await Must.Write(trial.Submit(bare));
        await Must.Write(trial.Submit(whole with { Request = whole.Request with { Status = RequestStatus.Pending }, Approval = null, Version = 1 }));
        await Must.Write(trial.Decide(whole with { Version = 2 }));
        await Must.Write(trial.Decide(whole));
        Must.Be([bare, whole], await trial.Requests(new()));
        Must.Be(whole, await trial.Request("søknad Ø"));
        Must.Be(null, await trial.Request("A"));
        Must.Be(null, await trial.Request(""));
    }

    private static async Task Refused(Trial trial)
    {
        await Must.Write(trial.Submit(Given.Request("a", "u1")));
        await Must.Refuse(Given.Refusal(StorageCodes.IdTaken, "a"), trial.Submit(Given.Request("a", "u2")));
        await Must.Refuse(Given.Refusal(StorageCodes.NotFound, "b"), trial.Decide(Given.Decided("b", "u1")));
        Must.Be([Given.Request("a", "u1")], await trial.Requests(new()));
    }

    private static async Task OnePending(Trial trial)
    {
        await Must.Write(trial.Submit(Given.Request("a", "u1")));
        await Must.Refuse(Given.Refusal(StorageCodes.RequestPending, "a"), trial.Submit(Given.Request("b", "u1")));
        await Must.Write(trial.Submit(Given.Request("c", "u1", "it")));
        await Must.Write(trial.Submit(Given.Request("d", "U1")));
        await Must.Write(trial.Decide(Given.Decided("a", "u1")));
        await Must.Write(trial.Submit(Given.Request("b", "u1")));
        Must.Be([Given.Decided("a", "u1"), Given.Request("b", "u1"), Given.Request("c", "u1", "it"), Given.Request("d", "U1")], await trial.Requests(new()));
    }

    private static async Task Outdated(Trial trial)
    {
        var decided = Given.Decided("a", "u1");
        await Must.Write(trial.Submit(Given.Request("a", "u1")));
        await Must.Refuse(Given.Outdated(2, 1), trial.Decide(decided with { Version = 3 }));
        await Must.Write(trial.Decide(decided));
        await Must.Refuse(Given.Outdated(1, 2), trial.Decide(Given.Decided("a", "u1", RequestStatus.Rejected)));
        Must.Be(decided, await trial.Request("a"));
    }

    private static async Task Queries(Trial trial)
    {
        (string Id, string User, string Program, RequestStatus Status)[] requests =
            [("1", "u1", "bil", RequestStatus.Pending), ("2", "u1", "Bil", RequestStatus.Approved), ("3", "U1", "bil", RequestStatus.Approved), ("4", "u2", "bil", RequestStatus.Expired), ("5", "u1", "bil", RequestStatus.Rejected)];
        foreach (var (id, user, program, status) in requests.Reverse())
        {
            await Must.Write(trial.Submit(Given.Request(id, user, program)));
            if (status != RequestStatus.Pending)
                await Must.Write(trial.Decide(Given.Decided(id, user, status, program)));
        }

        Must.Be("1 3 4 5", Ids(await trial.Requests(new() { StudyProgramId = "bil" })));
        Must.Be("1 2 5", Ids(await trial.Requests(new() { UserId = "u1" })));
        Must.Be("2 3", Ids(await trial.Requests(new() { Status = RequestStatus.Approved })));
        Must.Be("5", Ids(await trial.Requests(new() { StudyProgramId = "bil", UserId = "u1", Status = RequestStatus.Rejected })));
        Must.Be("", Ids(await trial.Requests(new() { StudyProgramId = "" })));
    }

    private static async Task Log(Trial trial)
    {
        var note = Given.Note(Given.IdempotencyRecord("key"), Given.Entry("2"));
        await Must.Write(trial.Submit(Given.Request("a", "u1"), Given.Note(Given.Entry("1"))));
        await Must.Refuse(StorageCodes.RequestPending, trial.Submit(Given.Request("b", "u1"), note));
        await Must.Refuse(StorageCodes.Outdated, trial.Decide(Given.Decided("a", "u1") with { Version = 3 }, note));
        Must.Be([Given.Entry("1")], await trial.Entries(new()));
        await Must.Write(trial.Decide(Given.Decided("a", "u1"), note));
        await Must.Repeat(Given.IdempotencyRecord("key"), trial.Decide(Given.Decided("a", "u1"), note));
        await Must.Repeat(Given.IdempotencyRecord("key"), trial.Submit(Given.Request("c", "u1"), note));
        Must.Be([Given.Entry("1"), Given.Entry("2")], await trial.Entries(new()));
        Must.Be([Given.Decided("a", "u1")], await trial.Requests(new()));
    }

    private static async Task FirstDecisionWins(Trial trial)
    {
        foreach (var round in Enumerable.Range(0, 3))
        {
            var id = $"{round}";
            await Must.Write(trial.Submit(Given.Request(id, "u1")));
            var outcomes = await Together.Run(Callers, i => trial.Decide(Given.Decided(id, "u1", (RequestStatus)(1 + (i % 3)), approver: $"A{i}"), Given.Note(Given.Entry($"{round}-{i}"))));
            Together.MustKeep(1, StorageCodes.Outdated, outcomes, $"{Callers} decisions on one request");
            var winner = outcomes.ToList().FindIndex(outcome => outcome.Value is Written);
            Must.Be(Given.Decided(id, "u1", (RequestStatus)(1 + (winner % 3)), approver: $"A{winner}"), await trial.Request(id));
            Must.Be(round + 1, (await trial.Entries(new())).Count);
        }
    }

    private static async Task OnePendingAtOnce(Trial trial)
    {
        var outcomes = await Together.Run(Callers, i => trial.Submit(Given.Request($"{i}", "u1")));
        Together.MustKeep(1, StorageCodes.RequestPending, outcomes, $"{Callers} requests of one student");
        Must.Be(1, (await trial.Requests(new())).Count);
    }

    private static string Ids(ValueList<RequestCase> requests) => string.Join(' ', requests.Select(request => request.Request.Id));
}
