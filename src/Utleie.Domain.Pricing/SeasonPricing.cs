using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D3a, D23.
/// <summary>Unit price multipliers by season, peak time and holiday.</summary>
/// <remarks>At most one multiplier applies: holiday takes precedence over peak time, and peak time over season.</remarks>
public sealed record SeasonPricing : IExtensible
{
    /// <summary>Whether the multipliers apply; defaults to true.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The seasons.</summary>
    public ValueList<PriceSeason> Seasons { get; init; }

    /// <summary>The weekly peak times.</summary>
    public ValueList<PeakTime> PeakTimes { get; init; }

    /// <summary>The holidays.</summary>
    public ValueList<HolidayPrice> HolidayPricing { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a, D23.
/// <summary>A season with a multiplier.</summary>
public sealed record PriceSeason : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>The first day, <c>MM-DD</c> (inclusive).</summary>
    public AnnualDate? StartDate { get; init; }

    /// <summary>The last day, <c>MM-DD</c> (inclusive); before the start wraps around New Year.</summary>
    public AnnualDate? EndDate { get; init; }

    /// <summary>The factor on the unit price; ≥ 0.</summary>
    public decimal? PriceMultiplier { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a, D23.
/// <summary>A weekly peak time with a multiplier.</summary>
public sealed record PeakTime : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>The days on which the window starts; empty means every day.</summary>
    public ValueList<IsoDayOfWeek> DayOfWeek { get; init; }

    /// <summary>The start of the window (inclusive); defaults to 00:00.</summary>
    public ClockTime? TimeFrom { get; init; }

    /// <summary>The end of the window (exclusive); defaults to 24:00.</summary>
    public ClockTime? TimeTo { get; init; }

    /// <summary>The factor on the unit price; ≥ 0.</summary>
    public decimal? PriceMultiplier { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a, D23.
/// <summary>A holiday with a multiplier.</summary>
public sealed record HolidayPrice : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The local date.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The name of the holiday.</summary>
    public string? Name { get; init; }

    /// <summary>The factor on the unit price; ≥ 0.</summary>
    public decimal? PriceMultiplier { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
