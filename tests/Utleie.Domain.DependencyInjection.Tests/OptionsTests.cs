using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Permits;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.DependencyInjection.Tests;

/// <summary>Each option changes an answer; one that does not is a promise that is not kept.</summary>
public sealed class OptionsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 2, 6, 10, 0);

    /// <summary>Each option: what it is set to, and what is asked.</summary>
    private static readonly Dictionary<string, (Func<UtleieOptions, UtleieOptions> Change, Func<IServiceProvider, object?> Ask)> Options = new()
    {
        [nameof(UtleieOptions.Zone)] = (options => options with { Zone = "Atlantic/Reykjavik" }, provider => FirstFree(provider)),
        [nameof(UtleieOptions.PermitRules)] = (options => options with { PermitRules = PermitRules.Compile([]).GetValueOrThrow() }, provider => provider.GetRequiredService<PermitRules>().Triggers.Count),
        [nameof(UtleieOptions.PublishingRules)] = (
            options => options with { PublishingRules = PublishingRules.Standard.With(CategoryRules.For<Venue>(ResourceCategory.Venue) with { Rules = [ResourceRule.Hard<Venue>("piano", "piano", _ => false)], Texts = ValueMap<LocalizedText>.Of([new("piano", new("Flygel", "Flygel", "Piano"))]) }) },
            provider => provider.GetRequiredService<PublishingOptions>().Rules.RulesOf(ResourceCategory.Venue).Count),
        [nameof(UtleieOptions.BufferRule)] = (options => options with { BufferRule = BufferRule.Additive }, provider => Gap(provider)),
        [nameof(UtleieOptions.Languages)] = (
            options => options with { Languages = [Language.En] },
            provider => provider.GetRequiredService<IValidator<BaseResource>>().Validate(new Venue()).Errors[0].ErrorMessage),
        [nameof(UtleieOptions.Clock)] = (options => options with { Clock = new StoppedClock(Now + Duration.FromDays(1)) }, provider => provider.GetRequiredService<IClock>().GetCurrentInstant()),
        [nameof(UtleieOptions.SchoolCalendars)] = (
            options => options with { SchoolCalendars = [new() { Id = "skole", SchoolYears = [new() { From = new(2026, 1, 5), To = new(2026, 6, 19) }] }] },
            provider => SchoolPrices(provider)),
        [nameof(UtleieOptions.TimeProvider)] = (
            options => options with { Clock = null, TimeProvider = new StoppedTime() },
            provider => provider.GetRequiredService<IClock>().GetCurrentInstant()),
    };

    public static TheoryData<string> Names { get; } = [.. typeof(UtleieOptions).GetProperties().Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Option_ChangesAnAnswer(string option)
    {
        Assert.True(Options.TryGetValue(option, out var entry), $"No answer shows that {option} has an effect. Add one to the table.");
        Assert.NotEqual(Answer(options => options, entry.Ask), Answer(entry.Change, entry.Ask));
    }

    [Theory]
    [InlineData(null, Language.Nb)]
    [InlineData("en", Language.En)]
    [InlineData("nn-NO, en;q=0.8", Language.En)]
    [InlineData("de, *;q=0.1", Language.Nb)]
    public void LanguageOf_ChoosesAmongTheLanguagesOffered(string? header, Language expected) =>
        Assert.Equal(expected, new UtleieOptions { Languages = [Language.Nb, Language.En] }.LanguageOf(header));

    private static object? Answer(Func<UtleieOptions, UtleieOptions> change, Func<IServiceProvider, object?> ask)
    {
        using var provider = new ServiceCollection().AddUtleieDomain(options => change(options with { Clock = new StoppedClock(Now) })).BuildServiceProvider();
        return ask(provider);
    }

    private static Instant FirstFree(IServiceProvider provider)
    {
        var calendar = Hall(provider).Calendar.GetValueOrThrow();
        return calendar.FreeOn(new(2026, 7, 6), calendar.Empty, Now).AsT0.Times[0].Start;
    }

    /// <summary>What is found in prices for school days.</summary>
    private static string SchoolPrices(IServiceProvider provider)
    {
        var compiled = provider.GetRequiredService<ResourceCompiler>().Compile(new Venue
        {
            Availability = new() { SchoolCalendar = "skole" },
            Pricing = new() { BasePrice = 1, PriceModel = PriceModel.PerHour, PricePlans = [new() { Id = "s", Price = 2, Conditions = new() { DayTypes = ["skoledag"] } }] },
        });
        return string.Join(", ", compiled.Prices.Findings.Select(finding => finding.Code));
    }

    private static int Gap(IServiceProvider provider) => Hall(provider).Calendar.GetValueOrThrow().Courts[0].GapMinutes;

    private static CompiledResource Hall(IServiceProvider provider) => provider.GetRequiredService<ResourceCompiler>().Compile(new Venue
    {
        Identity = new() { ObjectId = ResourceId.Parse("550e8400-e29b-41d4-a716-446655440001"), Slug = Slug.Parse("hallen"), DisplayName = "Hallen" },
        Availability = new() { IntervalMinutes = 60, OpeningHours = [new() { Day = IsoDayOfWeek.Monday, From = ClockTime.Of(8), To = ClockTime.Of(12) }] },
        TimeLogic = new() { BufferBeforeMinutes = 10, BufferAfterMinutes = 20 },
    });

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }

    private sealed class StoppedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => (Now + Duration.FromHours(1)).ToDateTimeOffset();
    }
}
