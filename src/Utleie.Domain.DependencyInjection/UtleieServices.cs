using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
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
        AddClock(services, options.Clock);
        services.TryAddSingleton(DateTimeZoneProviders.Tzdb[options.Zone]);
        services.TryAddSingleton(options.PermitRules);
        services.TryAddSingleton(options.PublishingRules);
        services.TryAddSingleton(static provider => new PublishingOptions
        {
            Zone = provider.GetRequiredService<DateTimeZone>(),
            PermitRules = provider.GetRequiredService<Permits.PermitRules>(),
            Rules = provider.GetRequiredService<PublishingRules>(),
        });
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
    /// <summary>The library takes no clock by itself: which one a host runs by is said in one place, and a test cannot forget it.</summary>
    private static void AddClock(IServiceCollection services, IClock? clock)
    {
        if (clock is not null)
            services.TryAddSingleton(clock);
        else if (!services.Any(service => service.ServiceType == typeof(IClock)))
            throw new ArgumentException("There is no clock. Register an IClock before, or choose one: AddUtleieDomain(options => options with { Clock = SystemClock.Instance }).");
    }

    private static IServiceCollection AddValidators(this IServiceCollection services)
    {
        foreach (var validator in ValidatorTypes.All)
            services.TryAddSingleton(validator.Service, validator.Type);
        return services;
    }
}
