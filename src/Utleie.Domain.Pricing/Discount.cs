using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>A reduction of the rental (rabatt).</summary>
/// <remarks>Source: D3a, D20.</remarks>
public sealed record Discount : IExtensible
{
    /// <summary>Its id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the value is percent or kroner.</summary>
    public DiscountType? Type { get; init; }

    /// <summary>Percent 0–100, or kroner ≥ 0.</summary>
    public decimal? Value { get; init; }

    /// <summary>The groups it is for; none is everyone.</summary>
    public ValueList<string> TargetGroups { get; init; }

    /// <summary>The first local date of a booking it is for (included).</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last local date of a booking it is for (included).</summary>
    public LocalDate? ValidTo { get; init; }

    /// <summary>Whether it is given only for its code; default yes where it has one.</summary>
    public bool? RequiresCode { get; init; }

    /// <summary>The code, compared in any letter case.</summary>
    public string? Code { get; init; }

    /// <summary>How many times it can be used in all; the host counts.</summary>
    public int? MaxUsage { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>How a discount is stated.</summary>
/// <remarks>Source: D3a.</remarks>
[JsonConverter(typeof(WireEnumConverter<DiscountType>))]
public enum DiscountType
{
    /// <summary>Percent of the rental.</summary>
    Percentage,

    /// <summary>Kroner off the rental.</summary>
    Fixed,
}
