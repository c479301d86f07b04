using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources;

// D3.
/// <summary>A room or building to hire (lokale): a meeting room, a banquet hall, a gymnasium.</summary>
/// <remarks>Wire: <c>"category": "lokaler"</c>. Source: 001 §4.</remarks>
public sealed record Venue() : BaseResource(ResourceCategory.Venue)
{
    /// <summary>The capacity.</summary>
    public VenueCapacity? VenueCapacity { get; init; }

    /// <summary>The rooms it can be divided into.</summary>
    public RoomStructure? RoomStructure { get; init; }

    /// <summary>Keys, setup and cleaning.</summary>
    public VenueAccess? VenueAccess { get; init; }

    /// <summary>The equipment.</summary>
    public VenueEquipment? VenueEquipment { get; init; }

    /// <summary>The noise limits.</summary>
    public NoiseRules? NoiseRules { get; init; }

    /// <summary>The facilities, by the words of <see cref="VenueFacilities.Standard"/> or of your app.</summary>
    public ValueList<string> Facilities { get; init; }
}
