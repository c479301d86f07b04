using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Settlements;

// D268.
/// <summary>What is deducted from a deposit and what goes back: of a loan, a key or a booking.</summary>
/// <remarks>
/// Lines that can still be disputed are held back too, and everything else goes back at once. <see cref="Returned"/> + <see cref="Deducted"/> =
/// <see cref="Held"/> at every moment. Immutable. Source: 001 §3.5, §7.4.
/// </remarks>
public sealed record DepositStatement
{
    internal DepositStatement(Money held, ValueList<DeductionLine> lines) => (Held, Lines) = (held, lines);

    /// <summary>The deposit that was paid.</summary>
    public Money Held { get; }

    /// <summary>The deductions: late fee, damage, missing parts, key.</summary>
    public ValueList<DeductionLine> Lines { get; internal init; }

    /// <summary>The last local date on which the payer can dispute a line; null while the statement is open.</summary>
    public LocalDate? DisputeBy { get; internal init; }

    /// <summary>The local date by which the rest is paid back; null while the statement is open, or if there is no such deadline.</summary>
    public LocalDate? RefundBy { get; internal init; }

    /// <summary>The sum of the deductions; at most <see cref="Held"/>.</summary>
    public Money Deducted => Money.Of(Math.Min(Held.Amount, Claimed), Held.Currency);

    /// <summary>What goes back to the payer.</summary>
    public Money Returned => Held - Deducted;

    /// <summary>What the deductions exceed the deposit by; it remains to be paid.</summary>
    public Money Outstanding => Money.Of(Math.Max(0, Claimed - Held.Amount), Held.Currency);

    /// <summary>The status.</summary>
    public DepositStatus Status =>
        Lines.Any(IsUnknown) ? DepositStatus.Open
        : Lines.Any(line => line.Status is DeductionStatus.Proposed or DeductionStatus.Disputed) ? DepositStatus.Proposed
        : DepositStatus.Settled;

    private decimal Claimed => Lines.Sum(line => line.Claimed);

    /// <summary>Creates the statement of a deposit.</summary>
    /// <param name="held">The deposit that was paid; ≥ 0.</param>
    /// <param name="lines">The proposed deductions in any order. A deduction of 0 is left out.</param>
    /// <param name="terms">The deadlines.</param>
    /// <param name="made">The time the statement is made; deadlines count from its local date, once every cost is known.</param>
    /// <exception cref="ArgumentException">Two lines have the same id, a line is not proposed, or an amount is negative or in another currency.</exception>
    public static DepositStatement Of(Money held, ValueList<DeductionLine> lines, DepositTerms terms, Instant made)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfNegative(held.Amount);
        foreach (var line in lines)
        {
            if (line.Status != DeductionStatus.Proposed || line.Amount is { } amount && (amount.Amount < 0 || amount.Currency != held.Currency))
                throw new ArgumentException($"Line {line.Id} is {line.Status} with {line.Amount}. A new line is proposed, in {held.Currency} and not negative.", nameof(lines));
        }

        if (lines.GroupBy(line => line.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"Line {twice.Key} occurs twice. Give each an id of its own.", nameof(lines));
        return new DepositStatement(held, [.. lines.Where(line => line.Amount is not { Amount: 0 }).OrderBy(line => line.Kind)]).Dated(terms, made);
    }

    /// <summary>Returns the statement at a time: a line that was not disputed before the deadline is final.</summary>
    /// <param name="now">The time.</param>
    /// <param name="zone">The time zone of the deadline, which includes its whole day.</param>
    public DepositStatement At(Instant now, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return IsOver(now, zone) ? this with { Lines = [.. Lines.Select(line => line.Status == DeductionStatus.Proposed ? line with { Status = DeductionStatus.Final } : line)] } : this;
    }

    /// <summary>Disputes or decides a line.</summary>
    /// <returns>The statement after it, or every reason against it: <c>not-yours</c>, <c>not-allowed</c>, <c>unknown-line</c>, <c>dispute-too-late</c>, <c>line-disputed</c>,
    /// <c>line-not-disputed</c>, <c>line-final</c>, <c>cost-missing</c>, <c>cost-known</c>, <c>amount</c>, <c>reduced-must-be-less</c>, <c>text-too-long</c>.</returns>
    public OneOf<DepositStatement, Refusal> Decide(DepositCommand command, Actor actor, DepositTerms terms, Instant now)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(terms);
        return DepositTable.Decide(At(now, terms.Zone), command, actor, terms, now);
    }

    internal bool IsOver(Instant now, DateTimeZone zone) => DisputeBy is { } by && now >= zone.AtStartOfDay(by.PlusDays(1)).ToInstant();

    internal static bool IsUnknown(DeductionLine line) => line.Amount is null && line.Status != DeductionStatus.Dropped;

    /// <summary>Sets the deadlines if every cost is known and they are not set.</summary>
    internal DepositStatement Dated(DepositTerms terms, Instant made)
    {
        if (DisputeBy is not null || Lines.Any(IsUnknown))
            return this;
        var date = made.InZone(terms.Zone).Date;
        return this with { DisputeBy = date.PlusDays(terms.DisputeDays), RefundBy = terms.RefundDays is { } days ? date.PlusDays(days) : null };
    }
}

/// <summary>Who may dispute a deposit statement, and by when.</summary>
/// <param name="Payer">The id of the user who paid the deposit.</param>
/// <param name="Zone">The time zone of the deadlines.</param>
/// <remarks>Source: 001 §3.5 (<c>refundTimeline</c>), §7.4 (<c>disputeDeadlineDays</c>).</remarks>
public sealed record DepositTerms(string Payer, DateTimeZone Zone)
{
    /// <summary>The number of days after the local date of the statement on which lines can be disputed; from 0 to 3,653, and defaults to 14.</summary>
    public int DisputeDays
    {
        get;
        init => field = value is >= 0 and <= 3653 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A deadline is from 0 to 3653 days. Pass a number in this range.");
    } = 14;

    /// <summary>The number of days within which the rest is paid back; from 0 to 3,653, or null if there is no deadline.</summary>
    public int? RefundDays
    {
        get;
        init => field = value is null or (>= 0 and <= 3653) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A deadline is from 0 to 3653 days. Pass a number in this range.");
    }
}
