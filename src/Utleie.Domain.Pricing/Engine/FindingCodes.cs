namespace Utleie.Domain.Pricing.Engine;

/// <summary>The codes of findings; <see cref="PricingTexts"/> contains their texts.</summary>
internal static class FindingCodes
{
    internal const string Negative = "negative-amount";
    internal const string TooLarge = "amount-out-of-range";
    internal const string TooManyDecimals = "too-many-decimals";
    internal const string Percent = "percent-out-of-range";
    internal const string Factor = "multiplier-out-of-range";
    internal const string Minutes = "minutes-out-of-range";
    internal const string Count = "count-out-of-range";
    internal const string Missing = "value-missing";
    internal const string Duplicate = "duplicate-id";
    internal const string UnknownVat = "unknown-vat-rate";
    internal const string VatMissing = "vat-rate-missing";
    internal const string CurrencyMissing = "currency-missing";
    internal const string BadCurrency = "malformed-currency";
    internal const string EmptyWindow = "empty-window";
    internal const string StartsAtEnd = "window-starts-at-end-of-day";
    internal const string UnknownDay = "unknown-weekday";
    internal const string HalfSeason = "half-a-season";
    internal const string Reversed = "reversed-dates";
    internal const string NeverWins = "plan-never-wins";
    internal const string Overlap = "plans-overlap";
    internal const string UnknownGroup = "unknown-target-group";
    internal const string UnknownPart = "unknown-part";
    internal const string PartCount = "part-count-out-of-range";
    internal const string Share = "factor-out-of-range";
    internal const string ReversedNumbers = "reversed-numbers";
    internal const string TierStart = "first-tier-not-at-start";
    internal const string TierOrder = "tiers-out-of-order";
    internal const string TierModel = "tier-model";
    internal const string TierSection = "tiers-without-time";
    internal const string WindowForm = "window-form";
    internal const string Hours = "hours-out-of-range";
    internal const string PackageCovered = "package-never-cheapest";
    internal const string PackageDear = "package-never-cheaper";
    internal const string LimitBelow = "limit-below-minimum";
    internal const string QuantityOrder = "quantities-out-of-order";
    internal const string ListOrder = "price-lists-out-of-order";
    internal const string VatTwice = "vat-treatment-disagrees";
    internal const string NoEffect = "value-without-effect";
    internal const string BadTrigger = "malformed-deposit-trigger";
    internal const string TooMany = "too-many-rows";
}
