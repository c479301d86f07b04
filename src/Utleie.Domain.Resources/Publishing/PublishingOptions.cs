using NodaTime;
using Utleie.Domain.Permits;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>What a host may choose of how rental objects are judged.</summary>
/// <remarks>Immutable and safe on any number of threads.</remarks>
public sealed record PublishingOptions
{
    /// <summary>The choices of a Norwegian municipality: <c>Europe/Oslo</c>, the usual permits and the rules of the four categories.</summary>
    public static PublishingOptions Default { get; } = new();

    // D10.
    /// <summary>The zone of wall times; default <c>Europe/Oslo</c>.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    // D28.
    /// <summary>When an event needs which permit; default <see cref="PermitRules.NorwegianDefaults"/>.</summary>
    public PermitRules PermitRules { get; init; } = PermitRules.NorwegianDefaults;

    /// <summary>How the gap between two bookings follows from their buffers; defaults to <see cref="BufferRule.Max"/>.</summary>
    public BufferRule BufferRule { get; init; } = BufferRule.Max;

    /// <summary>The rules of the categories; default <see cref="PublishingRules.Standard"/>.</summary>
    public PublishingRules Rules { get; init; } = PublishingRules.Standard;
}
