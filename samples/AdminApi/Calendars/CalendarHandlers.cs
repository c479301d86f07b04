using AdminApi.Bookings;
using AdminApi.Errors;
using AdminApi.Http;
using AdminApi.Resources;
using AdminApi.Rules;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Storage;

namespace AdminApi.Calendars;

/// <summary>Shows what is free and what is not, and never who holds it.</summary>
internal static class CalendarHandlers
{
    /// <summary>The most days of one answer: two months.</summary>
    internal const int MostDays = 62;

    private const int MostTimes = 1000;
    private const int UsualDaysAhead = 14;
    private const int MostMinutes = 366 * 24 * 60;

    /// <summary>GET calendar: days from a date, each court a row.</summary>
    internal static Task<IResult> Days(string id, ResourceDesk desk, CompiledObjects rules, IUtleieStore store, Call call) =>
        WithCalendar(id, desk, rules, call, async (resource, calendar, findings) =>
        {
            var first = call.Query.Date("date") ?? call.Today;
            var count = call.Query.Number("days", 1, MostDays) ?? 1;
            var occupied = calendar.CreateOccupancy(await store.Bookings.HeldAsync(ResourceKey.Of(resource).Id, calendar.WindowOf(first, count), null, call.Cancellation).ConfigureAwait(false));
            var days = Enumerable.Range(0, count).Select(first.PlusDays)
                .Select(date => DayDocument.Of(date, calendar.Day(date, occupied, call.Now), call.Language, showBookings: false));
            ValueList<Finding> doubts = call.Caller.IsStaff ? [.. findings, .. occupied.Findings] : [];
            return Answer.Ok(new CalendarDocument(call.Zone.Id, [.. days], ReasonLines.Of(doubts, SchedulingTexts.Table, call.Language)));
        });

    /// <summary>GET first-free: the first times that are free, or every reason why there is none.</summary>
    internal static Task<IResult> FirstFree(string id, ResourceDesk desk, CompiledObjects rules, IUtleieStore store, Call call) =>
        WithCalendar(id, desk, rules, call, async (resource, calendar, _) =>
        {
            var query = QueryOf(call);
            var occupied = calendar.CreateOccupancy(await store.Bookings.HeldAsync(ResourceKey.Of(resource).Id, calendar.WindowOf(query), null, call.Cancellation).ConfigureAwait(false));
            return calendar.FirstFree(query, occupied, call.Now).Match(
                found => Answer.Ok(new FreeDocument(found.Times, [])),
                none => Answer.Ok(new FreeDocument([], ReasonLines.Of(none.Reasons, SchedulingTexts.Table, call.Language))));
        });

    private static async Task<IResult> WithCalendar(
        string id, ResourceDesk desk, CompiledObjects rules, Call call, Func<BaseResource, FacilityCalendar, ValueList<Finding>, Task<IResult>> answer)
    {
        if (await desk.FindAsync(id).ConfigureAwait(false) is not { } resource)
            return Problems.Missing(call.Http);
        var compiled = rules.Of(resource).Calendar;
        return await compiled.Match(
            calendar => answer(resource, calendar, calendar.Warnings),
            errors => Task.FromResult<IResult>(BookingProblems.RulesBroken(errors.Findings, SchedulingTexts.Table))).ConfigureAwait(false);
    }

    private static FreeQuery QueryOf(Call call)
    {
        var from = LocalTimes.Start(call.Query.Moment("from"), call.Zone, "from") ?? call.Now;
        return new()
        {
            From = from,
            To = LocalTimes.End(call.Query.Moment("to"), call.Zone, "to") ?? from + Duration.FromDays(UsualDaysAhead),
            Length = call.Query.Number("durationMinutes", 1, MostMinutes) is { } minutes ? Duration.FromMinutes(minutes) : null,
            CourtIds = call.Query.Texts("courtIds"),
            DailyFrom = call.Query.Clock("dailyFrom"),
            DailyTo = call.Query.Clock("dailyTo"),
            Participants = call.Query.Number("participants", 0, int.MaxValue),
            Units = call.Query.Number("units", 1, int.MaxValue) ?? 1,
            Limit = call.Query.Number("limit", 1, MostTimes) ?? 1,
        };
    }
}
