using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Compilation;

/// <summary>
/// Merges the time rules, a venue's setup and teardown times and a court's own rules into the numbers a court is booked by.
/// </summary>
internal sealed class RulesCompiler(FacilitySections sections, FindingList findings, PeriodPlan? periods = null)
{
    private const int UsualSlot = 60;
    private const int ShortestSlot = 5;

    private readonly TimeLogicSection _time = sections.TimeLogic ?? new();

    // D13a.
    /// <summary>The setup and teardown times in minutes: the larger of the venue's and the time rules'.</summary>
    private int Before => Math.Max(_time.BufferBeforeMinutes ?? 0, sections.SetupMinutes ?? 0);

    private int After => Math.Max(_time.BufferAfterMinutes ?? 0, sections.TeardownMinutes ?? 0);

    internal CourtRules OfVenue(ValueList<Bar> bars, AvailabilityType type)
    {
        findings.InRange("availability.intervalMinutes", sections.Availability?.IntervalMinutes, ShortestSlot, Minute.PerDay);
        var slot = type == AvailabilityType.Day ? Minute.PerDay : sections.Availability?.IntervalMinutes ?? UsualSlot;
        return Fitted(slot, _time.MinDurationMinutes, _time.MaxDurationMinutes, "timeLogic", new() { Slot = 0, Min = 0, Gap = Gap(After), Bars = bars });
    }

    // D24, D63.
    /// <summary>
    /// Returns a court's own rules where set, otherwise the time rules; of two buffers the larger, of two horizons the nearer.
    /// </summary>
    internal CourtRules OfCourt(CourtBookingRules common, CourtBookingRules? own, string field, ValueList<Bar> bars, AvailabilityType type)
    {
        if (own is not null)
            TimeRulesCompiler.Check(own, $"{field}.bookingRulesOverride", findings);
        LeadWithinDates(own, $"{field}.bookingRulesOverride");
        var merged = Merged(common, own);
        var slot = merged.SlotDurationMinutes ?? SlotOf(sections.Availability?.IntervalMinutes);
        if (own is not null && LengthTable.Slots.Contains(slot))
            TimeRulesCompiler.CheckLengths(merged, slot, $"{field}.bookingRulesOverride", findings);
        var gap = Gap(Math.Max(After, merged.BufferMinutes ?? 0));
        var rest = new CourtRules { Slot = 0, Min = 0, Gap = gap, AdvanceDays = merged.AdvanceBookingDays, Bars = bars };
        // A court's lengths are of slots (001 §6.2); those of days are the time rules'.
        if (type == AvailabilityType.Day)
            return Fitted(Minute.PerDay, _time.MinDurationMinutes, _time.MaxDurationMinutes, field, rest);
        return Fitted(slot, merged.MinDurationMinutes ?? _time.MinDurationMinutes, merged.MaxDurationMinutes ?? _time.MaxDurationMinutes, field, rest);
    }

    /// <summary>Checks the rules that all courts share, once.</summary>
    internal void CheckCommon(CourtBookingRules common)
    {
        const string field = "multiCourt.bookingRules";
        TimeRulesCompiler.Check(common, field, findings);
        LeadWithinDates(common, field);
        if (LengthTable.Slots.Contains(common.SlotDurationMinutes ?? SlotOf(sections.Availability?.IntervalMinutes)))
            TimeRulesCompiler.CheckLengths(common, common.SlotDurationMinutes ?? SlotOf(sections.Availability?.IntervalMinutes), field, findings);
    }

    // D189.
    /// <summary>Reports a lead time beyond the last date that can be booked, which leaves no start.</summary>
    private void LeadWithinDates(CourtBookingRules? rules, string field)
    {
        if (_time.MinLeadTimeHours >= (rules?.AdvanceBookingDays + 1L) * 24)
            findings.Error($"{field}.advanceBookingDays", SchedulingCodes.LeadBeyondHorizon, Argument.Of("hours", _time.MinLeadTimeHours), Argument.Of("days", rules!.AdvanceBookingDays));
    }

    private static int SlotOf(int? interval) => interval is { } minutes && LengthTable.Slots.Contains(minutes) ? minutes : UsualSlot;

    private static CourtBookingRules Merged(CourtBookingRules common, CourtBookingRules? own) => new()
    {
        SlotDurationMinutes = own?.SlotDurationMinutes ?? common.SlotDurationMinutes,
        MinDurationMinutes = own?.MinDurationMinutes ?? common.MinDurationMinutes,
        MaxDurationMinutes = own?.MaxDurationMinutes ?? common.MaxDurationMinutes,
        BufferMinutes = own?.BufferMinutes ?? common.BufferMinutes,
        AdvanceBookingDays = own?.AdvanceBookingDays ?? common.AdvanceBookingDays,
    };

    /// <summary>Rounds lengths to whole slots: the minimum up, the maximum down.</summary>
    private CourtRules Fitted(int slot, int? min, int? max, string field, CourtRules rest)
    {
        if (periods is not null)
            return Limited(rest with { Slot = periods.Step, Min = periods.Shortest, Max = periods.Longest, IsOfPeriods = true });
        slot = Math.Max(1, slot);
        var shortest = Math.Max(slot, ((min ?? slot) + slot - 1) / slot * slot);
        var longest = max / slot * slot;
        if (longest < shortest && !(min > max))
            findings.Error(field, SchedulingCodes.NoLengthFits, Argument.Of("slot", slot), Argument.Of("min", min ?? slot), Argument.Of("max", max));
        else if ((min is { } low && low != shortest) || (max is { } high && high != longest))
            findings.Warn(field, SchedulingCodes.LengthRounded, Argument.Of("slot", slot), Argument.Of("min", shortest), LongestOf(longest));
        return Limited(rest with { Slot = slot, Min = shortest, Max = longest });
    }

    /// <summary>Adds the limits of starts, which are the same for every court.</summary>
    private CourtRules Limited(CourtRules rules) =>
        rules with
        {
            LeadHours = Math.Max(0, _time.MinLeadTimeHours ?? 0),
            HorizonDays = _time.MaxLeadTimeDays is { } days ? Math.Max(0, days) : null,
            HorizonMonths = _time.MaxLeadMonths is { } months ? Math.Clamp(months, 0, TimeRulesCompiler.FarthestMonths) : null,
        };

    private static Argument LongestOf(int? minutes) => minutes is { } limit ? Argument.Of("max", limit) : new("max", "∞");

    private int Gap(int after) => sections.BufferRule.GapMinutes(InBounds(Before), InBounds(after));

    private static int InBounds(int buffer) => Math.Clamp(buffer, 0, TimeRulesCompiler.LongestBuffer);
}
