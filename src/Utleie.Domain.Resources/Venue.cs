using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources;

// D3.
/// <summary>A room or building to hire (lokale): a meeting room, a banquet hall, a gymnasium.</summary>
/// <remarks>Wire: <c>"category": "lokaler"</c>. Source: 001 §4.</remarks>
public sealed record Venue() : BaseResource(ResourceCategory.Venue)
{
    /// <summary>How many it holds.</summary>
    public VenueCapacity? VenueCapacity { get; init; }

    /// <summary>The rooms it can be divided into.</summary>
    public RoomStructure? RoomStructure { get; init; }

    /// <summary>Keys, rigging and cleaning.</summary>
    public VenueAccess? VenueAccess { get; init; }

    /// <summary>What there is to use in it.</summary>
    public VenueEquipment? VenueEquipment { get; init; }

    /// <summary>How loud it may be, and when.</summary>
    public NoiseRules? NoiseRules { get; init; }

    /// <summary>What it has, in the words of <see cref="VenueFacilities.Standard"/> or the host's own.</summary>
    public ValueList<string> Facilities { get; init; }
}
