using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

// D20a, D21.
/// <summary>The deposit and its reasons.</summary>
/// <remarks>Source: 001 §3.5, §4.3, §7.4.</remarks>
internal static class DepositMeter
{
    internal static DepositDue Of(BookRules rules, in Ask ask)
    {
        var config = rules.Section.Deposit;
        if (config is null && rules.Extras.Deposits.IsEmpty)
            return rules.NoDeposit;
        var reasons = new List<Reason>();
        if (config?.Required == true)
            reasons.Add(Reason.Of(ReasonCodes.DepositRequired));
        foreach (var trigger in config?.Triggers ?? default)
        {
            if (Triggered(trigger, ask) is { } reason)
                reasons.Add(reason);
        }

        var amount = reasons.Count > 0 ? config!.Amount ?? 0 : 0;
        foreach (var standing in rules.Extras.Deposits)
        {
            amount += standing.Amount;
            var code = standing.Kind == DepositKind.Key ? ReasonCodes.DepositKey : ReasonCodes.DepositEquipment;
            reasons.Add(Reason.Of(code, Argument.Of("amount", standing.Amount)));
        }

        if (amount > rules.Extras.MaxDeposit)
        {
            amount = rules.Extras.MaxDeposit.Value;
            reasons.Add(Reason.Of(ReasonCodes.DepositCapped, Argument.Of("max", amount)));
        }

        return new(Money.Round(amount, rules.Currency), [.. reasons]);
    }

    private static Reason? Triggered(string trigger, in Ask ask)
    {
        if (DepositTrigger.PersonsAbove(trigger) is { } persons)
            return ask.Request.Participants > persons
                ? Reason.Of(ReasonCodes.DepositPersons, Argument.Of("limit", persons), Argument.Of("participants", ask.Request.Participants))
                : null;
        if (DepositTrigger.HoursAbove(trigger) is { } hours)
            return ask.Minutes > hours * 60L
                ? Reason.Of(ReasonCodes.DepositHours, Argument.Of("limit", hours), Argument.Of("hours", Ore.Hours(ask.Minutes)))
                : null;
        foreach (var tag in ask.Request.Tags)
        {
            if (string.Equals(tag, trigger, StringComparison.OrdinalIgnoreCase))
                return Reason.Of(ReasonCodes.DepositTag, new Argument("tag", trigger));
        }

        return null;
    }
}
