using System.Globalization;

namespace Utleie.Domain.Pricing;

// D21.
/// <summary>Reads a trigger of a deposit: <c>over_100_personer</c>, <c>over_4_timer</c>, or a tag such as <c>alkohol</c>.</summary>
/// <remarks>Source: 001 §3.5.</remarks>
public static class DepositTrigger
{
    private const string Over = "over_";

    /// <summary>Returns the number of persons above which a deposit is due; null for other triggers.</summary>
    public static int? PersonsAbove(string trigger) => Limit(trigger, "_personer");

    /// <summary>Returns the number of hours above which a deposit is due; null for other triggers.</summary>
    public static int? HoursAbove(string trigger) => Limit(trigger, "_timer");

    /// <summary>Whether it looks like a limit but is none, such as <c>over_100_pers</c>; as a tag it would hardly ever apply.</summary>
    public static bool IsMalformed(string trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return trigger.StartsWith(Over, StringComparison.OrdinalIgnoreCase) && PersonsAbove(trigger) is null && HoursAbove(trigger) is null;
    }

    private static int? Limit(string trigger, string ending)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return trigger.StartsWith(Over, StringComparison.Ordinal) && trigger.EndsWith(ending, StringComparison.Ordinal) && trigger.Length > Over.Length + ending.Length
            && int.TryParse(trigger.AsSpan(Over.Length, trigger.Length - Over.Length - ending.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
                ? limit
                : null;
    }
}
