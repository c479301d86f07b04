using NodaTime;
using Utleie.Domain.Holidays;
using Utleie.Domain.Permits;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The options of your app for validating rental objects.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PublishingOptions
{
    /// <summary>
    /// The options of a Norwegian municipality: <c>Europe/Oslo</c>, the usual permits and the rules of the four categories.
    /// </summary>
    public static PublishingOptions Default { get; } = new();

    // D10.
    /// <summary>The time zone of local times; defaults to <c>Europe/Oslo</c>.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    // D28.
    /// <summary>When an event needs which permit; defaults to <see cref="PermitRules.NorwegianDefaults"/>.</summary>
    public PermitRules PermitRules { get; init; } = PermitRules.NorwegianDefaults;

    /// <summary>How the gap between two bookings is calculated from their buffers; defaults to <see cref="BufferRule.Max"/>.</summary>
    public BufferRule BufferRule { get; init; } = BufferRule.Max;

    // D193.
    /// <summary>The school calendars, which <c>availability.schoolCalendar</c> names by id; defaults to empty.</summary>
    public ValueList<SchoolCalendar> SchoolCalendars { get; init; }

    /// <summary>The rules of the categories; defaults to <see cref="PublishingRules.Standard"/>.</summary>
    public PublishingRules Rules { get; init; } = PublishingRules.Standard;
}
