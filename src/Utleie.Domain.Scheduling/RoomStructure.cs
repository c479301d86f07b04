using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D27.
/// <summary>How a venue is divided into rooms (rom-struktur).</summary>
/// <remarks>
/// Booking the whole room blocks every part; booking a part blocks the whole room but not the other parts. Wire: <c>roomStructure</c>.
/// Source: 001 §4.2.
/// </remarks>
public sealed record RoomStructure : IExtensible
{
    /// <summary>Whether the parts can be booked (kan deles i underrom); defaults to false.</summary>
    public bool? IsDivisible { get; init; }

    /// <summary>The parts (underrom).</summary>
    public ValueList<SubRoom> SubRooms { get; init; }

    /// <summary>Whether the whole room and its parts may be booked at the same time, up to capacity; defaults to false.</summary>
    public bool? CanBookSimultaneously { get; init; }

    /// <summary>The facilities that the parts share.</summary>
    public ValueList<string> SharedFacilities { get; init; }

    /// <summary>The adjacent rooms, which give a notice but are never blocked (tilstøtende rom).</summary>
    public ValueList<string> AdjacentRooms { get; init; }

    /// <summary>The id of the room that contains this venue.</summary>
    public string? ParentRoomId { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D19, D27.
/// <summary>A part of a venue (underrom).</summary>
/// <remarks>Source: 001 §4.2.</remarks>
public sealed record SubRoom : IExtensible
{
    /// <summary>The id within the venue.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The maximum number of persons in it; ≥ 0.</summary>
    public int? Capacity { get; init; }

    /// <summary>The floor area in square metres.</summary>
    [JsonPropertyName("size")]
    public decimal? SizeSquareMetres { get; init; }

    /// <summary>Whether it can be booked alone; defaults to true.</summary>
    public bool? CanBookSeparately { get; init; }

    /// <summary>The amount added to the unit price, in the currency of the pricing section; may be negative.</summary>
    public decimal? PriceAdjustment { get; init; }

    // D173.
    /// <summary>The share of the whole room's unit price, 0–1: 0.5 for half; absent means the same price.</summary>
    public decimal? PriceFactor { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
