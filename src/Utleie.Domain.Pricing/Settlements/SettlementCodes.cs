using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Settlements;

/// <summary>The codes of every reason of the settlements; <see cref="SettlementTexts"/> has the texts.</summary>
public static class SettlementCodes
{
    /// <summary>An amount is not above 0, is too large, or is in another currency. Arguments: <c>amount</c>, <c>currency</c>, <c>max</c>.</summary>
    public const string Amount = "amount";

    /// <summary>A ledger entry has no id.</summary>
    public const string EntryIdMissing = "entry-id-missing";

    /// <summary>The id of a ledger entry is taken by an entry with other content. Arguments: <c>id</c>.</summary>
    public const string EntryDiffers = "entry-differs";

    /// <summary>A refund is higher than what has been paid and not paid back. Arguments: <c>amount</c>, <c>paid</c>.</summary>
    public const string MoreThanPaid = "more-than-paid";

    /// <summary>A waiver is higher than what is owed. Arguments: <c>amount</c>, <c>due</c>.</summary>
    public const string MoreThanDue = "more-than-due";

    /// <summary>A text is too long. Arguments: <c>length</c>, <c>max</c>.</summary>
    public const string TextTooLong = "text-too-long";

    /// <summary>The sums of a stored ledger are not those of its entries. Arguments: <c>member</c>, <c>stated</c>, <c>sum</c>.</summary>
    public const string LedgerDiffers = "ledger-differs";

    /// <summary>The deadline for disputing a deduction has passed. Arguments: <c>by</c>.</summary>
    public const string DisputeTooLate = "dispute-too-late";

    /// <summary>The deposit statement has no such line. Arguments: <c>line</c>, <c>known</c>.</summary>
    public const string UnknownLine = "unknown-line";

    /// <summary>A deduction is decided and can no longer change. Arguments: <c>line</c>, <c>status</c>.</summary>
    public const string LineFinal = "line-final";

    /// <summary>A deduction is not disputed, so there is nothing to decide. Arguments: <c>line</c>.</summary>
    public const string LineNotDisputed = "line-not-disputed";

    /// <summary>A deduction is disputed already. Arguments: <c>line</c>.</summary>
    public const string LineDisputed = "line-disputed";

    /// <summary>The cost of a damage is not known yet. Arguments: <c>line</c>.</summary>
    public const string CostMissing = "cost-missing";

    /// <summary>The cost of a deduction is known already. Arguments: <c>line</c>, <c>amount</c>.</summary>
    public const string CostKnown = "cost-known";

    /// <summary>Someone else paid the deposit.</summary>
    public const string NotYours = "not-yours";

    /// <summary>The user has none of the roles that may do this. Arguments: <c>needs</c>.</summary>
    public const string NotAllowed = "not-allowed";

    /// <summary>A reduced deduction must be less than it was. Arguments: <c>amount</c>.</summary>
    public const string ReducedMustBeLess = "reduced-must-be-less";

    /// <summary>Another version of the price book is in force than the price was made with, so what stays is priced in proportion.</summary>
    public const string PriceBookChanged = "price-book-changed";

    internal static Reason? CheckAmount(Money amount, string currency) => amount.Amount is > 0 and <= Ledger.MaxAmount && amount.Currency == currency
        ? null
        : Reason.Of(Amount, Argument.Of("amount", amount), Argument.Of("currency", currency), Argument.Of("max", Ledger.MaxAmount));
}
