using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using NodaTime.Extensions;
using Utleie.Domain.Resources;
using Utleie.Domain.FluentValidation;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Storage;
using Utleie.Domain.Storage.InMemory;

namespace Utleie.Domain.DependencyInjection;

/// <summary>Registers the library in a service collection.</summary>
public static class UtleieServices
{
    /// <summary>
    /// Adds the clock, the time zone, the rules, the resource compiler, the publishing options and every validator, each as a singleton. Services that are already registered are kept.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Changes the default options with <c>with</c>; null keeps the defaults.</param>
    /// <exception cref="ArgumentException">A choice cannot be kept, and the message names all that cannot; or there is no clock.</exception>
    public static IServiceCollection AddUtleieDomain(this IServiceCollection services, Func<UtleieOptions, UtleieOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = ((configure ?? (static defaults => defaults))(new()) ?? throw new ArgumentException("The choices are null. Return the options.", nameof(configure))).Checked();
        services.TryAddSingleton(options);
        AddClock(services, options);
        services.TryAddSingleton(DateTimeZoneProviders.Tzdb[options.Zone]);
        services.TryAddSingleton(options.PermitRules);
        services.TryAddSingleton(options.PublishingRules);
        services.TryAddSingleton(static provider => new PublishingOptions
        {
            Zone = provider.GetRequiredService<DateTimeZone>(),
            PermitRules = provider.GetRequiredService<Permits.PermitRules>(),
            Rules = provider.GetRequiredService<PublishingRules>(),
            BufferRule = provider.GetRequiredService<UtleieOptions>().BufferRule,
            SchoolCalendars = provider.GetRequiredService<UtleieOptions>().SchoolCalendars,
        });
        services.TryAddSingleton(static provider => new ResourceCompiler(provider.GetRequiredService<DateTimeZone>(), provider.GetRequiredService<UtleieOptions>().BufferRule, provider.GetRequiredService<UtleieOptions>().SchoolCalendars));
        services.TryAddSingleton(static provider => new PublishingValidation(provider.GetRequiredService<IClock>())
        {
            Options = provider.GetRequiredService<PublishingOptions>(),
            Language = provider.GetRequiredService<UtleieOptions>().Languages[0],
        });
        return services.AddValidators();
    }

    /// <summary>Adds an in-memory store as a singleton, unless a store is registered already; for tests and samples.</summary>
    public static IServiceCollection AddInMemoryStore(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IUtleieStore, InMemoryStore>();
        return services;
    }

    // D123.
    /// <summary>The clock is chosen in one place, so that a test cannot forget it.</summary>
    private static void AddClock(IServiceCollection services, UtleieOptions options)
    {
        if (options.Clock is { } clock)
            services.TryAddSingleton(clock);
        else if (options.TimeProvider is { } time)
            services.TryAddSingleton(time.ToClock());
        else if (services.Any(service => service.ServiceType == typeof(IClock)))
            return;
        else if (services.Any(service => service.ServiceType == typeof(TimeProvider)))
            services.AddSingleton(static provider => provider.GetRequiredService<TimeProvider>().ToClock());
        else
            throw new ArgumentException("There is no clock. Register an IClock or a TimeProvider before, or choose one: AddUtleieDomain(options => options with { TimeProvider = TimeProvider.System }).");
    }
}
