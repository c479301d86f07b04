namespace Utleie.Domain.Storage.Conformance;

// D125–D127.
/// <summary>What any <see cref="IUtleieStore"/> must do, as checks that run in any test framework.</summary>
/// <remarks>
/// Run each check against a store with nothing in it, such as <c>[Theory]</c> over <see cref="Checks"/>. What fails throws a
/// <see cref="StoreConformanceException"/>
/// that tells what was demanded, what was done and what was found. Nothing in them is random, and no clock is read.
/// </remarks>
public static class StoreConformance
{
    /// <summary>All the checks, each with a name of its own.</summary>
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
        .. PagingChecks.All,
        .. ConcurrencyChecks.All,
        .. ConcurrentKeyChecks.All,
        .. CancellationChecks.All,
    ];

    /// <summary>The check of a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static StoreCheck Check(string name) => Checks.FirstOrDefault(check => string.Equals(check.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no check '{name}'. Use one of {string.Join(", ", Checks.Select(check => check.Name))}.", nameof(name));
}
