using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D3a, D20.
/// <summary>A discount on the rental (rabatt).</summary>
public sealed record Discount : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the value is a percentage or an amount.</summary>
    public DiscountType? Type { get; init; }

    /// <summary>A percentage 0–100, or an amount ≥ 0.</summary>
    public decimal? Value { get; init; }

    /// <summary>The target groups it applies to; empty means everyone.</summary>
    public ValueList<string> TargetGroups { get; init; }

    /// <summary>The first local booking date it applies to (inclusive).</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last local booking date it applies to (inclusive).</summary>
    public LocalDate? ValidTo { get; init; }

    /// <summary>Whether it requires the code; defaults to true if there is a code.</summary>
    public bool? RequiresCode { get; init; }

    /// <summary>The code, compared case-insensitively.</summary>
    public string? Code { get; init; }

    /// <summary>The maximum number of uses in total; your app counts the uses.</summary>
    public int? MaxUsage { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a.
/// <summary>How a discount is calculated.</summary>
[JsonConverter(typeof(WireEnumConverter<DiscountType>))]
public enum DiscountType
{
    /// <summary>A percentage of the rental.</summary>
    Percentage,

    /// <summary>A fixed amount off the rental.</summary>
    Fixed,
}
