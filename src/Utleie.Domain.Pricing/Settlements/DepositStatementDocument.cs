using NodaTime;

namespace Utleie.Domain.Pricing.Settlements;

/// <summary>The JSON form of a deposit statement. <see cref="ToStatement"/> restores an equal <see cref="DepositStatement"/>.</summary>
/// <remarks>Amounts are plain numbers in <see cref="Currency"/>. Sums and status are not read back. Source: 001 §7.4.</remarks>
public sealed record DepositStatementDocument
{
    /// <summary>The ISO 4217 code of all amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>The deposit that was paid.</summary>
    public required decimal Held { get; init; }

    /// <summary>The deductions.</summary>
    public required ValueList<DeductionLineDocument> Lines { get; init; }

    /// <summary>The sum of the deductions, at most the deposit.</summary>
    public decimal Deducted { get; init; }

    /// <summary>What goes back to the payer.</summary>
    public decimal Returned { get; init; }

    /// <summary>What remains to be paid.</summary>
    public decimal Outstanding { get; init; }

    /// <summary>The last local date on which a line can be disputed.</summary>
    public LocalDate? DisputeBy { get; init; }

    /// <summary>The local date by which the rest is paid back.</summary>
    public LocalDate? RefundBy { get; init; }

    /// <summary>The status.</summary>
    public DepositStatus Status { get; init; }

    /// <summary>Creates the document of a statement.</summary>
    public static DepositStatementDocument Of(DepositStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new()
        {
            Currency = statement.Held.Currency,
            Held = statement.Held.Amount,
            Lines = [.. statement.Lines.Select(DeductionLineDocument.Of)],
            Deducted = statement.Deducted.Amount,
            Returned = statement.Returned.Amount,
            Outstanding = statement.Outstanding.Amount,
            DisputeBy = statement.DisputeBy,
            RefundBy = statement.RefundBy,
            Status = statement.Status,
        };
    }

    /// <summary>Restores the statement.</summary>
    /// <exception cref="ArgumentException">The currency is malformed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount has more than two decimals.</exception>
    public DepositStatement ToStatement() => new(Money.Of(Held, Currency), [.. Lines.Select(line => line.ToLine(Currency))]) { DisputeBy = DisputeBy, RefundBy = RefundBy };
}

/// <summary>A line of a stored deposit statement.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="DamageId">The id of the recorded damage.</param>
/// <param name="Amount">The amount; null while the cost is unknown.</param>
/// <param name="ReducedFrom">The amount before it was reduced.</param>
/// <param name="Status">The status.</param>
/// <param name="Reason">The reason for the deduction.</param>
/// <param name="Objection">Why the payer disputes it.</param>
/// <param name="Decision">The reason for the decision.</param>
public sealed record DeductionLineDocument(
    string Id, DeductionKind Kind, string? DamageId, decimal? Amount, decimal? ReducedFrom, DeductionStatus Status, string? Reason, string? Objection, string? Decision)
{
    internal static DeductionLineDocument Of(DeductionLine line) =>
        new(line.Id, line.Kind, line.DamageId, line.Amount?.Amount, line.ReducedFrom?.Amount, line.Status, line.Reason, line.Objection, line.Decision);

    internal DeductionLine ToLine(string currency) => new()
    {
        Id = Id,
        Kind = Kind,
        DamageId = DamageId,
        Amount = Amount is { } amount ? Money.Of(amount, currency) : null,
        ReducedFrom = ReducedFrom is { } before ? Money.Of(before, currency) : null,
        Status = Status,
        Reason = Reason,
        Objection = Objection,
        Decision = Decision,
    };
}
