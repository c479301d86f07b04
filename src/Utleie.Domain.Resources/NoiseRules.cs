using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>The noise limits of a venue (støyregler).</summary>
/// <remarks>Wire: <c>noiseRules</c>. Source: 001 §4.5.</remarks>
public sealed record NoiseRules : IExtensible
{
    /// <summary>The maximum sound level in dB; null means no limit.</summary>
    public decimal? MaxDecibelLevel { get; init; }

    /// <summary>The start of the quiet hours (inclusive), in local time: <c>23:00</c>.</summary>
    public ClockTime? QuietHoursFrom { get; init; }

    /// <summary>The end of the quiet hours (exclusive): <c>07:00</c>; an end at or before the start is on the next day.</summary>
    public ClockTime? QuietHoursTo { get; init; }

    /// <summary>Whether music may be played; null if not stated.</summary>
    public bool? MusicAllowed { get; init; }

    /// <summary>Whether sound may be amplified; null if not stated.</summary>
    public bool? AmplifiedSoundAllowed { get; init; }

    /// <summary>Whether live performances are allowed; null if not stated.</summary>
    public bool? LivePerformanceAllowed { get; init; }

    /// <summary>Whether the neighbours must be notified in advance; defaults to false.</summary>
    public bool? NeighborNotificationRequired { get; init; }

    /// <summary>How noise complaints are handled, as text.</summary>
    public string? NoiseComplaintProcess { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
