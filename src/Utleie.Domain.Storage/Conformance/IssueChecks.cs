using NodaTime;
using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that an issue is stored whole, and that at most one of a system, type and key is unresolved.</summary>
internal static class IssueChecks
{
    private const int Callers = 10;

    internal static ValueList<StoreCheck> All { get; } =
    [
        new("issues/keeps-all", "An issue is kept whole, with members that no type knows, and what is not known stays so.", KeepsAll),
        new("issues/refused", "An issue with an id that is taken, a change of one that is not there, and one that is not based on the stored version are refused.", Refused),
        new("issues/one-unresolved", "At most one issue of a system, type and key is unresolved, and no key is a key of its own.", OneUnresolved),
        new("issues/queries", "A query of issues finds what meets all its wishes, letter for letter.", Queries),
        new("concurrency/one-issue", "Of many issues of one system, type and key that are opened at once, exactly one is kept.", OneAtOnce),
        new("concurrency/one-issue-version", "Of many changes made from one version of an issue, exactly one is kept.", OneVersion),
    ];

    private static async Task KeepsAll(Trial trial)
    {
        var whole = Given.Issue("Ø-1", key: "faktura «Å»") with
        {
            Severity = IssueSeverity.Critical,
            LastSeenAt = Given.At(3) + Duration.FromNanoseconds(1_000),
            Occurrences = 7,
            Status = IssueStatus.Resolved,
            ResolvedAt = Given.At(4),
            ResolvedBy = "Åse",
            Message = "401: 'nøkkelen' er utløpt\n🎾",
            ExtensionData = Given.Members("""{ "spor": { "id": "00-4bf9", "tall": 0.10 } }"""),
        };
        await Must.Write(trial.Open(Given.Issue("a")));
        await Must.Write(trial.Open(whole));
        Must.Be([new(Given.Issue("a")), new(whole)], await trial.Issues(new()));
        Must.Be(new StoredIssue(whole), await trial.Issue("Ø-1"));
        Must.Be(null, await trial.Issue("A"));
    }

    private static async Task Refused(Trial trial)
    {
        await Must.Write(trial.Open(Given.Issue("a")));
        await Must.Refuse(Given.Refusal(StorageCodes.IdTaken, "a"), trial.Open(Given.Issue("a", key: "1")));
        await Must.Refuse(Given.Refusal(StorageCodes.NotFound, "b"), trial.Change(Given.Issue("b"), 2));
        await Must.Refuse(Given.Outdated(2, 1), trial.Change(Given.Issue("a"), 3));
        await Must.Write(trial.Change(Given.Issue("a") with { Occurrences = 2 }, 2));
        await Must.Refuse(Given.Outdated(1, 2), trial.Change(Given.Issue("a") with { Occurrences = 9 }, 2));
        Must.Be([new(Given.Issue("a") with { Occurrences = 2 }, 2)], await trial.Issues(new()));
    }

    private static async Task OneUnresolved(Trial trial)
    {
        var resolved = Given.Issue("a") with { Status = IssueStatus.Resolved };
        await Must.Write(trial.Open(Given.Issue("a")));
        await Must.Refuse(Given.Refusal(StorageCodes.IssueOpen, "a"), trial.Open(Given.Issue("b")));
        await Must.Write(trial.Open(Given.Issue("c", key: "1")));
        await Must.Refuse(Given.Refusal(StorageCodes.IssueOpen, "c"), trial.Open(Given.Issue("d", key: "1")));
        await Must.Write(trial.Open(Given.Issue("d", system: "erp")));
        await Must.Write(trial.Open(Given.Issue("e") with { Type = IssueType.DataMismatch }));
        await Must.Write(trial.Open(Given.Issue("f") with { Status = IssueStatus.Resolved }));
        await Must.Write(trial.Change(Given.Issue("a") with { Status = IssueStatus.Acknowledged }, 2));
        await Must.Refuse(Given.Refusal(StorageCodes.IssueOpen, "a"), trial.Open(Given.Issue("b")));
        await Must.Write(trial.Change(resolved, 3));
        await Must.Write(trial.Open(Given.Issue("b")));
        await Must.Refuse(Given.Refusal(StorageCodes.IssueOpen, "b"), trial.Change(Given.Issue("a"), 4));
        Must.Be(new StoredIssue(resolved, 3), await trial.Issue("a"));
    }

    private static async Task Queries(Trial trial)
    {
        await Must.Write(trial.Open(Given.Issue("1")));
        await Must.Write(trial.Open(Given.Issue("2", system: "erp")));
        await Must.Write(trial.Open(Given.Issue("3") with { Type = IssueType.SyncDelay }));
        await Must.Write(trial.Open(Given.Issue("4") with { Status = IssueStatus.Resolved }));
        await Must.Write(trial.Open(Given.Issue("5", key: "x") with { Status = IssueStatus.Acknowledged }));
        Must.Be("1 3 4 5", Ids(await trial.Issues(new() { System = "ERP" })));
        Must.Be("3", Ids(await trial.Issues(new() { Type = IssueType.SyncDelay })));
        Must.Be("1 2 3 5", Ids(await trial.Issues(new() { OnlyUnresolved = true })));
        Must.Be("1 5", Ids(await trial.Issues(new() { System = "ERP", Type = IssueType.ApiFailure, OnlyUnresolved = true })));
    }

    private static async Task OneAtOnce(Trial trial)
    {
        var outcomes = await Together.Run(Callers, i => trial.Open(Given.Issue($"{i}")));
        Together.MustKeep(1, StorageCodes.IssueOpen, outcomes, $"{Callers} issues of one system");
        Must.Be(1, (await trial.Issues(new())).Count);
    }

    private static async Task OneVersion(Trial trial)
    {
        await Must.Write(trial.Open(Given.Issue("a")));
        var outcomes = await Together.Run(Callers, i => trial.Change(Given.Issue("a") with { Occurrences = 2 + i }, 2));
        Together.MustKeep(1, StorageCodes.Outdated, outcomes, $"{Callers} changes of version 1");
        var winner = outcomes.ToList().FindIndex(outcome => outcome.Value is Written);
        Must.Be(new StoredIssue(Given.Issue("a") with { Occurrences = 2 + winner }, 2), await trial.Issue("a"));
    }

    private static string Ids(ValueList<StoredIssue> issues) => string.Join(' ', issues.Select(issue => issue.Issue.Id));
}
