using AdminApi.Bookings;
using AdminApi.Http;
using AdminApi.OpenApi;
using AdminApi.Resources;
using AdminApi.Rules;
using Microsoft.AspNetCore.DataProtection;
using NodaTime.Text;
using Utleie.Domain.DependencyInjection;

namespace AdminApi.Hosting;

/// <summary>Registers the library and what it asks a host for: a clock, a zone, protection of secrets.</summary>
internal static class DomainServices
{
    private const string Application = "AdminApi";

    internal static IServiceCollection AddDomain(this IServiceCollection services, ApiSettings settings, IHostEnvironment environment)
    {
        services.AddUtleieDomain(options => options with { Zone = settings.Zone, Clock = ClockOf(settings, environment) });
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
        services.AddProblemDetails();
        services.AddExceptionHandler<Errors.ErrorHandler>();
        return services;
    }

    /// <exception cref="ConfigurationException">The time is set outside Development, or is not an instant.</exception>
    private static IClock ClockOf(ApiSettings settings, IHostEnvironment environment)
    {
        if (settings.Now is not { Length: > 0 } text)
            return SystemClock.Instance;
        if (!environment.IsDevelopment())
            throw new ConfigurationException($"{ApiSettings.Section}:{nameof(ApiSettings.Now)} sets the clock, and is for Development. Leave it out.");
        return InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var now }
            ? new ShiftedClock(now)
            : throw new ConfigurationException($"{ApiSettings.Section}:{nameof(ApiSettings.Now)} is '{text}'. Write it as 2026-02-06T10:00:00Z.");
    }
}
