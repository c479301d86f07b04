using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>When a court can be used, regardless of user and bookings. Courts with equal rules share an instance.</summary>
internal sealed class CourtSchedule
{
    private readonly Blackouts _blackouts;
    private readonly StandingRow[] _standing;
    private readonly RecentDays<CourtDay> _recent;
    private readonly BookingGates? _gates;

    internal CourtSchedule(LocalDays days, OpeningPlan openings, Blackouts blackouts, StandingRow[] standing, CourtRules rules, BookingGates? gates = null)
    {
        (Days, Openings, _blackouts, _standing, Rules, _gates) = (days, openings, blackouts, standing, rules, gates);
        _recent = new(number => CourtDayBuilder.Build(this, days.Of(number)), static day => day.Day.Number);
    }

    internal LocalDays Days { get; }

    internal CourtRules Rules { get; }

    internal OpeningPlan Openings { get; }

    /// <summary>The only times that can be booked; null if any slots can.</summary>
    internal PeriodPlan? Periods => Rules.IsOfPeriods ? Openings.Periods : null;

    internal HoursRow WeekEnvelope => Openings.Week.Envelope;

    internal CourtDay Day(int number) => _recent.Of(number);

    internal DayOpenings OpeningsOn(int number) => Openings.On(number);

    internal BlackoutPeriod? BlackoutOn(int number) => _blackouts.On(Days.Of(number).Date);

    internal bool HasStanding => _standing.Length > 0;

    /// <summary>
    /// Returns the opening that contains a minute. One whose grid the minute is on takes precedence, then the day's own before one that
    /// began the day before.
    /// </summary>
    internal OpeningMatch OpeningAt(long minute)
    {
        var number = Days.Containing(minute).Number;
        var match = MatchIn(OpeningsOn(number).Rows, minute);
        var nightBefore = match.IsOnGrid ? match : MatchIn(OpeningsOn(number - 1).Rows, minute);
        return match.IsOpen && !nightBefore.IsOnGrid ? match : nightBefore;
    }

    /// <summary>Returns the end of continuous opening from a minute, at most as far as needed; the minute itself if it is closed.</summary>
    internal long OpenUntil(long minute, long needed)
    {
        var reach = minute;
        for (var number = Days.Containing(minute).Number - 1; reach < needed; number++)
        {
            if (Days.Of(number).Start > reach)
                break;
            foreach (var row in OpeningsOn(number).Rows)
            {
                if (row.Contains(reach))
                    reach = row.Close;
            }
        }

        return reach;
    }

    /// <summary>Returns the recurring times of the weeks near an interval.</summary>
    internal IEnumerable<StandingTime> StandingNear(long from, long to)
    {
        if (_standing.Length == 0)
            yield break;
        var last = Days.Containing(to + Rules.Gap).Number;
        for (var number = Days.Containing(from - Rules.Gap).Number - 1; number <= last; number++)
        {
            var day = Days.Of(number);
            foreach (var row in _standing)
            {
                if (!row.IsOn(day.Date))
                    continue;
                var time = new StandingTime(day.At(row.Row.From), day.At(row.Row.To), row);
                if (time.Start < time.End && time.Meets(from, to, Rules.Gap))
                    yield return time;
            }
        }
    }

    // D14.
    /// <summary>Returns the minutes in which a booking may start: not in the past, after the lead time, within the horizons.</summary>
    internal StartWindow StartsFrom(Instant now, string? group = null)
    {
        var minute = Math.Clamp(Minute.Ceiling(now), Minute.First, Minute.Last - 1);
        var latest = Rules is { AdvanceDays: null, HorizonDays: null, HorizonMonths: null }
            ? Minute.Last
            : LatestFrom(Math.Clamp(Minute.Floor(now), Minute.First, Minute.Last - 1));
        return new(minute, minute + Rules.LeadHours * 60L, latest, _gates?.At(now, group));
    }

    // D14, D62.
    /// <summary>Returns the latest start: whole dates ahead, and days to the same time of day.</summary>
    private long LatestFrom(long now)
    {
        var today = Days.Containing(now);
        var lastDate = Rules.AdvanceDays is { } ahead ? Days.Of(Horizon.DayAfter(today.Number, ahead)).End - 1 : Minute.Last;
        var lastTime = Rules.HorizonDays is { } days ? Days.Of(Horizon.DayAfter(today.Number, days)).At(today.ClockAt(now).Minutes) : Minute.Last;
        return Math.Min(lastDate, Math.Min(lastTime, LatestMonth(today, now)));
    }

    // D194.
    /// <summary>Returns the latest start some calendar months ahead: the same day of the month, or the last of a shorter one.</summary>
    private long LatestMonth(LocalDay today, long now)
    {
        if (Rules.HorizonMonths is not { } months)
            return Minute.Last;
        var number = LocalDay.NumberOf(today.Date.PlusMonths(months));
        return number >= Minute.DayOf(Minute.Last) ? Minute.Last : Days.Of(number).At(today.ClockAt(now).Minutes);
    }

    private OpeningMatch MatchIn(Opening[] rows, long minute)
    {
        foreach (var row in rows)
        {
            if (row.Contains(minute))
                return new(true, Minute.Remainder(minute - row.Anchor, Rules.Slot) == 0, row);
        }

        return default;
    }
}
