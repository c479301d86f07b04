using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Settlements;

/// <summary>Adds entries to a ledger and collects the reasons against them. An entry that is refused does not count for those after it.</summary>
internal sealed class LedgerWriter(Ledger ledger, LedgerSums sums)
{
    private const int MaxText = 2000;

    private readonly List<LedgerEntry> _entries = [.. ledger.Entries];
    private readonly Dictionary<string, LedgerEntry> _byId = ledger.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
    private readonly List<Reason> _reasons = [];
    private LedgerSums _sums = sums;

    internal void Add(LedgerEntry entry)
    {
        if (_byId.TryGetValue(entry.Id ?? "", out var known))
        {
            if (!entry.SaysTheSameAs(known))
                _reasons.Add(Reason.Of(SettlementCodes.EntryDiffers, new Argument("id", known.Id)));
            return;
        }

        var before = _reasons.Count;
        _reasons.AddRange(Check(entry));
        if (_reasons.Count > before)
            return;
        _byId.Add(entry.Id!, entry);
        _entries.Add(entry);
        _sums = _sums.With(entry.Kind, entry.Amount.Amount);
    }

    internal OneOf<Ledger, Refusal> ToAnswer()
    {
        if (_reasons.Count > 0)
            return new Refusal([.. _reasons]);
        return _entries.Count == ledger.Entries.Count ? ledger : new Ledger(ledger.Currency, [.. _entries], _sums);
    }

    private IEnumerable<Reason> Check(LedgerEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Id))
            yield return Reason.Of(SettlementCodes.EntryIdMissing);
        if (entry.Reason is { Length: > MaxText } reason)
            yield return Reason.Of(SettlementCodes.TextTooLong, Argument.Of("length", reason.Length), Argument.Of("max", MaxText));
        if (SettlementCodes.CheckAmount(entry.Amount, ledger.Currency) is { } amount)
            yield return amount;
        else if (entry.Kind == LedgerKind.Refund && entry.Amount.Amount > _sums.Paid)
            yield return Reason.Of(SettlementCodes.MoreThanPaid, Argument.Of("amount", entry.Amount), Argument.Of("paid", Money.Of(_sums.Paid, ledger.Currency)));
        else if (entry.Kind == LedgerKind.Waiver && entry.Amount.Amount > _sums.Due)
            yield return Reason.Of(SettlementCodes.MoreThanDue, Argument.Of("amount", entry.Amount), Argument.Of("due", Money.Of(_sums.Due, ledger.Currency)));
    }
}
