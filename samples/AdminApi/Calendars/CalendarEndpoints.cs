using AdminApi.Http;
using AdminApi.OpenApi;
using Utleie.Domain.Scheduling;

namespace AdminApi.Calendars;

/// <summary>The calendar and the free times of a rental object.</summary>
internal static class CalendarEndpoints
{
    internal static void MapCalendars(this RouteGroupBuilder objects)
    {
        objects.MapGet("/{id}/calendar", CalendarHandlers.Days).AllowAnonymous()
            .Named("getCalendar", "Show days of an object: what is free, and why the rest is not")
            .Takes(QueryParameter.Date, new("days", "How many days; default 1.") { Least = 1, Most = CalendarHandlers.MostDays })
            .Answers<Envelope<CalendarDocument>>().Refuses(400, 404, 409);
        objects.MapGet("/{id}/first-free", CalendarHandlers.FirstFree).AllowAnonymous()
            .Named("findFirstFree", "Find the first free times, or tell why there is none")
            .Takes([QueryParameter.From, QueryParameter.To, .. Search])
            .Answers<Envelope<FreeDocument>>().Refuses(400, 404, 409);
    }

    private static QueryParameter[] Search { get; } =
    [
        new("durationMinutes", "How long; default the usual length of the object.") { Least = 1, Most = 366 * 24 * 60 },
        new("courtIds", "The courts to look at; default all.") { IsList = true },
        new("dailyFrom", "Every day not before: 17:00."),
        new("dailyTo", "Every day not after: 21:00."),
        new("participants", "How many persons come.") { Least = 0 },
        new("units", "How many units are to be free; default 1.") { Least = 1 },
        new("limit", "How many times at most; default 1.") { Least = 1, Most = 1000 },
    ];
}
