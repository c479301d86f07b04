using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>Physical and sensory accessibility (tilgjengelighetsinformasjon).</summary>
/// <remarks>Wire: <c>content.accessibilityInfo</c>. Source: 001 §3.7; WCAG 2.1 (001 §14.2).</remarks>
public sealed record AccessibilityInfo : IExtensible
{
    /// <summary>A short summary.</summary>
    public string? Summary { get; init; }

    /// <summary>The universal design of the building (universell utforming).</summary>
    public UniversalDesign? UniversalDesign { get; init; }

    /// <summary>Whether a wheelchair can go everywhere the renter does; null if unknown.</summary>
    public bool? WheelchairAccessible { get; init; }

    /// <summary>Whether hearing aids work with the sound system; null if unknown.</summary>
    public bool? HearingAidsCompatible { get; init; }

    /// <summary>Whether there are visual aids; null if unknown.</summary>
    public bool? VisualAidsAvailable { get; init; }

    /// <summary>Whether assistance is available on site; null if unknown.</summary>
    public bool? AssistanceAvailable { get; init; }

    /// <summary>Whether assistance must be booked in advance; defaults to false.</summary>
    public bool? AssistanceBookingRequired { get; init; }

    /// <summary>Additional information.</summary>
    public string? AdditionalInfo { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>The universal design of a building (universell utforming).</summary>
/// <remarks>A null property is unknown. Wire: <c>content.accessibilityInfo.universalDesign</c>. Source: 001 §3.7.</remarks>
public sealed record UniversalDesign : IExtensible
{
    /// <summary>Whether there is an entrance without steps.</summary>
    public bool? StepFreeAccess { get; init; }

    /// <summary>Whether there is a wheelchair-accessible toilet (HC-toalett).</summary>
    public bool? WcAccessible { get; init; }

    /// <summary>Whether there is a lift.</summary>
    public bool? Elevator { get; init; }

    /// <summary>Whether there is a hearing loop (teleslynge).</summary>
    public bool? HearingLoop { get; init; }

    /// <summary>Whether there is accessible parking.</summary>
    public bool? AccessibleParking { get; init; }

    /// <summary>Whether guide dogs are allowed.</summary>
    public bool? GuideDogAllowed { get; init; }

    /// <summary>Whether sign language is available on request.</summary>
    public bool? SignLanguageSupport { get; init; }

    /// <summary>Whether there are braille signs.</summary>
    public bool? BrailleSignage { get; init; }

    /// <summary>Other accommodations, as text.</summary>
    public string? OtherAccommodation { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
