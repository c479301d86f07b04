using Microsoft.Extensions.DependencyInjection.Extensions;
using Utleie.Domain.Storage;

namespace AdminApi.Hosting;

/// <summary>Registers the store, and sees to it that it is open where it is used.</summary>
internal static class StoreServices
{
    internal static IServiceCollection AddStore(this IServiceCollection services)
    {
        services.AddSingleton<StoreOpener>();
        services.TryAddSingleton<IUtleieStore>(static provider => provider.GetRequiredService<StoreOpener>().Store);
        return services;
    }

    /// <summary>Requests to the API wait for the store; those for health and documents do not.</summary>
    internal static void UseStore(this WebApplication app, string root) => app.UseWhen(
        http => http.Request.Path.StartsWithSegments(root, StringComparison.Ordinal),
        branch => branch.Use(static async (http, next) =>
        {
            await http.RequestServices.GetRequiredService<StoreOpener>().OpenAsync(http.RequestAborted).ConfigureAwait(false);
            await next(http).ConfigureAwait(false);
        }));
}
