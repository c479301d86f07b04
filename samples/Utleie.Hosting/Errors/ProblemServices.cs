using Microsoft.AspNetCore.Routing;

namespace Utleie.Hosting.Errors;

/// <summary>Makes every error of a host a <see cref="Problem"/>.</summary>
public static class ProblemServices
{
    /// <summary>Adds the exception handler, and makes requests that cannot be bound throw instead of being answered without a body.</summary>
    public static IServiceCollection AddProblems(this IServiceCollection services)
    {
        services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        return services.AddProblemDetails().AddExceptionHandler<ErrorHandler>();
    }

    /// <summary>Adds the exception handler to the pipeline, and gives every error status without a body a problem.</summary>
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(static context => Problems.OfStatus(context.HttpContext.Response.StatusCode, context.HttpContext).ExecuteAsync(context.HttpContext));
    }
}
