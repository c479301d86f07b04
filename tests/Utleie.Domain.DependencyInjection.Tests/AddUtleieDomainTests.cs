using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.FluentValidation;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.DependencyInjection.Tests;

public sealed class AddUtleieDomainTests
{
    [Fact]
    public void Add_GivesEveryServiceOnce()
    {
        var services = new ServiceCollection().AddUtleieDomain(options => options with { Clock = SystemClock.Instance });
        Assert.All(services, service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        foreach (var service in services)
            Assert.Same(provider.GetRequiredService(service.ServiceType), provider.GetRequiredService(service.ServiceType));
        Assert.Equal("Europe/Oslo", provider.GetRequiredService<DateTimeZone>().Id);
        Assert.Same(SystemClock.Instance, provider.GetRequiredService<IClock>());
        Assert.Same(PermitRules.NorwegianDefaults, provider.GetRequiredService<PermitRules>());
        Assert.Same(PublishingRules.Standard, provider.GetRequiredService<PublishingOptions>().Rules);
    }

    [Fact]
    public void Add_GivesEveryValidatorThereIs()
    {
        var services = new ServiceCollection().AddUtleieDomain(options => options with { Clock = SystemClock.Instance });
        using var provider = services.BuildServiceProvider();
        Assert.Equal(
            typeof(BaseResourceValidator).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && typeof(IValidator).IsAssignableFrom(type)).Select(type => type.Name).Order(StringComparer.Ordinal),
            services.Select(service => provider.GetRequiredService(service.ServiceType)).OfType<IValidator>().Select(validator => validator.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Add_KeepsWhatTheHostHas()
    {
        var clock = new StoppedClock();
        using var provider = new ServiceCollection().AddSingleton<IClock>(clock).AddSingleton(DateTimeZone.Utc).AddUtleieDomain().AddUtleieDomain().BuildServiceProvider();
        Assert.Same(clock, provider.GetRequiredService<IClock>());
        Assert.Same(DateTimeZone.Utc, provider.GetRequiredService<PublishingOptions>().Zone);
        Assert.Single(provider.GetServices<IValidator<BaseResource>>());
    }

    [Fact]
    public void Add_FollowsTheHostsChoices()
    {
        var rules = PermitRules.Compile([]).GetValueOrThrow();
        using var provider = new ServiceCollection()
            .AddUtleieDomain(options => options with { Zone = "Atlantic/Reykjavik", Languages = [Language.Nn], PermitRules = rules, BufferRule = BufferRule.Additive, Clock = new StoppedClock() })
            .BuildServiceProvider();
        Assert.Equal("Atlantic/Reykjavik", provider.GetRequiredService<PublishingOptions>().Zone.Id);
        Assert.Same(rules, provider.GetRequiredService<PublishingOptions>().PermitRules);
        Assert.Equal(BufferRule.Additive, provider.GetRequiredService<UtleieOptions>().BufferRule);
        Assert.Contains(
            provider.GetRequiredService<IValidator<BaseResource>>().Validate(new Venue()).Errors,
            failure => failure.ErrorMessage == "Kapasitet må vere større enn 0");
    }

    [Fact]
    public void Add_NeedsAClock() => Assert.StartsWith(
        "There is no clock. Register an IClock or a TimeProvider before, or choose one",
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddUtleieDomain()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Add_TakesTheTimeOfATimeProvider()
    {
        var now = new DateTimeOffset(2026, 2, 6, 10, 0, 0, TimeSpan.Zero);
        using var chosen = new ServiceCollection().AddUtleieDomain(options => options with { TimeProvider = new StoppedTime(now) }).BuildServiceProvider();
        using var registered = new ServiceCollection().AddSingleton<TimeProvider>(new StoppedTime(now)).AddUtleieDomain().BuildServiceProvider();
        Assert.Equal(Instant.FromDateTimeOffset(now), chosen.GetRequiredService<IClock>().GetCurrentInstant());
        Assert.Equal(Instant.FromDateTimeOffset(now), registered.GetRequiredService<IClock>().GetCurrentInstant());
    }

    [Fact]
    public void Add_RefusesEveryChoiceThatCannotBeKept()
    {
        var error = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddUtleieDomain(options => options with { Zone = "Kragerø", Languages = [], BufferRule = (BufferRule)9 }));
        Assert.Equal(
            "The zone 'Kragerø' is not in the tz database. Use one of it, such as Europe/Oslo. There is no buffer rule 9. Use one of Max, Additive, Symmetric. "
            + "The languages [] are none, unknown or named twice. Use one or more of Nb, Nn, En.",
            error.Message);
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 2, 6, 10, 0);
    }

    private sealed class StoppedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
