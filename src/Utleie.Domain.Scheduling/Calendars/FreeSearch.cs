using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>Searches for free times, day by day and court by court.</summary>
internal sealed class FreeSearch(Facility facility, CalendarPolicy policy, FreeQuery query, Occupancy held, Instant now)
{
    internal const int MostDays = 366;

    private readonly long _from = Math.Max(Minute.Ceiling(query.From), Minute.First);
    private readonly long _to = Math.Min(Minute.Floor(query.To), Minute.Last);
    private bool _anyOpen;

    internal OneOf<FreeTimes, Refusal> Run()
    {
        var reasons = default(ReasonList);
        var courts = Courts(ref reasons);
        var found = courts.Count > 0 && _from < _to ? Find(courts, ref reasons) : [];
        if (found.Count > 0)
            return new FreeTimes([.. found.Take(Limit).Select(time => time.Told())]);
        if (_from >= _to)
            reasons.Add(Reason.Of(SchedulingCodes.EndsBeforeStart, Argument.Of("start", query.From), Argument.Of("end", query.To)));
        else if (courts.Count > 0)
            reasons.Add(Nothing(_anyOpen ? SchedulingCodes.NothingFree : SchedulingCodes.ClosedThroughout));
        return new Refusal(reasons.ToList());
    }

    private Reason Nothing(string code) => Reason.Of(code, Argument.Of("from", query.From), Argument.Of("to", query.To));

    private int Limit => Math.Clamp(query.Limit, 1, FreeQuery.MaxLimit);

    private List<Free> Find(List<CalendarCourt> courts, ref ReasonList reasons)
    {
        var found = new List<Free>();
        // An opening that passes midnight belongs to the day before. The lead time is the facility's, the horizon a court's own.
        var windows = courts.ConvertAll(court => court.Schedule.StartsFrom(now, query.TargetGroup));
        var first = facility.Days.Containing(Math.Clamp(windows[0].Earliest, _from, Minute.Last - 1)).Number - 1;
        var last = facility.Days.Containing(Math.Min(_to - 1, Math.Max(_from, windows.Max(window => window.Latest)))).Number;
        if (windows.Max(window => window.Latest) is var latest && latest < _from)
            reasons.Add(Reason.Of(SchedulingCodes.BeyondHorizon, facility.Days.TimeOf("start", _from), facility.Days.TimeOf("latest", latest)));
        if (windows[0].Gate?.Against(Math.Clamp(_from, windows[0].Earliest, Math.Max(windows[0].Earliest, _to - 1))) is { } closed)
            reasons.Add(RuleCheck.NotOpenYet(facility.Days, _from, closed.Gate, closed.IsForGroup));
        if (last - first > MostDays)
            reasons.Add(Reason.Of(SchedulingCodes.SearchBounded, Argument.Of("days", MostDays)));
        last = Math.Min(last, first + MostDays);
        for (var number = first; number <= last; number++)
        {
            var enough = found.Count >= Limit;
            for (var i = 0; i < courts.Count; i++)
                FindOn(courts[i], number, windows[i], found);
            // Times after midnight may lie among those of the next day, so that one is looked through too.
            if (enough)
                break;
        }

        found.Sort(static (one, other) => (one.Start, one.Court.Index).CompareTo((other.Start, other.Court.Index)));
        return found;
    }

    private void FindOn(CalendarCourt court, int number, StartWindow window, List<Free> found)
    {
        var day = court.Schedule.Day(number);
        _anyOpen = _anyOpen || IsOpenInQuery(day);
        var length = LengthFor(court);
        var own = 0;
        foreach (var (start, end) in policy.Times(court, number, length, held, window, query.Participants, query.Units))
        {
            if (start < _from || end > _to || !IsInDailyWindow(start, end))
                continue;
            found.Add(new(court, start, end));
            // A court's later times of the day all come after as many as are asked for.
            if (++own == Limit)
                break;
        }
    }

    /// <summary>
    /// Returns whether any part of the day is open within the window and the daily hours of the query, regardless of bookings.
    /// </summary>
    private bool IsOpenInQuery(CourtDay day)
    {
        foreach (var run in day.Runs)
        {
            for (var cell = 0; cell < run.Shown; cell++)
            {
                var (start, end) = (run.StartOf(cell), run.StartOf(cell + 1));
                var isOpen = Bits.Has(day.Open, run.FirstBit + cell) && start < _to && end > _from;
                if (isOpen && DailyWindows(start).Any(window => start < window.To && end > window.From))
                    return true;
            }
        }

        return false;
    }

    private bool IsInDailyWindow(long start, long end) =>
        (query.DailyFrom is null && query.DailyTo is null) || DailyWindows(start).Any(window => window.From <= start && end <= window.To);

    /// <summary>
    /// Returns the daily hours that a minute may lie in: those of its own day, and those of the previous day if they pass midnight.
    /// </summary>
    private IEnumerable<(long From, long To)> DailyWindows(long minute)
    {
        var day = facility.Days.Containing(minute);
        var from = (query.DailyFrom ?? ClockTime.Midnight).Minutes;
        var to = (query.DailyTo ?? ClockTime.EndOfDay).Minutes;
        yield return (day.At(from), day.At(to <= from ? to + Minute.PerDay : to));
        if (to <= from)
            yield return (facility.Days.Of(day.Number - 1).At(from), day.At(to));
    }

    private int LengthFor(CalendarCourt court)
    {
        if (query.Length is { } asked)
            return (int)Math.Clamp(Math.Ceiling(asked.TotalMinutes), 0, int.MaxValue / 2);
        if (court.Schedule.Periods is not null)
            return 0;
        return facility.DefaultMinutes is { } usual && usual % court.SlotMinutes == 0 && usual >= court.MinMinutes && !(usual > court.MaxMinutes)
            ? usual
            : court.MinMinutes;
    }

    private List<CalendarCourt> Courts(ref ReasonList reasons)
    {
        foreach (var id in query.CourtIds)
        {
            if (facility.Courts.Find(id) is null)
                reasons.Add(Reason.Of(SchedulingCodes.UnknownCourt, Argument.Of("court", id), Argument.Of("known", facility.Courts.KnownIds)));
        }

        var courts = new List<CalendarCourt>();
        foreach (var court in facility.Courts.All)
        {
            if ((query.CourtIds.IsEmpty ? court.CanBookAlone : query.CourtIds.Contains(court.Id)) && Suits(court, ref reasons))
                courts.Add(court);
        }

        return courts;
    }

    /// <summary>Returns whether a court can be booked alone and accepts the length and the persons; adds the reasons if not.</summary>
    private bool Suits(CalendarCourt court, ref ReasonList reasons)
    {
        var unsuited = default(ReasonList);
        RuleCheck.Alone(court, ref unsuited);
        RuleCheck.Bars(court.Schedule, ref unsuited);
        if (court.Schedule.Periods is null)
            RuleCheck.Length(court, LengthFor(court), ref unsuited);
        RuleCheck.Capacity(court, query.Participants, ref unsuited);
        foreach (var reason in unsuited.ToList())
            reasons.Add(reason);
        return unsuited.IsEmpty;
    }

    private readonly record struct Free(CalendarCourt Court, long Start, long End)
    {
        internal FreeTime Told() => new(Court.Id, Minute.ToInstant(Start), Minute.ToInstant(End));
    }
}
