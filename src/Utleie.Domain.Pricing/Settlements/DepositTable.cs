using System.Diagnostics;
using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Settlements;

/// <summary>The table of steps of a deposit statement: the status of a line and the command give the line after it, or the reasons against it.</summary>
internal static class DepositTable
{
    private const int MaxText = 2000;

    internal static OneOf<DepositStatement, Refusal> Decide(DepositStatement statement, DepositCommand command, Actor actor, DepositTerms terms, Instant now)
    {
        if (Forbidden(command, actor, terms) is { } forbidden)
            return new Refusal([forbidden]);
        if (statement.Lines.FirstOrDefault(line => line.Id == command.LineId) is not { } found)
            return Refusal.Of(SettlementCodes.UnknownLine, new Argument("line", command.LineId ?? ""), new Argument("known", string.Join(", ", statement.Lines.Select(line => line.Id))));
        ValueList<Reason> reasons = [.. Check(found, command, statement)];
        if (!reasons.IsEmpty)
            return new Refusal(reasons);
        var after = After(found, command);
        return (statement with { Lines = [.. statement.Lines.Select(line => ReferenceEquals(line, found) ? after : line)] }).Dated(terms, now);
    }

    private static Reason? Forbidden(DepositCommand command, Actor actor, DepositTerms terms)
    {
        if (command.IsOfPayer)
            return actor.Id == terms.Payer ? null : Reason.Of(SettlementCodes.NotYours);
        return actor.IsStaff ? null : Reason.Of(SettlementCodes.NotAllowed, new Argument("needs", string.Join(", ", Desk.Select(WireWords<UserRole>.Of))));
    }

    private static ValueList<UserRole> Desk { get; } = [UserRole.OperationsManager, UserRole.Caseworker, UserRole.Admin];

    private static IEnumerable<Reason> Check(DeductionLine line, DepositCommand command, DepositStatement statement) => command switch
    {
        DepositCommand.Dispute dispute => [.. Disputable(line, statement), .. Text(dispute.Reason)],
        DepositCommand.SetCost cost => Cost(line, cost.Amount, statement.Held.Currency),
        DepositCommand.Uphold uphold => [.. Decidable(line), .. Text(uphold.Reason)],
        DepositCommand.Reduce reduce => [.. Decidable(line), .. Less(line, reduce.Amount, statement.Held.Currency), .. Text(reduce.Reason)],
        DepositCommand.Drop drop => [.. Decidable(line), .. Text(drop.Reason)],
        _ => throw new UnreachableException(),
    };

    private static DeductionLine After(DeductionLine line, DepositCommand command) => command switch
    {
        DepositCommand.Dispute dispute => line with { Status = DeductionStatus.Disputed, Objection = dispute.Reason },
        DepositCommand.SetCost cost => line with { Amount = cost.Amount, Status = cost.Amount.Amount == 0 ? DeductionStatus.Dropped : line.Status },
        DepositCommand.Uphold uphold => line with { Status = DeductionStatus.Upheld, Decision = uphold.Reason },
        DepositCommand.Reduce reduce => line with { Status = DeductionStatus.Reduced, Amount = reduce.Amount, ReducedFrom = line.Amount, Decision = reduce.Reason },
        DepositCommand.Drop drop => line with { Status = DeductionStatus.Dropped, Decision = drop.Reason },
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Reason> Disputable(DeductionLine line, DepositStatement statement) => line.Status switch
    {
        DeductionStatus.Proposed when line.Amount is null => [Reason.Of(SettlementCodes.CostMissing, new Argument("line", line.Id))],
        DeductionStatus.Proposed => [],
        DeductionStatus.Disputed => [Reason.Of(SettlementCodes.LineDisputed, new Argument("line", line.Id))],
        DeductionStatus.Final => [Reason.Of(SettlementCodes.DisputeTooLate, new Argument("by", statement.DisputeBy is { } by ? LocalDatePattern.Iso.Format(by) : ""))],
        DeductionStatus.Upheld or DeductionStatus.Reduced or DeductionStatus.Dropped => [Final(line)],
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Status, "There is no such status."),
    };

    private static IEnumerable<Reason> Decidable(DeductionLine line) => line.Status switch
    {
        DeductionStatus.Disputed => [],
        DeductionStatus.Proposed => [Reason.Of(SettlementCodes.LineNotDisputed, new Argument("line", line.Id))],
        DeductionStatus.Final or DeductionStatus.Upheld or DeductionStatus.Reduced or DeductionStatus.Dropped => [Final(line)],
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Status, "There is no such status."),
    };

    private static IEnumerable<Reason> Cost(DeductionLine line, Money amount, string currency)
    {
        if (line.Amount is { } known)
            yield return Reason.Of(SettlementCodes.CostKnown, new Argument("line", line.Id), Argument.Of("amount", known));
        if (amount.Amount != 0 && SettlementCodes.CheckAmount(amount, currency) is { } reason)
            yield return reason;
    }

    private static IEnumerable<Reason> Less(DeductionLine line, Money amount, string currency)
    {
        if (SettlementCodes.CheckAmount(amount, currency) is { } reason)
            yield return reason;
        else if (line.Amount is { } before && amount >= before)
            yield return Reason.Of(SettlementCodes.ReducedMustBeLess, Argument.Of("amount", before));
    }

    private static IEnumerable<Reason> Text(string? text)
    {
        if (text is { Length: > MaxText })
            yield return Reason.Of(SettlementCodes.TextTooLong, Argument.Of("length", text.Length), Argument.Of("max", MaxText));
    }

    private static Reason Final(DeductionLine line) =>
        Reason.Of(SettlementCodes.LineFinal, new Argument("line", line.Id), new Argument("status", WireWords<DeductionStatus>.Of(line.Status)));
}
