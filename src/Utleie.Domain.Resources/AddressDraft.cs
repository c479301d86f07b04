using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>An address as an administrator types it.</summary>
/// <remarks>
/// <see cref="PostalAddress.Of"/> validates it. Wire: <c>location.address</c>, <c>eventVenue.customAddress</c>. Source: 001 §3.2, §5.7,
/// §9.2.
/// </remarks>
public sealed record AddressDraft : IExtensible
{
    /// <summary>Street and number: <c>Kulturveien 1</c>.</summary>
    public string? Street { get; init; }

    /// <summary>Four digits: <c>3770</c>.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The postal area (poststed): <c>Kragerø</c>.</summary>
    public string? PostalArea { get; init; }

    /// <summary>The name of the building.</summary>
    public string? Building { get; init; }

    /// <summary>The room or zone in the building.</summary>
    public string? RoomNumber { get; init; }

    /// <summary>The floor.</summary>
    public string? Floor { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
