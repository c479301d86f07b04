using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

// D20, D92.
/// <summary>Applies the discounts to the rental: every applicable one in document order, never below 0.</summary>
/// <remarks>Percentages are calculated from the rental before discounts.</remarks>
internal static class DiscountMeter
{
    internal static void Measure(BookRules rules, in Ask ask, Instant now, ref Tally tally)
    {
        TicketMeter.EarlyBird(rules, now, ref tally);
        var codeKnown = ask.Request.DiscountCode is null;
        foreach (var discount in rules.Section.Discounts)
        {
            var byCode = IsCode(discount, ask.Request.DiscountCode);
            codeKnown |= byCode;
            if (byCode || !NeedsCode(discount))
                Offer(rules, ask, discount, now, byCode, ref tally);
        }

        if (!codeKnown)
            tally.Note(Reason.Of(ReasonCodes.CodeUnknown, new Argument("code", ask.Request.DiscountCode!)));
    }

    private static bool NeedsCode(Discount discount) => discount.RequiresCode ?? discount.Code is not null;

    private static bool IsCode(Discount discount, string? code) =>
        code is not null && string.Equals(discount.Code, code.Trim(), StringComparison.OrdinalIgnoreCase);

    private static void Offer(BookRules rules, in Ask ask, Discount discount, Instant now, bool byCode, ref Tally tally)
    {
        if (Hindrance(rules, ask, discount, now) is { } hindrance)
        {
            if (byCode)
                tally.Note(hindrance);
            return;
        }

        var base100 = Ore.ToKroner(tally.Charged) / 100;
        var value = discount.Value ?? 0;
        var isPercent = discount.Type == DiscountType.Percentage;
        var amount = Math.Min(tally.Charged - tally.Discounts, Ore.Rounded(isPercent ? base100 * value : value));
        if (amount == 0)
            return;
        if (isPercent)
            tally.AddDiscount(Origin(discount), value, PriceUnit.Percent, base100, amount);
        else
            tally.AddDiscount(Origin(discount), 1, PriceUnit.Booking, Ore.ToKroner(amount), amount);
    }

    private static Reason? Hindrance(BookRules rules, in Ask ask, Discount discount, Instant now)
    {
        var name = new Argument("discount", discount.Name ?? discount.Code!); // Who gave no code is told nothing.
        if (!discount.TargetGroups.IsEmpty && !IsFor(discount, ask.Group))
            return Reason.Of(ReasonCodes.DiscountOtherGroup, name, new("groups", string.Join(", ", discount.TargetGroups)));
        var date = (ask.HasTimes ? ZoneOffsets.ToInstant(ask.Start) : now).InZone(rules.Zone).Date;
        if (date < (discount.ValidFrom ?? LocalDate.MinIsoValue) || date > (discount.ValidTo ?? LocalDate.MaxIsoValue))
            return Reason.Of(ReasonCodes.DiscountOutOfDate, name, Argument.Of("date", date));
        var used = Used(ask.Request.DiscountUses, discount.Id);
        return used >= discount.MaxUsage ? Reason.Of(ReasonCodes.DiscountUsedUp, name, Argument.Of("max", discount.MaxUsage)) : null;
    }

    private static bool IsFor(Discount discount, GroupRule? group)
    {
        foreach (var name in discount.TargetGroups)
        {
            if (group?.IsNamed(name) == true)
                return true;
        }

        return false;
    }

    private static int Used(ValueList<DiscountUse> uses, string? id)
    {
        foreach (var use in uses)
        {
            if (string.Equals(use.DiscountId, id, StringComparison.Ordinal))
                return use.Used;
        }

        return 0;
    }

    private static PriceOrigin Origin(Discount discount) => new(OriginType.Discount, discount.Id ?? discount.Code, discount.Name ?? discount.Code);
}
