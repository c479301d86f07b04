using System.Collections.Concurrent;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Issues without the members that no type knows.</summary>
internal sealed class ForgetfulIssues(IUtleieStore sound) : PassingIssues(sound)
{
    public override Task<WriteOutcome> AddAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken) =>
        base.AddAsync(issue with { Issue = issue.Issue with { ExtensionData = null } }, note, cancellationToken);
}

/// <summary>Takes an issue whose id is taken for kept.</summary>
internal sealed class UpsertingIssues(IUtleieStore sound) : PassingIssues(sound)
{
    public override async Task<WriteOutcome> AddAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.AddAsync(issue, note, cancellationToken);
        return outcome.Value is WriteRefusal { Reason.Code: StorageCodes.IdTaken } ? Written.Instance : outcome;
    }
}

/// <summary>Lets an issue be open several times, each kept as if of another key; or looks for one and then adds.</summary>
internal sealed class OpenTwice(IUtleieStore sound, bool looksFirst) : PassingIssues(sound)
{
    private readonly ConcurrentDictionary<string, string?> _keys = [];

    public override async Task<StoredIssue?> FindAsync(string id, CancellationToken cancellationToken) => await base.FindAsync(id, cancellationToken) is { } found ? Own(found) : null;

    public override async Task<Page<StoredIssue>> ListAsync(IssueQuery query, CancellationToken cancellationToken)
    {
        var page = await base.ListAsync(query, cancellationToken);
        return page with { Items = [.. page.Items.Select(Own)] };
    }

    public override async Task<WriteOutcome> AddAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken)
    {
        if (looksFirst && await Open(issue, cancellationToken) is { } open)
            return new WriteRefusal(Reason.Of(StorageCodes.IssueOpen, Argument.Of("id", open)));
        var outcome = await base.AddAsync(Apart(issue), note, cancellationToken);
        if (outcome.Value is Written)
            _keys[issue.Issue.Id] = issue.Issue.Key;
        return outcome;
    }

    public override async Task<WriteOutcome> ReplaceAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken)
    {
        if (looksFirst && await Open(issue, cancellationToken) is { } open)
            return new WriteRefusal(Reason.Of(StorageCodes.IssueOpen, Argument.Of("id", open)));
        return await base.ReplaceAsync(Apart(issue), note, cancellationToken);
    }

    private static StoredIssue Apart(StoredIssue issue) => issue with { Issue = issue.Issue with { Key = $"{issue.Issue.Key} of {issue.Issue.Id}" } };

    private StoredIssue Own(StoredIssue issue) => issue with { Issue = issue.Issue with { Key = _keys.GetValueOrDefault(issue.Issue.Id) } };

    private async Task<string?> Open(StoredIssue issue, CancellationToken cancellationToken)
    {
        var page = await ListAsync(new() { System = issue.Issue.System, Type = issue.Issue.Type, OnlyUnresolved = true, Page = new() { Limit = PageRequest.MaxLimit } }, cancellationToken);
        await Task.Delay(20, cancellationToken);
        return !issue.Issue.IsUnresolved || page.Items.Any(other => other.Issue.Id == issue.Issue.Id) ? null : page.Items.FirstOrDefault(other => other.Issue.Key == issue.Issue.Key)?.Issue.Id;
    }
}

/// <summary>Writes whatever version a change is based on, or compares it before it writes.</summary>
internal sealed class VersionlessIssues(IUtleieStore sound, bool looksFirst) : PassingIssues(sound)
{
    private readonly ConcurrentDictionary<string, int> _versions = [];

    public override async Task<StoredIssue?> FindAsync(string id, CancellationToken cancellationToken) => await base.FindAsync(id, cancellationToken) is { } found ? Own(found) : null;

    public override async Task<Page<StoredIssue>> ListAsync(IssueQuery query, CancellationToken cancellationToken)
    {
        var page = await base.ListAsync(query, cancellationToken);
        return page with { Items = [.. page.Items.Select(Own)] };
    }

    public override async Task<WriteOutcome> ReplaceAsync(StoredIssue issue, WriteContext note, CancellationToken cancellationToken)
    {
        var first = await FindAsync(issue.Issue.Id, cancellationToken);
        if (looksFirst)
        {
            await Task.Delay(20, cancellationToken);
            if (first is not null && first.Version != issue.Version - 1)
                return new WriteRefusal(Reason.Of(StorageCodes.Outdated, Argument.Of("expected", issue.Version - 1), Argument.Of("version", first.Version)));
        }

        while (true)
        {
            var stored = await base.FindAsync(issue.Issue.Id, cancellationToken);
            var outcome = await base.ReplaceAsync(issue with { Version = (stored?.Version ?? 1) + 1 }, note, cancellationToken);
            if (outcome.Value is WriteRefusal { Reason.Code: StorageCodes.Outdated })
                continue;
            if (outcome.Value is Written)
                _versions[issue.Issue.Id] = issue.Version;
            return outcome;
        }
    }

    private StoredIssue Own(StoredIssue issue) => _versions.TryGetValue(issue.Issue.Id, out var version) ? issue with { Version = version } : issue;
}

/// <summary>Finds issues of every status.</summary>
internal sealed class QueryingIssues(IUtleieStore sound) : PassingIssues(sound)
{
    public override Task<Page<StoredIssue>> ListAsync(IssueQuery query, CancellationToken cancellationToken) => base.ListAsync(query with { OnlyUnresolved = false }, cancellationToken);
}
