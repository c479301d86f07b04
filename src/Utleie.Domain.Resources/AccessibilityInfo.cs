using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>Who can get in and take part (tilgjengelighetsinformasjon).</summary>
/// <remarks>Wire: <c>content.accessibilityInfo</c>. Source: 001 §3.7; WCAG 2.1 (001 §14.2).</remarks>
public sealed record AccessibilityInfo : IExtensible
{
    /// <summary>It in a few words.</summary>
    public string? Summary { get; init; }

    /// <summary>What the building has (universell utforming).</summary>
    public UniversalDesign? UniversalDesign { get; init; }

    /// <summary>Whether a wheelchair gets everywhere the renter does; absent is not known.</summary>
    public bool? WheelchairAccessible { get; init; }

    /// <summary>Whether hearing aids can be used with the sound system; absent is not known.</summary>
    public bool? HearingAidsCompatible { get; init; }

    /// <summary>Whether there are aids for those who see poorly; absent is not known.</summary>
    public bool? VisualAidsAvailable { get; init; }

    /// <summary>Whether someone can help on the spot; absent is not known.</summary>
    public bool? AssistanceAvailable { get; init; }

    /// <summary>Whether the help must be asked for beforehand; default no.</summary>
    public bool? AssistanceBookingRequired { get; init; }

    /// <summary>Anything else.</summary>
    public string? AdditionalInfo { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>What a building has for everyone to use it (universell utforming).</summary>
/// <remarks>An absent member is not known. Wire: <c>content.accessibilityInfo.universalDesign</c>. Source: 001 §3.7.</remarks>
public sealed record UniversalDesign : IExtensible
{
    /// <summary>A way in without steps.</summary>
    public bool? StepFreeAccess { get; init; }

    /// <summary>A toilet for wheelchairs (HC-toalett).</summary>
    public bool? WcAccessible { get; init; }

    /// <summary>A lift.</summary>
    public bool? Elevator { get; init; }

    /// <summary>A hearing loop (teleslynge).</summary>
    public bool? HearingLoop { get; init; }

    /// <summary>Parking for the disabled.</summary>
    public bool? AccessibleParking { get; init; }

    /// <summary>Guide dogs may come in.</summary>
    public bool? GuideDogAllowed { get; init; }

    /// <summary>Sign language on request.</summary>
    public bool? SignLanguageSupport { get; init; }

    /// <summary>Signs in braille.</summary>
    public bool? BrailleSignage { get; init; }

    /// <summary>Anything else, in words.</summary>
    public string? OtherAccommodation { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
