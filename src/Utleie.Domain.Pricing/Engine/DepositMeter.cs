using System.Globalization;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

// D20a, D21.
/// <summary>The deposit and its reasons.</summary>
/// <remarks>Source: 001 §3.5, §4.3, §7.4.</remarks>
internal static class DepositMeter
{
    private const string Over = "over_";
    private const string Persons = "_personer";
    private const string Hours = "_timer";

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
        if (Limit(trigger, Persons) is { } persons)
            return ask.Request.Participants > persons
                ? Reason.Of(ReasonCodes.DepositPersons, Argument.Of("limit", persons), Argument.Of("participants", ask.Request.Participants))
                : null;
        if (Limit(trigger, Hours) is { } hours)
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

    /// <summary>Returns the N of <c>over_N_personer</c>; null for other triggers.</summary>
    private static int? Limit(string trigger, string ending) =>
        trigger.StartsWith(Over, StringComparison.Ordinal) && trigger.EndsWith(ending, StringComparison.Ordinal) && trigger.Length > Over.Length + ending.Length
        && int.TryParse(trigger.AsSpan(Over.Length, trigger.Length - Over.Length - ending.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            ? limit
            : null;
}
