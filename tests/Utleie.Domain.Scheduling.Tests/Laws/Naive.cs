using NodaTime;
using Utleie.Domain.Holidays;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Laws;

/// <summary>The rules once more, minute by minute and straight from the documents.</summary>
internal static class Naive
{
    internal static bool Accepts(World world, Reservation request, IEnumerable<Reservation> held)
    {
        var court = world.Calendar.Court(request.CourtIds[0]);
        return court.CanBookAlone
            && StatusOf(world, court) == CourtStatus.Available
            && LengthFits(court, request)
            && Minutes(request).All(minute => IsOpen(world, minute))
            && IsOnGrid(world, court, request.Start)
            && StartsInTime(world, court, request.Start)
            && !HitsTemplate(world, court, request)
            && !held.Any(other => SharesPart(world, other, request) && Conflict(court, other, request));
    }

    /// <summary>D13 in its own words: either one's buffered time overlaps the other's occupied time, the buffers being one gap.</summary>
    internal static bool Conflict(CalendarCourt court, Reservation one, Reservation other)
    {
        var gap = one.Status == OccupancyStatus.Blocked ? Duration.Zero : Duration.FromMinutes(court.GapMinutes);
        return one.Start < other.End + gap && other.Start < one.End + gap;
    }

    internal static bool SharesPart(World world, Reservation one, Reservation other) =>
        one.CourtIds == other.CourtIds || (world.Sections.MultiCourt is null && (one.CourtIds[0] == "anlegg" || other.CourtIds[0] == "anlegg"));

    private static bool LengthFits(CalendarCourt court, Reservation request)
    {
        var minutes = (request.End - request.Start).TotalMinutes;
        return minutes % court.SlotMinutes == 0 && minutes >= court.MinMinutes && !(minutes > court.MaxMinutes);
    }

    private static IEnumerable<Instant> Minutes(Reservation request)
    {
        for (var minute = request.Start; minute < request.End; minute += Duration.FromMinutes(1))
            yield return minute;
    }

    private static bool IsOpen(World world, Instant minute)
    {
        var local = minute.InZone(Oslo).LocalDateTime;
        var blackout = world.Sections.TimeLogic!.BlackoutPeriods.Any(period => period.FromDate <= local.Date && local.Date <= period.ToDate);
        return !blackout && new[] { local.Date, local.Date.PlusDays(-1) }.Any(date => RowsOn(world, date).Any(row => Covers(date, row, local)));
    }

    private static OpeningHours[] RowsOn(World world, LocalDate date)
    {
        var exception = world.Sections.Availability!.Exceptions.FirstOrDefault(dated => dated.FromDate <= date && date <= (dated.ToDate ?? dated.FromDate));
        return exception is null ? WeekRowsOn(world, date) : exception.Closed == true ? [] : [.. exception.OpeningHours];
    }

    /// <summary>D190–D192 in their own words: the rows of the date; those of its day types alone if there are any; none if one of them is closed.</summary>
    private static OpeningHours[] WeekRowsOn(World world, LocalDate date)
    {
        var rows = world.Sections.Availability!.OpeningHours.Where(row => Counts(row, date)).ToArray();
        rows = rows.Any(row => !row.DayTypes.IsEmpty) ? [.. rows.Where(row => !row.DayTypes.IsEmpty)] : rows;
        return rows.Any(row => row.Closed == true) ? [] : rows;
    }

    private static bool Counts(OpeningHours row, LocalDate date)
    {
        var week = System.Globalization.ISOWeek.GetWeekOfYear(date.ToDateTimeUnspecified());
        var day = (date.Month, date.Day);
        var (first, last) = row.SeasonStart is { } start && row.SeasonEnd is { } end ? ((start.Month, start.Day), (end.Month, end.Day)) : ((1, 1), (12, 31));
        var isInSeason = first.CompareTo(last) <= 0 ? day.CompareTo(first) >= 0 && day.CompareTo(last) <= 0 : day.CompareTo(first) >= 0 || day.CompareTo(last) <= 0;
        var which = Enumerable.Range(1, date.Day).Count(number => new LocalDate(date.Year, date.Month, number).DayOfWeek == date.DayOfWeek);
        return (row.Day is null || row.Day == date.DayOfWeek)
            && !(date < row.ValidFrom) && !(date > row.ValidTo)
            && isInSeason
            && (row.Weeks is null || row.Weeks == "odd" == (week % 2 == 1))
            && (row.Nth.IsEmpty || row.Nth.Contains(which) || (row.Nth.Contains(-1) && date.PlusDays(7).Month != date.Month))
            && (row.DayTypes.IsEmpty || row.DayTypes.Any(word => IsOfType(word, date)));
    }

    private static bool IsOfType(string word, LocalDate date) => word switch
    {
        "helligdag" => date.DayOfWeek == IsoDayOfWeek.Sunday || IsRed(date),
        "førHelligdag" => IsRed(date.PlusDays(1)),
        "lørdag" => date.DayOfWeek == IsoDayOfWeek.Saturday && !IsRed(date),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool IsRed(LocalDate date) => NorwegianDays.Of(date.Year).Any(day => day.Date == date);

    /// <summary>D194 in its own words.</summary>
    private static bool IsOpenYet(World world, Instant start)
    {
        var date = start.InZone(Oslo).Date;
        var windows = world.Sections.TimeLogic!.BookingWindows.Where(window => window.ForFrom <= date && date <= window.ForTo).ToArray();
        return windows.Length == 0 || windows.Any(window => window.TargetGroups.IsEmpty && window.OpensAt!.Value.Start(Oslo) <= world.Now);
    }

    private static bool Covers(LocalDate date, OpeningHours row, LocalDateTime local) => date + From(row) <= local && local < End(date, row);

    private static LocalTime From(OpeningHours row) => new(row.From!.Value.Minutes / 60, row.From.Value.Minutes % 60);

    private static LocalDateTime End(LocalDate date, OpeningHours row) => row.To!.Value.On(row.To <= row.From ? date.PlusDays(1) : date);

    /// <summary>Counted from the opening of the ordinary row that the exception cuts, or else from the row's own; rows that touch are one.</summary>
    private static bool IsOnGrid(World world, CalendarCourt court, Instant start)
    {
        var local = start.InZone(Oslo).LocalDateTime;
        return new[] { local.Date, local.Date.PlusDays(-1) }.Any(date => RowsOn(world, date).Any(row =>
        {
            if (!Covers(date, row, local))
                return false;
            if (world.Sections.Availability!.StartGrid == StartGrid.Clock)
            {
                var own = RowsOn(world, date).FirstOrDefault(earlier => earlier.To == row.From && earlier.From < row.From) ?? row;
                var opening = (date + From(own)).InZoneLeniently(Oslo);
                return ((start - opening.ToInstant()).TotalMinutes + opening.Hour * 60 + opening.Minute) % court.SlotMinutes == 0;
            }

            var anchorRow = WeekRowsOn(world, date).FirstOrDefault(usual => date + From(usual) < End(date, row) && date + From(row) < End(date, usual)) ?? row;
            var joined = RowsOn(world, date).Concat(WeekRowsOn(world, date)).FirstOrDefault(earlier => earlier.To == anchorRow.From && earlier.From < anchorRow.From);
            var anchor = (date + From(joined ?? anchorRow)).InZoneLeniently(Oslo).ToInstant();
            return (start - anchor).TotalMinutes % court.SlotMinutes == 0;
        }));
    }

    internal static bool StartsInTime(World world, CalendarCourt court, Instant start)
    {
        var (time, now) = (world.Sections.TimeLogic!, world.Now.InZone(Oslo).LocalDateTime);
        var rules = world.Sections.MultiCourt?.BookingRules;
        var own = world.Sections.MultiCourt?.Courts.First(one => one.Id == court.Id).BookingRulesOverride;
        var ahead = own?.AdvanceBookingDays ?? rules?.AdvanceBookingDays;
        return start >= world.Now + Duration.FromHours(time.MinLeadTimeHours ?? 0)
            && (time.MaxLeadTimeDays is not { } days || start <= now.PlusDays(days).InZoneLeniently(Oslo).ToInstant())
            && (time.MaxLeadMonths is not { } months || start <= now.PlusMonths(months).InZoneLeniently(Oslo).ToInstant())
            && IsOpenYet(world, start)
            && (ahead is not { } dates || start.InZone(Oslo).Date <= now.Date.PlusDays(dates));
    }

    private static CourtStatus StatusOf(World world, CalendarCourt court) =>
        world.Sections.MultiCourt?.Courts.First(one => one.Id == court.Id).Status ?? CourtStatus.Available;

    private static bool HitsTemplate(World world, CalendarCourt court, Reservation request)
    {
        var slots = world.Sections.MultiCourt?.Courts.First(one => one.Id == court.Id).BookingSlots ?? [];
        var first = request.Start.InZone(Oslo).Date.PlusDays(-2);
        return Enumerable.Range(0, 40).Select(first.PlusDays).Any(date => slots.Any(slot =>
            slot.DayOfWeek == date.DayOfWeek && slot.Status != BookingSlotStatus.Available && Conflict(court, AsBooking(slot, date), request)));
    }

    private static Reservation AsBooking(BookingSlot slot, LocalDate date) => new()
    {
        Id = "",
        Start = slot.TimeFrom!.Value.On(date).InZoneLeniently(Oslo).ToInstant(),
        End = slot.TimeTo!.Value.On(date).InZoneLeniently(Oslo).ToInstant(),
        Status = slot.Status == BookingSlotStatus.Blocked ? OccupancyStatus.Blocked : OccupancyStatus.Confirmed,
    };
}
