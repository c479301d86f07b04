using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>Checks a time against the court's own rules, regardless of the user and of existing bookings.</summary>
internal static class RuleCheck
{
    internal static void Check(CalendarCourt court, long from, long to, StartWindow window, ref ReasonList reasons)
    {
        if (court.Schedule.Periods is null)
            Length(court, to - from, ref reasons);
        Place(court, from, to, window, Opening, ref reasons);
    }

    /// <summary>Checks a time against the opening hours, which each kind of calendar does differently.</summary>
    internal delegate void OpeningRule(CourtSchedule schedule, long from, long to, ref ReasonList reasons);

    /// <summary>
    /// Checks everything but the length, in the order of the reasons, for every kind of calendar; also used for a single cell. If no
    /// opening rule is given, opening hours are checked elsewhere.
    /// </summary>
    internal static void Place(CalendarCourt court, long from, long to, StartWindow window, OpeningRule? opening, ref ReasonList reasons)
    {
        Bars(court.Schedule, ref reasons);
        Start(court.Schedule, from, window, ref reasons);
        opening?.Invoke(court.Schedule, from, to, ref reasons);
        Blackout(court.Schedule, from, to, ref reasons);
        Standing(court, from, to, ref reasons);
    }

    internal static void Bars(CourtSchedule schedule, ref ReasonList reasons)
    {
        foreach (var bar in schedule.Rules.Bars)
            reasons.Add(bar.Reason);
    }

    internal static void Alone(CalendarCourt court, ref ReasonList reasons)
    {
        if (!court.CanBookAlone)
            reasons.Add(Reason.Of(SchedulingCodes.NotBookableAlone, new Argument("court", court.Name)));
    }

    internal static void Capacity(CalendarCourt court, int? participants, ref ReasonList reasons)
    {
        if (participants > court.Capacity)
        {
            reasons.Add(Reason.Of(
                SchedulingCodes.OverCapacity,
                new Argument("court", court.Name),
                Argument.Of("participants", participants),
                Argument.Of("capacity", court.Capacity)));
        }
    }

    internal static void Length(CalendarCourt court, long length, ref ReasonList reasons)
    {
        Limits(court, length, ref reasons);
        if (length % court.SlotMinutes != 0)
            reasons.Add(Reason.Of(SchedulingCodes.OffSlotLength, Argument.Of("length", length), Argument.Of("slot", court.SlotMinutes)));
    }

    internal static void Limits(CalendarCourt court, long length, ref ReasonList reasons)
    {
        if (length < court.MinMinutes)
            reasons.Add(Reason.Of(SchedulingCodes.TooShort, Argument.Of("length", length), Argument.Of("min", court.MinMinutes)));
        if (length > court.MaxMinutes)
            reasons.Add(Reason.Of(SchedulingCodes.TooLong, Argument.Of("length", length), Argument.Of("max", court.MaxMinutes)));
    }

    private static void Start(CourtSchedule schedule, long from, StartWindow window, ref ReasonList reasons)
    {
        if (window.Contains(from))
            return;
        var days = schedule.Days;
        var start = days.TimeOf("start", from);
        if (from > window.Latest)
            reasons.Add(Reason.Of(SchedulingCodes.BeyondHorizon, start, days.TimeOf("latest", window.Latest)));
        if (from < window.Now)
            reasons.Add(Reason.Of(SchedulingCodes.InThePast, start, days.TimeOf("now", window.Now)));
        else if (from < window.Earliest)
            reasons.Add(Reason.Of(SchedulingCodes.LeadTime, start, Argument.Of("hours", schedule.Rules.LeadHours), days.TimeOf("earliest", window.Earliest)));
        if (window.Gate?.Against(from) is { } closed)
            reasons.Add(NotOpenYet(days, from, closed.Gate, closed.IsForGroup));
    }

    // D194.
    /// <summary>Returns when booking opens, or for whom it does.</summary>
    internal static Reason NotOpenYet(LocalDays days, long from, OpeningGate gate, bool isForGroup) => isForGroup
        ? Reason.Of(SchedulingCodes.NotOpenYet, days.TimeOf("start", from), days.TimeOf("opens", gate.Opens))
        : Reason.Of(SchedulingCodes.NotOpenForGroup, days.TimeOf("start", from), new Argument("groups", string.Join(", ", gate.Groups)));

    internal static void Opening(CourtSchedule schedule, long from, long to, ref ReasonList reasons)
    {
        var match = schedule.OpeningAt(from);
        if (!match.IsOpen || schedule.OpenUntil(from, to) < to)
            reasons.Add(NotOpen(schedule, from, to));
        if (schedule.Periods is { } periods)
            Period(schedule, periods, from, to, ref reasons);
        else if (match is { IsOpen: true, IsOnGrid: false })
            reasons.Add(OffGrid(schedule, from, match.Row));
    }

    // D196.
    /// <summary>Checks that a time is exactly one of the periods.</summary>
    internal static void Period(CourtSchedule schedule, PeriodPlan periods, long from, long to, ref ReasonList reasons)
    {
        if (periods.Has(schedule.Days, from, to))
            return;
        var known = periods.On(schedule.Days.Containing(from)).Select(period => $"{period.Row.Name} {TimeOf(period.From)}–{TimeOf(period.To)}");
        reasons.Add(Reason.Of(
            SchedulingCodes.NotAPeriod,
            schedule.Days.TimeOf("start", from),
            schedule.Days.TimeOf("end", to),
            new("periods", string.Join(", ", known.DefaultIfEmpty("–")))));

        ClockTime TimeOf(long minute) => schedule.Days.Containing(minute).ClockAt(minute);
    }

    internal static Reason NotOpen(CourtSchedule schedule, long from, long to)
    {
        var openings = schedule.OpeningsOn(schedule.Days.Containing(from).Number);
        var days = schedule.Days;
        return openings.Rows.Length > 0
            ? Reason.Of(SchedulingCodes.OutsideOpening, days.TimeOf("start", from), days.TimeOf("end", to), days.HoursOf("hours", openings.Rows))
            : Reason.Of(SchedulingCodes.DayClosed, days.DateOf("date", from), new Argument("name", openings.ClosedBy ?? "–"));
    }

    private static Reason OffGrid(CourtSchedule schedule, long from, Opening row)
    {
        var slot = schedule.Rules.Slot;
        var earlier = from - Minute.Remainder(from - row.Anchor, slot);
        return Reason.Of(
            SchedulingCodes.OffGrid,
            schedule.Days.TimeOf("start", from),
            Argument.Of("slot", slot),
            schedule.Days.TimeOf("earlier", earlier < row.Open ? earlier + slot : earlier),
            schedule.Days.TimeOf("later", earlier + slot));
    }

    private static void Blackout(CourtSchedule schedule, long from, long to, ref ReasonList reasons)
    {
        var last = schedule.Days.Containing(to - 1).Number;
        BlackoutPeriod? told = null;
        for (var number = schedule.Days.Containing(from).Number; number <= last; number++)
        {
            if (schedule.BlackoutOn(number) is not { } blackout || ReferenceEquals(blackout, told))
                continue;
            told = blackout;
            reasons.Add(Reason.Of(SchedulingCodes.Blackout, schedule.Days.DateOf("date", schedule.Days.Of(number).Start), NameOf(blackout)));
        }
    }

    /// <summary>Returns the name of a blackout, masked if citizens may not see it.</summary>
    private static Argument NameOf(BlackoutPeriod blackout) => new("name", blackout.Visible == false ? "–" : blackout.Name ?? blackout.Reason ?? "–");

    private static void Standing(CalendarCourt court, long from, long to, ref ReasonList reasons)
    {
        if (!court.Schedule.HasStanding)
            return;
        foreach (var time in court.Schedule.StandingNear(from, to))
        {
            var code = time.Row.IsBlocked ? SchedulingCodes.BlockedSlot
                : time.Start < to && time.End > from ? SchedulingCodes.FrameTime
                : SchedulingCodes.Buffer;
            reasons.Add(Conflicts.Told(code, court, time.Start, time.End));
        }
    }
}
