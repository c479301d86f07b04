using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Compiles a valid section to a price book.</summary>
internal static class BookCompiler
{
    internal static OneOf<PriceBook, CompileErrors> Compile(PricingSection section, PriceExtras extras, DateTimeZone zone, Func<Finding, Finding> locate)
    {
        var check = new SectionCheck(section, extras);
        var findings = check.Run();
        if (findings.Exists(finding => finding.Severity == FindingSeverity.Error))
            return new CompileErrors([.. findings.Select(locate)]);
        var read = new ReadRows(section, check.Unread, locate);
        PlanWindow[] plans = section.IsFree == true ? [] : [.. section.PricePlans.Select((plan, index) => new PlanWindow(index, plan) { Applies = read.Applies("pricePlans", index) })];
        findings.AddRange(PlanFindings.Of([.. plans.Where(plan => plan.Applies)]));
        return new PriceBook(Rules(read, extras, zone, plans), [.. findings.Select(locate)]);
    }

    private static BookRules Rules(ReadRows read, PriceExtras extras, DateTimeZone zone, PlanWindow[] plans)
    {
        var section = read.Section;
        PlanWindow[] applied = [.. plans.Where(plan => plan.Applies)];
        var multipliers = MultiplierTable.Of(section.SeasonPricing);
        var unit = UnitOf(section, extras);
        FeeRule[] fees = [.. read.Fees.Select(row => FeeRule.Of(row.Row, row.Index)), .. extras.Fees.Select((fee, index) => FeeRule.Of(fee.Fee, index)), .. read.AddOns.Select(row => FeeRule.Of(row.Row, row.Index))];
        return new()
        {
            Section = section,
            Unread = read.Notes,
            Extras = extras,
            Zone = zone,
            Offsets = ZoneOffsets.Of(zone),
            Currency = section.Currency is null or Money.DefaultCurrency ? Money.DefaultCurrency : section.Currency,
            IsFree = section.IsFree == true,
            Unit = unit,
            IsHourlyOnly = unit == PriceUnit.Hour && fees.Length == 0 && section.Discounts.IsEmpty,
            SlotMinutes = section.PriceModel?.SlotMinutes ?? extras.SlotMinutes ?? 0,
            Plans = plans,
            PlansByRank = [.. applied.OrderBy(plan => plan.Priority).ThenByDescending(plan => plan.Index)],
            HasRivals = Array.Exists(applied, plan => Array.Exists(applied, other => other.Index < plan.Index && PlanFindings.Meet(plan, other))),
            Layers = [.. applied.Select(plan => plan.MinMinutes).Append(0).Distinct().Order()],
            Groups = [.. read.Groups.Select(row => new GroupRule(row))],
            Multipliers = multipliers.All,
            Peaks = multipliers.Peaks,
            Years = new(plans, multipliers.Seasons, multipliers.Holidays),
            Courts = Places(extras, AdjustmentKind.Court),
            SubRooms = Places(extras, AdjustmentKind.SubRoom),
            Sections = Places(extras, AdjustmentKind.Section),
            Fees = fees,
            Vat = section.ExemptFromVat == true ? default : VatRate.Of(section.VatRate ?? 0),
            VatIncluded = section.VatIncluded == true,
            NoDeposit = new(Money.Of(0, section.Currency ?? Money.DefaultCurrency), default),
            Version = BookVersion.Of(read.Original, extras, zone),
        };
    }

    private static PriceAdjustment[] Places(PriceExtras extras, AdjustmentKind kind) => [.. extras.Adjustments.Where(adjustment => adjustment.Kind == kind)];

    // D90.
    /// <summary>Returns the unit of the section's prices; optional for free objects and ticketed events.</summary>
    private static PriceUnit UnitOf(PricingSection section, PriceExtras extras) =>
        section.PriceModel?.Unit ?? (extras.TicketTypes.IsEmpty ? PriceUnit.Booking : PriceUnit.Ticket);
}
