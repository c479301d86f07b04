using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>Where an event takes place (sted-tilknytning).</summary>
/// <remarks>Wire: <c>eventVenue</c>. Source: 001 §5.7.</remarks>
public sealed record EventVenue : IExtensible
{
    /// <summary>Which of the three below counts.</summary>
    public EventVenueType? Type { get; init; }

    /// <summary>The venue it is held in.</summary>
    public string? LinkedVenueId { get; init; }

    /// <summary>The object of the square it is held on.</summary>
    public string? LinkedOutdoorId { get; init; }

    /// <summary>An address of its own.</summary>
    public AddressDraft? CustomAddress { get; init; }

    /// <summary>What the place must have, in words.</summary>
    public string? VenueRequirements { get; init; }

    /// <summary>What must be rigged, in words.</summary>
    public string? SetupRequirements { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>How the place of an event is named.</summary>
/// <remarks>Source: 001 §5.7.</remarks>
[JsonConverter(typeof(WireEnumConverter<EventVenueType>))]
public enum EventVenueType
{
    /// <summary>By one of the municipality's venues.</summary>
    [JsonStringEnumMemberName("linked_venue")]
    LinkedVenue,

    /// <summary>By one of its objects outdoors.</summary>
    [JsonStringEnumMemberName("linked_outdoor")]
    LinkedOutdoor,

    /// <summary>By an address.</summary>
    [JsonStringEnumMemberName("custom_address")]
    CustomAddress,
}
