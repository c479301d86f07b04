namespace Utleie.Domain.Pricing.Engine;

/// <summary>The codes of refusals and notes; <see cref="PricingTexts"/> contains their texts.</summary>
internal static class ReasonCodes
{
    internal const string TimesMissing = "times-missing";
    internal const string EndNotAfterStart = "end-not-after-start";
    internal const string OutOfRange = "time-out-of-range";
    internal const string TooLong = "booking-too-long";
    internal const string UnknownGroup = "unknown-group";
    internal const string UnknownCourt = "unknown-court";
    internal const string UnknownSubRoom = "unknown-sub-room";
    internal const string UnknownSection = "unknown-section";
    internal const string UnknownFee = "unknown-fee";
    internal const string FeeAfterwards = "fee-charged-afterwards";
    internal const string UnknownAddOn = "unknown-add-on";
    internal const string UnknownItem = "unknown-item";
    internal const string UnknownTicket = "unknown-ticket-type";
    internal const string NotEnoughItems = "not-enough-items";
    internal const string BadQuantity = "quantity-out-of-range";
    internal const string TooManyTickets = "too-many-tickets";
    internal const string SoldOut = "tickets-sold-out";
    internal const string SaleNotOpen = "sale-not-open";
    internal const string SaleClosed = "sale-closed";
    internal const string NothingSold = "nothing-sold";
    internal const string AmountTooLarge = "amount-too-large";

    internal const string GroupNotVerified = "group-not-verified";
    internal const string PlanOverlap = "plan-overlap";
    internal const string TicketLimit = "ticket-limit";
    internal const string CodeUnknown = "discount-code-unknown";
    internal const string DiscountOtherGroup = "discount-other-group";
    internal const string DiscountOutOfDate = "discount-out-of-date";
    internal const string DiscountUsedUp = "discount-used-up";

    internal const string UnknownPart = "unknown-part";
    internal const string UnknownPurpose = "unknown-purpose";
    internal const string ParticipantsMissing = "participants-missing";
    internal const string BadRevenue = "revenue-out-of-range";
    internal const string NoPackageFits = "no-package-fits";
    internal const string TooManyPackages = "too-many-packages";
    internal const string UnknownCharge = "unknown-charge";
    internal const string NothingToSettle = "nothing-to-settle";
    internal const string OtherBook = "other-price-book";

    internal const string PackageChosen = "package-chosen";
    internal const string PackageDearer = "package-not-cheaper";
    internal const string ParticipantsDecide = "participants-decide";
    internal const string FeeNotForRequest = "fee-not-for-request";
    internal const string RevenueLater = "revenue-settled-later";
    internal const string NotRegistered = "not-vat-registered";
    internal const string PriceListUsed = "price-list";

    internal const string DepositRequired = "deposit-required";
    internal const string DepositTag = "deposit-tag";
    internal const string DepositPersons = "deposit-persons";
    internal const string DepositHours = "deposit-hours";
    internal const string DepositKey = "deposit-key";
    internal const string DepositEquipment = "deposit-equipment";
    internal const string DepositCapped = "deposit-capped";

    internal const string InvoiceNotAllowed = "invoice-not-allowed";
    internal const string InvoiceOtherGroup = "invoice-other-group";
    internal const string InvoiceBelowMinimum = "invoice-below-minimum";
    internal const string InvoiceNeedsNumber = "invoice-needs-organisation-number";
    internal const string EhfNotEnabled = "ehf-not-enabled";
    internal const string NothingToPay = "nothing-to-pay";
    internal const string SomethingToPay = "something-to-pay";

    internal const string RowNotRead = "row-not-read";
}
