using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D27.
/// <summary>How a venue is divided into rooms (rom-struktur).</summary>
/// <remarks>Booking the whole takes every part; booking a part takes the whole but not the other parts. Wire: <c>roomStructure</c>. Source: 001 §4.2.</remarks>
public sealed record RoomStructure : IExtensible
{
    /// <summary>Whether the parts can be booked (kan deles i underrom); default no.</summary>
    public bool? IsDivisible { get; init; }

    /// <summary>The parts (underrom).</summary>
    public ValueList<SubRoom> SubRooms { get; init; }

    /// <summary>Whether whole and parts may be booked at the same time, up to capacity; default no.</summary>
    public bool? CanBookSimultaneously { get; init; }

    /// <summary>Facilities that the parts share.</summary>
    public ValueList<string> SharedFacilities { get; init; }

    /// <summary>Rooms next door, which are told about but never blocked (tilstøtende rom).</summary>
    public ValueList<string> AdjacentRooms { get; init; }

    /// <summary>The room this venue is itself a part of.</summary>
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
    /// <summary>Its id within the venue.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>The most persons in it; ≥ 0.</summary>
    public int? Capacity { get; init; }

    /// <summary>Its floor in square metres.</summary>
    [JsonPropertyName("size")]
    public decimal? SizeSquareMetres { get; init; }

    /// <summary>Whether it can be booked alone; default yes.</summary>
    public bool? CanBookSeparately { get; init; }

    /// <summary>Added to the unit price, in the pricing section's currency; may be negative.</summary>
    public decimal? PriceAdjustment { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
