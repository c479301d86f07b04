using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

namespace Utleie.Domain.Bookings;

/// <summary>The JSON form of a cancellation statement. It is written and not read back.</summary>
/// <remarks>Amounts are plain numbers in <see cref="Currency"/>.</remarks>
public sealed record CancellationStatementDocument
{
    /// <summary>The ISO 4217 code of all amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>Whether it is late.</summary>
    public required bool Late { get; init; }

    /// <summary>The last instant without a late fee; null if there is no such limit.</summary>
    public Instant? FreeUntil { get; init; }

    /// <summary>What the figures are made of.</summary>
    public required ValueList<CancellationLineDocument> Lines { get; init; }

    /// <summary>What is kept of the price.</summary>
    public required decimal Kept { get; init; }

    /// <summary>The late fee.</summary>
    public required decimal Fee { get; init; }

    /// <summary>The amount to pay back.</summary>
    public required decimal Refund { get; init; }

    /// <summary>What remains to be paid.</summary>
    public required decimal Owed { get; init; }

    /// <summary>The deposit that goes back.</summary>
    public required decimal DepositBack { get; init; }

    /// <summary>The amount owed for what stays; null if all of it is cancelled.</summary>
    public decimal? NewTotal { get; init; }

    /// <summary>Notices.</summary>
    public ValueList<ReasonDocument> Notices { get; init; }

    /// <summary>Creates the document of a statement, with texts in a language.</summary>
    public static CancellationStatementDocument Of(CancellationStatement statement, Language language = Language.Nb)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new()
        {
            Currency = statement.Refund.Currency,
            Late = statement.Late,
            FreeUntil = statement.FreeUntil,
            Lines = [.. statement.Lines.Select(line => new CancellationLineDocument(line.Kind, line.Of, CancellationTexts.Of(line, language), line.Amount.Amount, line.Rule))],
            Kept = statement.Kept.Amount,
            Fee = statement.Fee.Amount,
            Refund = statement.Refund.Amount,
            Owed = statement.Owed.Amount,
            DepositBack = statement.DepositBack.Amount,
            NewTotal = statement.NewTotal?.Amount,
            Notices = ReasonDocument.Of(statement.Notices, Pricing.Settlements.SettlementTexts.Table, language),
        };
    }
}

/// <summary>A line of a stored cancellation statement.</summary>
/// <param name="Kind">What becomes of the amount.</param>
/// <param name="Of">The part of the price it is about.</param>
/// <param name="Text">The line as text.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Rule">The rule that applied.</param>
public sealed record CancellationLineDocument(CancellationLineKind Kind, LineKind? Of, string Text, decimal Amount, CancellationGround Rule);
