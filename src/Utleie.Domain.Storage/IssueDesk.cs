using NodaTime;
using Utleie.Domain.Bookings;

namespace Utleie.Domain.Storage;

/// <summary>Reports and resolves problems with other systems in a store, so that reports that come at once count up one issue.</summary>
/// <remarks>Each method reads and writes; if another write came between, it does so again. Safe to use from any number of threads and processes. Source: 000.</remarks>
/// <param name="store">The store.</param>
/// <param name="newId">Returns a new unique id for an issue.</param>
public sealed class IssueDesk(IUtleieStore store, Func<string> newId)
{
    /// <summary>Reports a problem: counts up the unresolved issue of its system, type and key, or opens a new one.</summary>
    public async Task<IntegrationIssue> ReportAsync(IssueReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        while (true)
        {
            var open = default(StoredIssue);
            await foreach (var issue in store.Issues.AllAsync(new() { System = report.System, Type = report.Type, OnlyUnresolved = true }, cancellationToken).ConfigureAwait(false))
                open ??= issue.Issue.IsOf(report) ? issue : null;
            var next = open?.With(open.Issue.Count(report)) ?? new(IntegrationIssue.Open(newId(), report));
            var outcome = open is null
                ? await store.Issues.AddAsync(next, WriteContext.None, cancellationToken).ConfigureAwait(false)
                : await store.Issues.ReplaceAsync(next, WriteContext.None, cancellationToken).ConfigureAwait(false);
            if (DeskWrites.IsWritten(outcome, open is null ? StorageCodes.IssueOpen : StorageCodes.Outdated))
                return next.Issue;
        }
    }

    /// <summary>Resolves the unresolved issues that a success proves wrong: those of a system and type with a key, or without one all of that system and type.</summary>
    /// <param name="system">The other system.</param>
    /// <param name="type">The type.</param>
    /// <param name="key">The key; null resolves the issues of every key.</param>
    /// <param name="by">The id of the user or system that resolves them.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Cancels before the next issue is written.</param>
    /// <returns>The issues that were resolved.</returns>
    public async Task<ValueList<IntegrationIssue>> ResolveAsync(string system, IssueType type, string? key, string by, Instant now, CancellationToken cancellationToken = default)
    {
        var resolved = new List<IntegrationIssue>();
        await foreach (var issue in store.Issues.AllAsync(new() { System = system, Type = type, OnlyUnresolved = true }, cancellationToken).ConfigureAwait(false))
        {
            if ((key is null || key == issue.Issue.Key) && await ResolvedAsync(issue.Issue.Id, by, now, cancellationToken).ConfigureAwait(false) is { } done)
                resolved.Add(done);
        }

        return [.. resolved];
    }

    private async Task<IntegrationIssue?> ResolvedAsync(string id, string by, Instant now, CancellationToken cancellationToken)
    {
        while (await store.Issues.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } stored)
        {
            if (!stored.Issue.Resolve(by, now).TryPickT0(out var next, out _))
                return null;
            var outcome = await store.Issues.ReplaceAsync(stored.With(next), WriteContext.None, cancellationToken).ConfigureAwait(false);
            if (DeskWrites.IsWritten(outcome, StorageCodes.Outdated))
                return next;
        }

        return null;
    }
}
