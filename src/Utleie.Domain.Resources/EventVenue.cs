using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>Where an event takes place (sted-tilknytning).</summary>
/// <remarks>Wire: <c>eventVenue</c>. Source: 001 §5.7.</remarks>
public sealed record EventVenue : IExtensible
{
    /// <summary>Which of the three locations below applies.</summary>
    public EventVenueType? Type { get; init; }

    /// <summary>The id of the venue.</summary>
    public string? LinkedVenueId { get; init; }

    /// <summary>The id of the outdoor object.</summary>
    public string? LinkedOutdoorId { get; init; }

    /// <summary>A custom address.</summary>
    public AddressDraft? CustomAddress { get; init; }

    /// <summary>The requirements on the location, as text.</summary>
    public string? VenueRequirements { get; init; }

    /// <summary>The setup requirements, as text.</summary>
    public string? SetupRequirements { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>How the location of an event is given.</summary>
/// <remarks>Source: 001 §5.7.</remarks>
[JsonConverter(typeof(WireEnumConverter<EventVenueType>))]
public enum EventVenueType
{
    /// <summary>One of the municipality's venues.</summary>
    [JsonStringEnumMemberName("linked_venue")]
    LinkedVenue,

    /// <summary>One of the municipality's outdoor objects.</summary>
    [JsonStringEnumMemberName("linked_outdoor")]
    LinkedOutdoor,

    /// <summary>An address.</summary>
    [JsonStringEnumMemberName("custom_address")]
    CustomAddress,
}
