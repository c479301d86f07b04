using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D174, D175.
/// <summary>One price for a whole window of time (pakkepris): a weekend, an evening, a day and night.</summary>
/// <remarks>A booking, or a stretch of it, that lies wholly in one occurrence of the window may have it. An absent condition is always met.</remarks>
public sealed record PricePackage : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown on a quote: <c>Helg</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The price of the package in the section's currency; ≥ 0.</summary>
    public decimal? Price { get; init; }

    /// <summary>The time it covers.</summary>
    public PackageWindow? Window { get; init; }

    /// <summary>The target groups it is for, by id or name; empty means everyone.</summary>
    public ValueList<string> TargetGroups { get; init; }

    /// <summary>The types of day on which it starts, as an alternative to the window's days; empty means any.</summary>
    /// <remarks>A package of hours starts with the booking, at midnight, where a price or window changes, or a whole package before or after one of these.</remarks>
    public ValueList<string> DayTypes { get; init; }

    /// <summary>The ids of the parts it is for: any of them; empty means any part or the whole.</summary>
    public ValueList<string> Parts { get; init; }

    /// <summary>The numbers of parts it is for; the whole has all of them. Empty means any number.</summary>
    public ValueList<int> PartCount { get; init; }

    /// <summary>The purposes it is for; empty means any.</summary>
    public ValueList<string> Purposes { get; init; }

    /// <summary>The minimum number of participants.</summary>
    public int? MinParticipants { get; init; }

    /// <summary>The maximum number of participants.</summary>
    public int? MaxParticipants { get; init; }

    /// <summary>The VAT rate in percent: 0, 12, 15 or 25; defaults to the section's.</summary>
    public decimal? VatRate { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D174.
/// <summary>The time that a package covers, in one of three forms.</summary>
/// <remarks>
/// From a day to another: <c>{fromDay, timeFrom, toDay, timeTo}</c>. The same time on several days: <c>{timeFrom, timeTo, dayOfWeek}</c>, where an end at or before the
/// start is on the next day. So many hours at any time: <c>{hours}</c>.
/// </remarks>
public sealed record PackageWindow : IExtensible
{
    /// <summary>The weekday on which it starts.</summary>
    public IsoDayOfWeek? FromDay { get; init; }

    /// <summary>The start (inclusive); defaults to 00:00.</summary>
    public ClockTime? TimeFrom { get; init; }

    /// <summary>The weekday on which it ends.</summary>
    public IsoDayOfWeek? ToDay { get; init; }

    /// <summary>The end (exclusive); defaults to 24:00.</summary>
    public ClockTime? TimeTo { get; init; }

    /// <summary>The days on which it starts; empty means every day.</summary>
    public ValueList<IsoDayOfWeek> DayOfWeek { get; init; }

    /// <summary>The length in elapsed hours, from any time; 1–8784.</summary>
    public int? Hours { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D175.
/// <summary>When a package counts.</summary>
[JsonConverter(typeof(WireEnumConverter<PackageRule>))]
public enum PackageRule
{
    /// <summary>Where it makes the booking cheaper.</summary>
    Cheapest,

    /// <summary>Wherever it fits.</summary>
    Always,
}
