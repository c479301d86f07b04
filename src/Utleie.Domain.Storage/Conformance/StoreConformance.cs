namespace Utleie.Domain.Storage.Conformance;

// D125–D127.
/// <summary>The requirements on any <see cref="IUtleieStore"/>, as checks that run in any test framework.</summary>
/// <remarks>
/// Run each check against an empty store, for example with <c>[Theory]</c> over <see cref="Checks"/>. A failed check throws a
/// <see cref="StoreConformanceException"/> that says what was required, done and found. The checks are deterministic and read no clock.
/// </remarks>
public static class StoreConformance
{
    /// <summary>All checks, each with a unique name.</summary>
    public static ValueList<StoreCheck> Checks { get; } =
    [
        .. ResourceKeepingChecks.All,
        .. ResourceKeyChecks.All,
        .. ResourceVersionChecks.All,
        .. ResourceRemovalChecks.All,
        .. ResourceFilterChecks.All,
        .. BookingKeepingChecks.All,
        .. BookingConflictChecks.All,
        .. BookingBatchChecks.All,
        .. BookingChangeChecks.All,
        .. CommitConditionChecks.All,
        .. BookingQueryChecks.All,
        .. TimeChecks.All,
        .. AttachmentChecks.All,
        .. AuditChecks.All,
        .. IdempotencyChecks.All,
        .. RequestChecks.All,
        .. IssueChecks.All,
        .. PagingChecks.All,
        .. ConcurrencyChecks.All,
        .. ConcurrentKeyChecks.All,
        .. CancellationChecks.All,
    ];

    /// <summary>Returns the check with a name.</summary>
    /// <exception cref="ArgumentException">No check has this name.</exception>
    public static StoreCheck Check(string name) => Checks.FirstOrDefault(check => string.Equals(check.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no check '{name}'. Use one of {string.Join(", ", Checks.Select(check => check.Name))}.", nameof(name));
}
