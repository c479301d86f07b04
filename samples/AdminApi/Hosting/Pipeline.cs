using AdminApi.Bookings;
using AdminApi.Calendars;
using AdminApi.Errors;
using AdminApi.Http;
using AdminApi.Permits;
using AdminApi.Prices;
using AdminApi.Resources;
using AdminApi.Start;

namespace AdminApi.Hosting;

/// <summary>What a request passes on its way.</summary>
internal static class Pipeline
{
    internal static void UsePipeline(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.Use(static (http, next) =>
        {
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return next(http);
        });
        app.UseProblems();
        app.UseHeadRequests();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseRequestTimeouts();
        app.UseStore(ResourceEndpoints.Root);
    }

    internal static void MapApi(this WebApplication app)
    {
        var objects = app.MapGroup(ResourceEndpoints.Root);
        objects.MapGroup("").WithTags("Rental objects").MapResources();
        var questions = objects.MapGroup("").WithTags("Calendar, prices and permits");
        questions.MapCalendars();
        questions.MapPrices();
        questions.MapPermits();
        objects.MapGroup("").WithTags("Bookings").MapBookings();
        app.MapStart();
        app.MapOpenApi();
        app.MapHealthChecks("/health/live", new() { Predicate = static _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/health/ready").DisableRateLimiting();
    }
}
