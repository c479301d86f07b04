using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D13a.
/// <summary>The capacity of a venue (kapasitet).</summary>
/// <remarks>Wire: <c>venueCapacity</c>. Source: 001 §4.1, §9.3.</remarks>
public sealed record VenueCapacity : IExtensible
{
    /// <summary>The maximum number of persons at once; > 0 to be published.</summary>
    public int? MaxPersons { get; init; }

    /// <summary>The maximum number of seated persons.</summary>
    public int? SeatedCapacity { get; init; }

    /// <summary>The maximum number of standing persons.</summary>
    public int? StandingCapacity { get; init; }

    /// <summary>The maximum number of persons by fire regulations (brannforskrift); recommended above 50 persons.</summary>
    public int? FireCapacity { get; init; }

    /// <summary>The table layouts (bordoppsett).</summary>
    public ValueList<TableLayout> TableLayouts { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A table layout (bordoppsett): <c>U-form</c>, <c>Klasserom</c>, <c>Bankett</c>.</summary>
/// <remarks>Wire: <c>venueCapacity.tableLayouts</c>. Source: 001 §4.1.</remarks>
public sealed record TableLayout : IExtensible
{
    /// <summary>The id within the venue.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The number of seats.</summary>
    public int? Capacity { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <summary>The URL of an image.</summary>
    public string? ImageUrl { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
