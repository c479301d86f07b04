using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D13a.
/// <summary>How many a venue holds (kapasitet).</summary>
/// <remarks>Wire: <c>venueCapacity</c>. Source: 001 §4.1, §9.3.</remarks>
public sealed record VenueCapacity : IExtensible
{
    /// <summary>The most people at once; > 0 to be published.</summary>
    public int? MaxPersons { get; init; }

    /// <summary>The most who can sit.</summary>
    public int? SeatedCapacity { get; init; }

    /// <summary>The most who can stand.</summary>
    public int? StandingCapacity { get; init; }

    /// <summary>The most the fire regulations allow (brannforskrift); recommended above 50 persons.</summary>
    public int? FireCapacity { get; init; }

    /// <summary>Ways to set the tables (bordoppsett).</summary>
    public ValueList<TableLayout> TableLayouts { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A way to set the tables (bordoppsett): <c>U-form</c>, <c>Klasserom</c>, <c>Bankett</c>.</summary>
/// <remarks>Wire: <c>venueCapacity.tableLayouts</c>. Source: 001 §4.1.</remarks>
public sealed record TableLayout : IExtensible
{
    /// <summary>Its id within the venue.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>How many it seats.</summary>
    public int? Capacity { get; init; }

    /// <summary>What it is like.</summary>
    public string? Description { get; init; }

    /// <summary>Where a picture of it is.</summary>
    public string? ImageUrl { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
