using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Utleie.Domain.FluentValidation;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Domain.DependencyInjection;

/// <summary>Registers the library with a host.</summary>
public static class UtleieServices
{
    /// <summary>
    /// Adds the clock, the zone, the rules, the options of publishing and every validator, each as a singleton. What the host has registered before stays.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">The host's choices, made of the defaults with <c>with</c>; default none.</param>
    /// <exception cref="ArgumentException">A choice cannot be kept; the message names all that cannot.</exception>
    public static IServiceCollection AddUtleieDomain(this IServiceCollection services, Func<UtleieOptions, UtleieOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = ((configure ?? (static defaults => defaults))(new()) ?? throw new ArgumentException("The choices are null. Return the options.", nameof(configure))).Checked();
        services.TryAddSingleton(options);
        services.TryAddSingleton(options.Clock ?? MachineClock);
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

#pragma warning disable RS0030 // The domain takes time as an argument; a host needs a clock to have one, and this is where a host is composed (D123).
    private static IClock MachineClock => SystemClock.Instance;
#pragma warning restore RS0030

    private static IServiceCollection AddValidators(this IServiceCollection services)
    {
        foreach (var validator in ValidatorTypes.All)
            services.TryAddSingleton(validator.Service, validator.Type);
        return services;
    }
}
