using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>Where a rental object is, and how one gets in (lokasjon og tilgang).</summary>
/// <remarks>Wire: <c>location</c>. Source: 001 §3.2, §9.2.</remarks>
public sealed record ResourceLocation : IExtensible
{
    /// <summary>Its postal address.</summary>
    public AddressDraft? Address { get; init; }

    /// <summary>Its place on the map.</summary>
    public GeoPointDraft? Map { get; init; }

    /// <summary>Where to turn up, as the renter reads it.</summary>
    public string? MeetingPoint { get; init; }

    /// <summary>How to find it.</summary>
    public string? DirectionsText { get; init; }

    /// <summary>How the door is opened.</summary>
    public AccessType? AccessType { get; init; }

    // D9.
    /// <summary>The code of the door; it never prints itself, and is written only in a protected form.</summary>
    public Secret? AccessCode { get; init; }

    /// <summary>How to get in, step by step.</summary>
    public string? AccessInstructions { get; init; }

    /// <summary>Where the key is fetched; needed for a physical key.</summary>
    public string? KeyPickupLocation { get; init; }

    /// <summary>When it can be fetched, in words.</summary>
    public string? KeyPickupHours { get; init; }

    /// <summary>When it must be back, in words.</summary>
    public string? KeyReturnDeadline { get; init; }

    /// <summary>Where to park and unload.</summary>
    public string? ParkingInfo { get; init; }

    /// <summary>How many cars can be parked.</summary>
    public int? ParkingSpots { get; init; }

    /// <summary>Whether there is a place to unload (lastesone); default no.</summary>
    public bool? LoadingZone { get; init; }

    /// <summary>When one may unload, in words.</summary>
    public string? LoadingZoneHours { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A place on the map as it was clicked, in degrees of WGS 84.</summary>
/// <remarks><see cref="GeoPoint.Of"/> makes a checked point of it. Wire: <c>location.map</c>. Source: 001 §3.2.</remarks>
public sealed record GeoPointDraft : IExtensible
{
    /// <summary>Degrees north, −90 to 90.</summary>
    public double? Lat { get; init; }

    /// <summary>Degrees east, −180 to 180.</summary>
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

    /// <summary>A key fetched beforehand.</summary>
    [JsonStringEnumMemberName("physical_key")]
    PhysicalKey,
}
