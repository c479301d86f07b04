using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

// D181.
/// <summary>Puts the members that a price list changes in the place of the section's.</summary>
internal static class ListMerge
{
    /// <summary>Returns the section with the members of a list; an empty list clears, an absent one changes nothing.</summary>
    internal static PricingSection Of(PricingSection section, PriceList list) => section with
    {
        IsFree = list.IsFree ?? section.IsFree,
        BasePrice = list.BasePrice ?? section.BasePrice,
        PriceModel = list.PriceModel ?? section.PriceModel,
        Currency = list.Currency ?? section.Currency,
        VatRate = list.VatRate ?? section.VatRate,
        VatIncluded = list.VatIncluded ?? section.VatIncluded,
        ExemptFromVat = list.ExemptFromVat ?? section.ExemptFromVat,
        FeeCode = list.FeeCode ?? section.FeeCode,
        TargetGroups = Changed(list.TargetGroups, section.TargetGroups),
        PricePlans = Changed(list.PricePlans, section.PricePlans),
        Tiers = Changed(list.Tiers, section.Tiers),
        Packages = Changed(list.Packages, section.Packages),
        PackageRule = list.PackageRule ?? section.PackageRule,
        Limits = Changed(list.Limits, section.Limits),
        PriceLists = default,
        VatTreatment = list.VatTreatment ?? section.VatTreatment,
        Deposit = list.Deposit ?? section.Deposit,
        Fees = Changed(list.Fees, section.Fees),
        PaymentMethods = Changed(list.PaymentMethods, section.PaymentMethods),
        AddOnServices = Changed(list.AddOnServices, section.AddOnServices),
        Discounts = Changed(list.Discounts, section.Discounts),
        SeasonPricing = list.SeasonPricing ?? section.SeasonPricing,
        InvoiceSettings = list.InvoiceSettings ?? section.InvoiceSettings,
    };

    /// <summary>Returns a finding with its path in the list; null if the member is not the list's, so that the section has the finding already.</summary>
    internal static Finding? Placed(Finding finding, PriceList list, string path)
    {
        const string Root = "pricing.";
        var member = finding.Field.StartsWith(Root, StringComparison.Ordinal) ? finding.Field[Root.Length..] : "";
        var name = member.Split('.', '[')[0];
        return Names(list).Contains(name) ? finding with { Field = $"{path}.{member}" } : null;
    }

    /// <summary>Returns the wire names of the members that a list changes.</summary>
    internal static IEnumerable<string> Names(PriceList list) => new (string Name, bool IsGiven)[]
    {
        ("isFree", list.IsFree is not null),
        ("basePrice", list.BasePrice is not null),
        ("priceModel", list.PriceModel is not null),
        ("currency", list.Currency is not null),
        ("vatRate", list.VatRate is not null),
        ("vatIncluded", list.VatIncluded is not null),
        ("exemptFromVat", list.ExemptFromVat is not null),
        ("feeCode", list.FeeCode is not null),
        ("targetGroups", IsGiven(list.TargetGroups)),
        ("pricePlans", IsGiven(list.PricePlans)),
        ("tiers", IsGiven(list.Tiers)),
        ("packages", IsGiven(list.Packages)),
        ("packageRule", list.PackageRule is not null),
        ("limits", IsGiven(list.Limits)),
        ("vatTreatment", list.VatTreatment is not null),
        ("deposit", list.Deposit is not null),
        ("fees", IsGiven(list.Fees)),
        ("paymentMethods", IsGiven(list.PaymentMethods)),
        ("addOnServices", IsGiven(list.AddOnServices)),
        ("discounts", IsGiven(list.Discounts)),
        ("seasonPricing", list.SeasonPricing is not null),
        ("invoiceSettings", list.InvoiceSettings is not null),
    }.Where(member => member.IsGiven).Select(member => member.Name);

    private static ValueList<T> Changed<T>(ValueList<T> list, ValueList<T> section) => IsGiven(list) ? list : section;

    private static bool IsGiven<T>(ValueList<T> list) => !list.IsDefault;
}
