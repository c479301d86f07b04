using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Names the members of a part of the section that nobody knows.</summary>
internal delegate void MemberCheck(string row, string path, IExtensible part, JsonTypeInfo type, MemberRole role = MemberRole.Row);

// D170–D186.
/// <summary>Finds the errors and warnings of what price lists add to plans: conditions, tiers, packages, limits and lists by date.</summary>
internal sealed class ListedCheck(PricingSection section, PriceExtras extras, FieldCheck check, MemberCheck members)
{
    private const int MaxHours = 8_784;

    private readonly HashSet<string> _parts =
        extras.Adjustments.Where(place => place.Kind != AdjustmentKind.Section).Select(place => place.Id).ToHashSet(StringComparer.Ordinal);

    internal void Groups(string path, ValueList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (!section.TargetGroups.Any(group => string.Equals(group.Id, name, StringComparison.OrdinalIgnoreCase) || string.Equals(group.Group, name, StringComparison.OrdinalIgnoreCase)))
                check.Warn(FormattableString.Invariant($"{path}.targetGroups[{i}]"), FindingCodes.UnknownGroup, new("value", name), new("known", string.Join(", ", section.TargetGroups.Select(group => group.Id ?? group.Group))));
        }
    }

    internal void Days(string path, ValueList<string> words)
    {
        DayTypeWords.Read(words, $"{path}.dayTypes", extras.DayTypes?.KnowsSchool == true, out var findings);
        check.Findings.AddRange(findings);
    }

    internal void Parts(string path, ValueList<string> ids, ValueList<int> counts)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!_parts.Contains(ids[i]))
                check.Fail(FormattableString.Invariant($"{path}.parts[{i}]"), FindingCodes.UnknownPart, new("value", ids[i]), new("known", string.Join(", ", _parts)));
        }

        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] < 1 || counts[i] > _parts.Count)
                check.Fail(FormattableString.Invariant($"{path}.partCount[{i}]"), FindingCodes.PartCount, Argument.Of("value", counts[i]), Argument.Of("max", _parts.Count));
        }
    }

    internal void Range(string path, (string Name, int? Value) least, (string Name, int? Value) most)
    {
        check.Count($"{path}.{least.Name}", least.Value);
        check.Count($"{path}.{most.Name}", most.Value);
        if (least.Value > most.Value)
            check.Fail($"{path}.{most.Name}", FindingCodes.ReversedNumbers, Argument.Of("from", least.Value), Argument.Of("to", most.Value));
    }

    internal void Tiers(string owner, ValueList<PriceTier> tiers)
    {
        if (tiers.IsEmpty)
            return;
        if (section.PriceModel?.Unit is PriceUnit.Day or PriceUnit.UnitDay or PriceUnit.Ticket)
            check.Fail($"{owner}.tiers", FindingCodes.TierSection, new Argument("model", section.PriceModel.Value));
        var before = -1;
        for (var i = 0; i < tiers.Count; i++)
        {
            var (path, tier) = (FormattableString.Invariant($"{owner}.tiers[{i}]"), tiers[i]);
            members(owner == "pricing" ? path : owner, path, tier, PricingJsonContext.Default.PriceTier);
            check.Present($"{path}.price", tier.Price is not null);
            check.Amount($"{path}.price", tier.Price);
            check.Minutes($"{path}.fromMinutes", tier.FromMinutes, 0, (int)RequestCheck.MaxMinutes);
            if ((tier.Model ?? section.PriceModel)?.Unit is not (PriceUnit.Hour or PriceUnit.StartedHour or PriceUnit.HalfHour or PriceUnit.Booking))
                check.Fail($"{path}.model", FindingCodes.TierModel, new Argument("value", (tier.Model ?? section.PriceModel)?.Value ?? ""));
            var from = tier.FromMinutes ?? (i == 0 ? 0 : -1);
            check.Present($"{path}.fromMinutes", from >= 0);
            if (i == 0 && from > 0)
                check.Fail($"{path}.fromMinutes", FindingCodes.TierStart, Argument.Of("value", from));
            else if (i > 0 && from >= 0 && from <= before)
                check.Fail($"{path}.fromMinutes", FindingCodes.TierOrder, Argument.Of("value", from), Argument.Of("before", before));
            before = Math.Max(before, from);
        }
    }

    internal void Package(string path, PricePackage package)
    {
        members(path, path, package, PricingJsonContext.Default.PricePackage);
        check.Present($"{path}.id", !string.IsNullOrWhiteSpace(package.Id));
        check.Present($"{path}.price", package.Price is not null);
        check.Amount($"{path}.price", package.Price);
        check.Present($"{path}.window", package.Window is not null);
        if (package.Window is { } window)
            Window(path, window);
        Groups(path, package.TargetGroups);
        Days(path, package.DayTypes);
        Parts(path, package.Parts, package.PartCount);
        Range(path, ("minParticipants", package.MinParticipants), ("maxParticipants", package.MaxParticipants));
        Vat(path, package.VatRate);
    }

    internal void Limit(string path, PriceLimit limit)
    {
        members(path, path, limit, PricingJsonContext.Default.PriceLimit);
        check.Amount($"{path}.minimumPrice", limit.MinimumPrice);
        check.Amount($"{path}.maximumPerDay", limit.MaximumPerDay);
        check.Amount($"{path}.maximumPerBooking", limit.MaximumPerBooking);
        check.Minutes($"{path}.minimumMinutes", limit.MinimumMinutes, 0, (int)RequestCheck.MaxMinutes);
        Groups(path, limit.TargetGroups);
        Below(limit.MaximumPerDay, "maximumPerDay");
        Below(limit.MaximumPerBooking, "maximumPerBooking");

        void Below(decimal? most, string member)
        {
            if (most < limit.MinimumPrice)
                check.Fail($"{path}.{member}", FindingCodes.LimitBelow, Argument.Of("value", most), Argument.Of("minimum", limit.MinimumPrice));
        }
    }

    internal void List(string path, PriceList list)
    {
        members(path, path, list, PricingJsonContext.Default.PriceList, MemberRole.Section);
        check.Present($"{path}.id", !string.IsNullOrWhiteSpace(list.Id));
        check.Present($"{path}.validFrom", list.ValidFrom is not null);
        var before = section.PriceLists.TakeWhile(other => !ReferenceEquals(other, list)).LastOrDefault()?.ValidFrom;
        if (list.ValidFrom <= before)
            check.Fail($"{path}.validFrom", FindingCodes.ListOrder, Argument.Of("value", list.ValidFrom), Argument.Of("before", before));
    }

    internal void Fee(string path, Fee fee)
    {
        var isShare = fee.Type == FeeType.PercentageOfRevenue;
        check.Amount($"{path}.minimum", fee.Minimum);
        check.Amount($"{path}.maximum", fee.Maximum);
        if (fee.RevenueThreshold is < 0 or > RequestCheck.MaxRevenue)
            check.Amount($"{path}.revenueThreshold", fee.RevenueThreshold);
        if (fee.Minimum > fee.Maximum)
            check.Fail($"{path}.maximum", FindingCodes.ReversedNumbers, Argument.Of("from", fee.Minimum), Argument.Of("to", fee.Maximum));
        NoEffect($"{path}.minimum", fee.Minimum is not null && !isShare, "percentage_of_revenue");
        NoEffect($"{path}.maximum", fee.Maximum is not null && !isShare, "percentage_of_revenue");
        NoEffect($"{path}.revenueThreshold", fee.RevenueThreshold is not null && !isShare, "percentage_of_revenue");
        NoEffect($"{path}.freePersons", fee.FreePersons is not null && fee.Type?.Unit is not (PriceUnit.Person or PriceUnit.PersonNight), "per_person, per_person_per_night");
        NoEffect($"{path}.perStartedMinutes", fee.PerStartedMinutes is not null && fee.Category is not (FeeCategory.Late or FeeCategory.Damage), "late, damage");
        check.Count($"{path}.freePersons", fee.FreePersons);
        check.Minutes($"{path}.perStartedMinutes", fee.PerStartedMinutes, 1, (int)RequestCheck.MaxMinutes);
        Groups(path, fee.TargetGroups);
        Range(path, ("minParticipants", fee.MinParticipants), ("maxParticipants", fee.MaxParticipants));
        Vat(path, fee.VatRate);
    }

    internal void Vat(string path, decimal? rate)
    {
        if (rate is { } given && !VatRate.TryOf(given, out _))
            check.Fail($"{path}.vatRate", FindingCodes.UnknownVat, Argument.Of("value", given), new("known", SectionCheck.KnownRates));
    }

    internal void Quantities(string owner, ValueList<QuantityPrice> prices)
    {
        for (var i = 0; i < prices.Count; i++)
        {
            var path = FormattableString.Invariant($"{owner}.quantityPrices[{i}]");
            members(owner, path, prices[i], PricingJsonContext.Default.QuantityPrice);
            check.Present($"{path}.from", prices[i].From is not null);
            check.Count($"{path}.from", prices[i].From);
            check.Present($"{path}.price", prices[i].Price is not null);
            check.Amount($"{path}.price", prices[i].Price);
            if (i > 0 && prices[i].From <= prices[i - 1].From)
                check.Fail($"{path}.from", FindingCodes.QuantityOrder, Argument.Of("value", prices[i].From), Argument.Of("before", prices[i - 1].From));
        }
    }

    private void Window(string owner, PackageWindow window)
    {
        var path = $"{owner}.window";
        members(owner, path, window, PricingJsonContext.Default.PackageWindow);
        var isWeekly = window.FromDay is not null || window.ToDay is not null;
        var isDaily = !isWeekly && (window.TimeFrom is not null || window.TimeTo is not null || !window.DayOfWeek.IsEmpty);
        if (window.Hours is not null ? isWeekly || isDaily : !isWeekly && !isDaily)
            check.Fail(path, FindingCodes.WindowForm);
        else if (isWeekly && !window.DayOfWeek.IsEmpty)
            check.Fail($"{path}.dayOfWeek", FindingCodes.WindowForm);
        if (window.Hours is < 1 or > MaxHours)
            check.Fail($"{path}.hours", FindingCodes.Hours, Argument.Of("value", window.Hours), Argument.Of("max", MaxHours));
        if (isWeekly)
            Weekly(path, window);
        else
            check.Window(path, window.DayOfWeek, window.TimeFrom, window.TimeTo);
    }

    private void Weekly(string path, PackageWindow window)
    {
        check.Present($"{path}.fromDay", window.FromDay is not null);
        check.Present($"{path}.toDay", window.ToDay is not null);
        if (window.TimeFrom == ClockTime.EndOfDay)
            check.Fail($"{path}.timeFrom", FindingCodes.StartsAtEnd, Argument.Of("value", window.TimeFrom));
        else if (window.FromDay == window.ToDay && (window.TimeFrom ?? ClockTime.Midnight) == (window.TimeTo ?? ClockTime.EndOfDay))
            check.Fail($"{path}.timeTo", FindingCodes.EmptyWindow, Argument.Of("value", window.TimeTo));
    }

    private void NoEffect(string path, bool isWithout, string needs)
    {
        if (isWithout)
            check.Warn(path, FindingCodes.NoEffect, new Argument("needs", needs));
    }
}
