using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Engine;

// D15–D23.
/// <summary>Finds all errors and warnings of a section, in member order.</summary>
/// <remarks>Source: 001 §3.5.</remarks>
internal sealed class SectionCheck(PricingSection section, PriceExtras extras)
{
    /// <summary>The maximum number of rows in a list.</summary>
    private const int MaxRows = 2_000;

    internal static readonly string KnownRates = string.Join(", ", VatRate.All.Select(known => known.Percent));

    /// <summary>The maximum number of price lists.</summary>
    internal const int MaxLists = 100;

    private readonly FieldCheck _check = new();

    /// <summary>The paths of rows with members that cannot be read, which do not apply.</summary>
    internal HashSet<string> Unread { get; } = new(StringComparer.Ordinal);

    internal List<Finding> Run()
    {
        Basics();
        Vat();
        Rows("pricing.targetGroups", section.TargetGroups, group => group.Id, Group);
        var rows = new ListedCheck(section, extras, _check, Members);
        Rows("pricing.pricePlans", section.PricePlans, plan => plan.Id, (path, plan) => Plan(path, plan, rows));
        rows.Tiers("pricing", section.Tiers);
        Rows("pricing.packages", section.Packages, package => package.Id, rows.Package);
        Rows("pricing.limits", section.Limits, _ => null, rows.Limit);
        Rows("pricing.priceLists", section.PriceLists, list => list.Id, rows.List);
        Deposit();
        Rows("pricing.fees", section.Fees, fee => fee.Id, (path, fee) => Fee(path, fee, rows));
        Rows("pricing.addOnServices", section.AddOnServices, service => service.Id, (path, service) => AddOn(path, service, rows));
        Rows("pricing.discounts", section.Discounts, discount => discount.Id, Discount);
        Rows("pricing.paymentMethods", section.PaymentMethods, method => method.Id, (path, method) => _check.Present($"{path}.type", method.Type is not null));
        Multipliers();
        _check.Amount("pricing.invoiceSettings.minimumAmount", section.InvoiceSettings?.MinimumAmount);
        Extras();
        return _check.Findings;
    }

    private void Basics()
    {
        var hasTickets = !extras.TicketTypes.IsEmpty;
        if (section.IsFree != true)
        {
            var isListed = !section.Packages.IsEmpty || !section.Tiers.IsEmpty;
            _check.Present("pricing.basePrice", section.BasePrice is not null || hasTickets || isListed);
            _check.Present("pricing.priceModel", section.PriceModel is not null || hasTickets || (isListed && section.BasePrice is null && section.PricePlans.IsEmpty));
        }

        _check.Amount("pricing.basePrice", section.BasePrice);
        if (section.Currency is null)
            _check.Warn("pricing.currency", FindingCodes.CurrencyMissing);
        else if (!Money.IsCurrency(section.Currency))
            _check.Fail("pricing.currency", FindingCodes.BadCurrency, new Argument("value", section.Currency));
        if (section.PriceModel is { Unit: PriceUnit.Slot, SlotMinutes: null })
        {
            _check.Present("availability.intervalMinutes", extras.SlotMinutes is not null);
            _check.Minutes("availability.intervalMinutes", extras.SlotMinutes, 1, ClockTime.MinutesPerDay);
        }
    }

    private void Vat()
    {
        if (section.VatRate is { } rate && !VatRate.TryOf(rate, out _))
            _check.Fail("pricing.vatRate", FindingCodes.UnknownVat, Argument.Of("value", rate), new("known", KnownRates));
        else if (section.VatRate is null && section.IsFree != true && section.ExemptFromVat != true && section.VatTreatment is not (VatTreatment.Exempt or VatTreatment.Zero))
            _check.Warn("pricing.vatRate", FindingCodes.VatMissing);
        if (section.ExemptFromVat == true && section.VatTreatment is { } treatment and not VatTreatment.Exempt)
            _check.Warn("pricing.vatTreatment", FindingCodes.VatTwice, new Argument("value", WireWords<VatTreatment>.Of(treatment)));
    }

    private void Group(string path, TargetGroup group)
    {
        Members(path, path, group, PricingJsonContext.Default.TargetGroup);
        _check.Present($"{path}.group", !string.IsNullOrWhiteSpace(group.Group));
        _check.Present($"{path}.price", group.Free == true || group.DiscountPercent is not null || group.Price is not null || IsNamed(group));
        _check.Amount($"{path}.price", group.Price);
        _check.Percent($"{path}.discountPercent", group.DiscountPercent);
    }

    /// <summary>Whether another row says what the group pays.</summary>
    private bool IsNamed(TargetGroup group) =>
        section.PricePlans.SelectMany(plan => plan.Conditions?.TargetGroups ?? default)
            .Concat(section.Packages.SelectMany(package => package.TargetGroups))
            .Concat(section.Limits.SelectMany(limit => limit.TargetGroups))
            .Concat(section.Fees.SelectMany(fee => fee.TargetGroups))
            .Concat(section.Discounts.SelectMany(discount => discount.TargetGroups))
            .Any(name => string.Equals(name, group.Id, StringComparison.OrdinalIgnoreCase) || string.Equals(name, group.Group, StringComparison.OrdinalIgnoreCase));

    private void Plan(string path, PricePlan plan, ListedCheck rows)
    {
        Members(path, path, plan, PricingJsonContext.Default.PricePlan);
        _check.Present($"{path}.price", plan.Price is not null || !plan.Tiers.IsEmpty);
        _check.Amount($"{path}.price", plan.Price);
        rows.Tiers(path, plan.Tiers);
        if (plan.Conditions is not { } when)
            return;
        Members(path, $"{path}.conditions", when, PricingJsonContext.Default.PlanConditions, MemberRole.Condition);
        path = $"{path}.conditions";
        _check.Window(path, when.DayOfWeek, when.TimeFrom, when.TimeTo);
        _check.Minutes($"{path}.minDuration", when.MinDurationMinutes, 0, (int)RequestCheck.MaxMinutes);
        if (when.SeasonStart is null != when.SeasonEnd is null)
            _check.Fail(path, FindingCodes.HalfSeason, new("start", "seasonStart"), new("end", "seasonEnd"));
        rows.Groups(path, when.TargetGroups);
        rows.Days(path, when.DayTypes);
        rows.Parts(path, when.Parts, when.PartCount);
        rows.Range(path, ("minParticipants", when.MinParticipants), ("maxParticipants", when.MaxParticipants));
    }

    private void Deposit()
    {
        if (section.Deposit is not { } deposit)
            return;
        Members("pricing.deposit", "pricing.deposit", deposit, PricingJsonContext.Default.DepositConfig, MemberRole.Section);
        _check.Present("pricing.deposit.amount", deposit.Amount is not null || (deposit.Required != true && deposit.Triggers.IsEmpty));
        _check.Amount("pricing.deposit.amount", deposit.Amount);
        for (var i = 0; i < deposit.Triggers.Count; i++)
        {
            if (DepositTrigger.IsMalformed(deposit.Triggers[i]))
                _check.Warn(FormattableString.Invariant($"pricing.deposit.triggers[{i}]"), FindingCodes.BadTrigger, new Argument("value", deposit.Triggers[i]));
        }

        _check.Count("pricing.deposit.refundTimeline", deposit.RefundTimelineDays);
    }

    private void Fee(string path, Fee fee, ListedCheck rows)
    {
        Members(path, path, fee, PricingJsonContext.Default.Fee);
        FeeAt($"{path}.amount", fee, $"{path}.id");
        rows.Fee(path, fee);
    }

    private void FeeAt(string amountPath, Fee fee, string idPath)
    {
        _check.Present(idPath, fee.Mandatory == true || !string.IsNullOrWhiteSpace(fee.Id));
        _check.Present(amountPath, fee.Amount is not null);
        if (fee.Type?.Unit is PriceUnit.Percent || (fee.Type?.Unit is PriceUnit.PercentOfRevenue && fee.Maximum is null))
            _check.Percent(amountPath, fee.Amount);
        else
            _check.Amount(amountPath, fee.Amount);
    }

    private void AddOn(string path, AddOnService service, ListedCheck rows)
    {
        Members(path, path, service, PricingJsonContext.Default.AddOnService);
        _check.Present($"{path}.id", service.Required == true || !string.IsNullOrWhiteSpace(service.Id));
        _check.Present($"{path}.price", service.Price is not null);
        _check.Amount($"{path}.price", service.Price);
        rows.Vat(path, service.VatRate);
        rows.Quantities(path, service.QuantityPrices);
    }

    private void Discount(string path, Discount discount)
    {
        Members(path, path, discount, PricingJsonContext.Default.Discount);
        _check.Present($"{path}.type", discount.Type is not null);
        _check.Present($"{path}.value", discount.Value is not null);
        if (discount.Type == DiscountType.Percentage)
            _check.Percent($"{path}.value", discount.Value);
        else
            _check.Amount($"{path}.value", discount.Value);
        _check.Present($"{path}.code", discount.RequiresCode != true || !string.IsNullOrWhiteSpace(discount.Code));
        _check.Count($"{path}.maxUsage", discount.MaxUsage);
        if (discount.ValidFrom > discount.ValidTo)
            _check.Fail($"{path}.validTo", FindingCodes.Reversed, Argument.Of("from", discount.ValidFrom), Argument.Of("to", discount.ValidTo));
    }

    private void Multipliers()
    {
        if (section.SeasonPricing is not { } pricing)
            return;
        Rows("pricing.seasonPricing.seasons", pricing.Seasons, season => season.Id, (path, season) =>
        {
            Members(path, path, season, PricingJsonContext.Default.PriceSeason);
            _check.Present($"{path}.startDate", season.StartDate is not null);
            _check.Present($"{path}.endDate", season.EndDate is not null);
            _check.Factor($"{path}.priceMultiplier", season.PriceMultiplier);
        });
        Rows("pricing.seasonPricing.peakTimes", pricing.PeakTimes, peak => peak.Id, (path, peak) =>
        {
            Members(path, path, peak, PricingJsonContext.Default.PeakTime);
            _check.Window(path, peak.DayOfWeek, peak.TimeFrom, peak.TimeTo);
            _check.Factor($"{path}.priceMultiplier", peak.PriceMultiplier);
        });
        Rows("pricing.seasonPricing.holidayPricing", pricing.HolidayPricing, holiday => holiday.Id, (path, holiday) =>
        {
            Members(path, path, holiday, PricingJsonContext.Default.HolidayPrice);
            _check.Present($"{path}.date", holiday.Date is not null);
            _check.Factor($"{path}.priceMultiplier", holiday.PriceMultiplier);
        });
    }

    private void Extras()
    {
        foreach (var adjustment in extras.Adjustments)
        {
            _check.Size(adjustment.Field, adjustment.Amount);
            if (adjustment.Factor is < 0 or > 1)
                _check.Fail(adjustment.Field.Replace("priceAdjustment", "priceFactor", StringComparison.Ordinal), FindingCodes.Share, Argument.Of("value", adjustment.Factor));
        }

        foreach (var fee in extras.Fees)
            FeeAt(fee.Field, fee.Fee, fee.Field);
        foreach (var item in extras.Items)
        {
            _check.Amount(item.Field, item.Price);
            new ListedCheck(section, extras, _check, Members).Quantities(item.Field[..Math.Max(0, item.Field.LastIndexOf('.'))], item.QuantityPrices);
        }

        foreach (var deposit in extras.Deposits)
            _check.Amount(deposit.Field, deposit.Amount);
        _check.Amount("equipmentDeposit.maxDeposit", extras.MaxDeposit);
        _check.Percent("registration.earlyBirdDiscount", extras.EarlyBird?.Percent);
        Rows("eventCapacity.ticketTypes", extras.TicketTypes, ticket => ticket.Id, Ticket);
    }

    private void Ticket(string path, TicketType ticket)
    {
        _check.Present($"{path}.id", !string.IsNullOrWhiteSpace(ticket.Id) || !string.IsNullOrWhiteSpace(ticket.Name));
        _check.Present($"{path}.price", ticket.Price is not null || section.BasePrice is not null || section.IsFree == true);
        _check.Amount($"{path}.price", ticket.Price);
        _check.Count($"{path}.quantity", ticket.Quantity);
        _check.Count($"{path}.availableQuantity", ticket.AvailableQuantity);
        _check.Count($"{path}.maxPerOrder", ticket.MaxPerOrder);
    }

    // D188.
    /// <summary>Names the members nobody knows; a row that has a misspelt one, or an unknown condition, does not apply.</summary>
    private void Members(string row, string path, IExtensible part, JsonTypeInfo type, MemberRole role = MemberRole.Row)
    {
        foreach (var finding in UnknownMembers.In(path, part, type, role))
        {
            _check.Findings.Add(finding);
            if (UnknownMembers.Disables(finding))
                Unread.Add(row);
        }
    }

    private void Rows<T>(string path, ValueList<T> rows, Func<T, string?> id, Action<string, T> check)
    {
        if (rows.Count > MaxRows)
        {
            _check.Fail(path, FindingCodes.TooMany, Argument.Of("count", rows.Count), Argument.Of("max", MaxRows));
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            var at = FormattableString.Invariant($"{path}[{i}]");
            if (id(rows[i]) is { } given && !seen.Add(given))
                _check.Fail($"{at}.id", FindingCodes.Duplicate, new Argument("value", given));
            check(at, rows[i]);
        }
    }
}
