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

/// <summary>Registers the library with a host.</summary>
public static class UtleieServices
{
    /// <summary>
    /// Adds the clock, the zone, the rules, the options of publishing and every validator, each as a singleton. What the host has registered before stays.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">The host's choices, made of the defaults with <c>with</c>; default none.</param>
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
        });
        services.TryAddSingleton(static provider => new ResourceCompiler(provider.GetRequiredService<DateTimeZone>(), provider.GetRequiredService<UtleieOptions>().BufferRule));
        services.TryAddSingleton(static provider => new PublishingValidation(provider.GetRequiredService<IClock>())
        {
            Options = provider.GetRequiredService<PublishingOptions>(),
            Language = provider.GetRequiredService<UtleieOptions>().Languages[0],
        });
        return services.AddValidators();
    }

    /// <summary>Adds a store that lives as long as the host, as a singleton, where the host has registered none: for tests and samples.</summary>
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
