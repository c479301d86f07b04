using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>The location of a rental object and how to get in (lokasjon og tilgang).</summary>
/// <remarks>Wire: <c>location</c>. Source: 001 §3.2, §9.2.</remarks>
public sealed record ResourceLocation : IExtensible
{
    /// <summary>The postal address.</summary>
    public AddressDraft? Address { get; init; }

    /// <summary>The position on the map.</summary>
    public GeoPointDraft? Map { get; init; }

    /// <summary>The meeting point, as shown to the renter.</summary>
    public string? MeetingPoint { get; init; }

    /// <summary>The directions.</summary>
    public string? DirectionsText { get; init; }

    /// <summary>How the door is opened.</summary>
    public AccessType? AccessType { get; init; }

    // D9.
    /// <summary>The door code. Never printed, and written only in a protected form.</summary>
    public Secret? AccessCode { get; init; }

    /// <summary>The access instructions.</summary>
    public string? AccessInstructions { get; init; }

    /// <summary>Where the key is collected; required for a physical key.</summary>
    public string? KeyPickupLocation { get; init; }

    /// <summary>When the key can be collected, as text.</summary>
    public string? KeyPickupHours { get; init; }

    /// <summary>When the key must be returned, as text.</summary>
    public string? KeyReturnDeadline { get; init; }

    /// <summary>The parking and unloading information.</summary>
    public string? ParkingInfo { get; init; }

    /// <summary>The number of parking spaces.</summary>
    public int? ParkingSpots { get; init; }

    /// <summary>Whether there is a loading zone (lastesone); defaults to false.</summary>
    public bool? LoadingZone { get; init; }

    /// <summary>When the loading zone may be used, as text.</summary>
    public string? LoadingZoneHours { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A position on the map as it was clicked, in degrees of WGS 84.</summary>
/// <remarks><see cref="GeoPoint.Of"/> validates it. Wire: <c>location.map</c>. Source: 001 §3.2.</remarks>
public sealed record GeoPointDraft : IExtensible
{
    /// <summary>The latitude in degrees north, from −90 to 90 (inclusive).</summary>
    public double? Lat { get; init; }

    /// <summary>The longitude in degrees east, from −180 to 180 (inclusive).</summary>
    public double? Lng { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>How a door is opened (tilgangstype).</summary>
/// <remarks>Source: 001 §3.2, §4.3.</remarks>
[JsonConverter(typeof(WireEnumConverter<AccessType>))]
public enum AccessType
{
    /// <summary>A code on a keypad, without anyone present.</summary>
    Code,

    /// <summary>A key from the reception of a staffed building.</summary>
    Reception,

    /// <summary>By agreement with the janitor (vaktmester).</summary>
    Janitor,

    /// <summary>An app or BankID.</summary>
    Digital,

    /// <summary>A key collected in advance.</summary>
    [JsonStringEnumMemberName("physical_key")]
    PhysicalKey,
}
