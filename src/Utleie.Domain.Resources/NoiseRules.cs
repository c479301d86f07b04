using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>How loud a venue may be, and when (støyregler).</summary>
/// <remarks>Wire: <c>noiseRules</c>. Source: 001 §4.5.</remarks>
public sealed record NoiseRules : IExtensible
{
    /// <summary>The loudest allowed, in dB; null is no limit.</summary>
    public decimal? MaxDecibelLevel { get; init; }

    /// <summary>When quiet begins (included), local wall time: <c>23:00</c>.</summary>
    public ClockTime? QuietHoursFrom { get; init; }

    /// <summary>When it ends (excluded): <c>07:00</c>; at or before the start is the day after.</summary>
    public ClockTime? QuietHoursTo { get; init; }

    /// <summary>Whether music may be played; absent is not stated.</summary>
    public bool? MusicAllowed { get; init; }

    /// <summary>Whether sound may be amplified; absent is not stated.</summary>
    public bool? AmplifiedSoundAllowed { get; init; }

    /// <summary>Whether musicians may play; absent is not stated.</summary>
    public bool? LivePerformanceAllowed { get; init; }

    /// <summary>Whether the neighbours must be told beforehand; default no.</summary>
    public bool? NeighborNotificationRequired { get; init; }

    /// <summary>What happens when someone complains, in words.</summary>
    public string? NoiseComplaintProcess { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
