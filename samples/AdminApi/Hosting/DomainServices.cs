using AdminApi.Bookings;
using AdminApi.Http;
using AdminApi.OpenApi;
using AdminApi.Resources;
using AdminApi.Rules;
using Microsoft.AspNetCore.DataProtection;
using Utleie.Domain.DependencyInjection;

namespace AdminApi.Hosting;

/// <summary>Registers the library and what it asks a host for: a clock, a zone, protection of secrets.</summary>
internal static class DomainServices
{
    private const string Application = "AdminApi";

    internal static IServiceCollection AddDomain(this IServiceCollection services, ApiSettings settings, IHostEnvironment environment)
    {
        services.AddUtleieDomain(options => options with { Zone = settings.Zone, Clock = HostClock.Of($"{ApiSettings.Section}:{nameof(ApiSettings.Now)}", settings.Now, environment) });
        var keys = new DirectoryInfo(Path.Combine(settings.DataFolder, "keys"));
        services.AddDataProtection().SetApplicationName(Application).PersistKeysToFileSystem(keys);
        services.AddSingleton<ISecretProtector, SecretProtector>();
        return services;
    }

    internal static IServiceCollection AddApi(this IServiceCollection services, ApiSettings settings)
    {
        services.AddSingleton(settings);
        services.AddHttpContextAccessor();
        services.AddScoped<Call>();
        services.AddScoped<ResourceDesk>();
        services.AddSingleton<CompiledObjects>();
        services.AddScoped<BookingDesk>();
        services.AddHostedService<IdempotencySweep>();
        services.AddHealthChecks().AddCheck<StoreHealth>("store");
        services.AddApiDocument();
        services.AddProblems();
        return services;
    }
}
