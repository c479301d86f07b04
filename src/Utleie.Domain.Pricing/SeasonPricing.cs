using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>Multipliers of the unit price by season, peak time and holiday.</summary>
/// <remarks>At most one of each kind counts, and of the kinds only one: holiday before peak before season. Source: D3a, D23.</remarks>
public sealed record SeasonPricing : IExtensible
{
    /// <summary>Whether they count; default yes.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Parts of the year.</summary>
    public ValueList<PriceSeason> Seasons { get; init; }

    /// <summary>Parts of the week.</summary>
    public ValueList<PeakTime> PeakTimes { get; init; }

    /// <summary>Single dates.</summary>
    public ValueList<HolidayPrice> HolidayPricing { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A part of the year with a multiplier.</summary>
/// <remarks>Source: D3a, D23.</remarks>
public sealed record PriceSeason : IExtensible
{
    /// <summary>Its id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>Its first day, <c>MM-DD</c> (included).</summary>
    public AnnualDate? StartDate { get; init; }

    /// <summary>Its last day, <c>MM-DD</c> (included); before the start wraps over New Year.</summary>
    public AnnualDate? EndDate { get; init; }

    /// <summary>What the unit price is multiplied by; ≥ 0.</summary>
    public decimal? PriceMultiplier { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A part of the week with a multiplier.</summary>
/// <remarks>Source: D3a, D23.</remarks>
public sealed record PeakTime : IExtensible
{
    /// <summary>Its id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called on a quote.</summary>
    public string? Name { get; init; }

    /// <summary>The days its window starts on; none is every day.</summary>
    public ValueList<IsoDayOfWeek> DayOfWeek { get; init; }

    /// <summary>When the window starts (included); absent is 00:00.</summary>
    public ClockTime? TimeFrom { get; init; }

    /// <summary>When it ends (excluded); absent is 24:00.</summary>
    public ClockTime? TimeTo { get; init; }

    /// <summary>What the unit price is multiplied by; ≥ 0.</summary>
    public decimal? PriceMultiplier { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A date with a multiplier.</summary>
/// <remarks>Source: D3a, D23.</remarks>
public sealed record HolidayPrice : IExtensible
{
    /// <summary>Its id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The local date.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The holiday's name.</summary>
    public string? Name { get; init; }

    /// <summary>What the unit price is multiplied by; ≥ 0.</summary>
    public decimal? PriceMultiplier { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
