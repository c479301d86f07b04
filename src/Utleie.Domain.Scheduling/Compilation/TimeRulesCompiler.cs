using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;

namespace Utleie.Domain.Scheduling.Compilation;

/// <summary>Checks the numbers of the time rules on their own.</summary>
internal static class TimeRulesCompiler
{
    internal const int LongestMinutes = 366 * 24 * 60;
    internal const int LongestBuffer = 7 * 24 * 60;
    private const int FarthestHours = 10 * 366 * 24;
    internal const int FarthestMonths = 1200;
    private const int FarthestDays = 36_600;
    private const int LongestMonth = 31;
    private const int MostHours = 10_000;

    internal static void Check(TimeLogicSection section, FindingList findings)
    {
        findings.CanRead("timeLogic", section, SchedulingJsonContext.Default.TimeLogicSection, MemberRole.Section);
        findings.InRange("timeLogic.defaultBookingLength", section.DefaultBookingLengthMinutes, 1, LongestMinutes);
        findings.InRange("timeLogic.minDuration", section.MinDurationMinutes, 1, LongestMinutes);
        findings.InRange("timeLogic.maxDuration", section.MaxDurationMinutes, 1, LongestMinutes);
        findings.InRange("timeLogic.bufferBefore", section.BufferBeforeMinutes, 0, LongestBuffer);
        findings.InRange("timeLogic.bufferAfter", section.BufferAfterMinutes, 0, LongestBuffer);
        findings.InRange("timeLogic.minLeadTime", section.MinLeadTimeHours, 0, FarthestHours);
        findings.InRange("timeLogic.maxLeadTime", section.MaxLeadTimeDays, 0, FarthestDays);
        findings.InRange("timeLogic.maxLeadMonths", section.MaxLeadMonths, 0, FarthestMonths);
        if (section.MaxBookingsPerUser is { } limits)
            Check(limits, findings);
        Ordered(section.MinDurationMinutes, section.MaxDurationMinutes, "timeLogic.minDuration", findings);
        // D189.
        if (section.MinLeadTimeHours > section.MaxLeadTimeDays * 24L)
            findings.Error("timeLogic.minLeadTime", SchedulingCodes.LeadBeyondHorizon, Argument.Of("hours", section.MinLeadTimeHours), Argument.Of("days", section.MaxLeadTimeDays));
        if (section.MinLeadTimeHours > section.MaxLeadMonths * LongestMonth * 24L)
            findings.Error("timeLogic.minLeadTime", SchedulingCodes.LeadBeyondHorizon, Argument.Of("hours", section.MinLeadTimeHours), Argument.Of("days", section.MaxLeadMonths * LongestMonth));
        if (section.CancellationRules is { } cancellation)
            findings.CanRead("timeLogic.cancellationRules", cancellation, SchedulingJsonContext.Default.CancellationRules, MemberRole.Section);
        if (section.NoShowRules is { } noShow)
            findings.CanRead("timeLogic.noShowRules", noShow, SchedulingJsonContext.Default.NoShowRules, MemberRole.Section);
    }

    internal static void Check(CourtBookingRules rules, string field, FindingList findings)
    {
        findings.CanRead(field, rules, SchedulingJsonContext.Default.CourtBookingRules, MemberRole.Section);
        findings.InRange($"{field}.bufferMinutes", rules.BufferMinutes, 0, LongestBuffer);
        findings.InRange($"{field}.advanceBookingDays", rules.AdvanceBookingDays, 0, FarthestDays);
        findings.InRange($"{field}.cancellationHours", rules.CancellationHours, 0, FarthestHours);
        if (rules.SlotDurationMinutes is { } slot && !LengthTable.Slots.Contains(slot))
            findings.Error($"{field}.slotDurationMinutes", SchedulingCodes.SlotNotAllowed, Argument.Of("slot", slot), Allowed(LengthTable.Slots));
    }

    /// <summary>Checks the lengths of merged rules against the table for the slot length.</summary>
    internal static void CheckLengths(CourtBookingRules merged, int slot, string field, FindingList findings)
    {
        InTable($"{field}.minDurationMinutes", merged.MinDurationMinutes, slot, LengthTable.ShortestFor(slot), findings);
        InTable($"{field}.maxDurationMinutes", merged.MaxDurationMinutes, slot, LengthTable.LongestFor(slot), findings);
        Ordered(merged.MinDurationMinutes, merged.MaxDurationMinutes, $"{field}.minDurationMinutes", findings);
    }

    private static void Check(BookingLimits limits, FindingList findings)
    {
        const string field = "timeLogic.maxBookingsPerUser";
        findings.CanRead(field, limits, SchedulingJsonContext.Default.BookingLimits, MemberRole.Section);
        Check(LimitNumbers.Of(limits), field, findings);
        if (limits.PerOrganisation is not { } organisation)
            return;
        findings.CanRead($"{field}.perOrganisation", organisation, SchedulingJsonContext.Default.OrganisationLimits, MemberRole.Section);
        Check(LimitNumbers.Of(organisation), $"{field}.perOrganisation", findings);
    }

    // D195.
    private static void Check(LimitNumbers limits, string field, FindingList findings)
    {
        string[] names = ["Day", "Week", "Month"];
        for (var i = 0; i < names.Length; i++)
            findings.InRange($"{field}.per{names[i]}", limits.Periods[i].Bookings, 0, int.MaxValue);
        findings.InRange($"{field}.activeBookings", limits.Active, 0, int.MaxValue);
        for (var i = 0; i < names.Length; i++)
        {
            if (limits.Periods[i].Hours is < 0 or > MostHours)
                findings.Error($"{field}.hoursPer{names[i]}", SchedulingCodes.OutOfRange, Argument.Of("value", limits.Periods[i].Hours), Argument.Of("min", 0), Argument.Of("max", MostHours));
        }
    }

    private static void InTable(string field, int? minutes, int slot, ValueList<int> allowed, FindingList findings)
    {
        if (minutes is { } given && !allowed.Contains(given))
            findings.Error(field, SchedulingCodes.LengthNotAllowed, Argument.Of("minutes", given), Argument.Of("slot", slot), Allowed(allowed));
    }

    private static void Ordered(int? min, int? max, string field, FindingList findings)
    {
        if (min > max)
            findings.Error(field, SchedulingCodes.MinAboveMax, Argument.Of("min", min), Argument.Of("max", max));
    }

    private static Argument Allowed(ValueList<int> values) => new("allowed", string.Join(", ", values));
}
