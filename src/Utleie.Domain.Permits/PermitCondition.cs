using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D28.
/// <summary>The fact of an event that a trigger compares.</summary>
/// <remarks><see cref="Duration"/>, <see cref="TimeOfDay"/> and <see cref="HolidayPeace"/> are additions to the specification. Source: 001 §11.2.</remarks>
[JsonConverter(typeof(WireWordConverter<PermitCondition>))]
public sealed class PermitCondition : SmartEnum<PermitCondition, string>, IWireWord<PermitCondition>
{
    /// <summary>The number of participants.</summary>
    public static readonly PermitCondition Capacity = new(0, nameof(Capacity), "capacity", "capacity", ThresholdKind.Number);

    /// <summary>Whether alcohol is served.</summary>
    public static readonly PermitCondition Alcohol = new(1, nameof(Alcohol), "alcohol", "servesAlcohol", ThresholdKind.Flag);

    /// <summary>The sound level in dB.</summary>
    public static readonly PermitCondition AmplifiedSound = new(2, nameof(AmplifiedSound), "amplified_sound", "soundLevel", ThresholdKind.Number);

    /// <summary>Whether a public road is used.</summary>
    public static readonly PermitCondition RoadUse = new(3, nameof(RoadUse), "road_use", "usesPublicRoad", ThresholdKind.Flag);

    /// <summary>Whether food is served.</summary>
    public static readonly PermitCondition Food = new(4, nameof(Food), "food", "servesFood", ThresholdKind.Flag);

    /// <summary>The duration in hours.</summary>
    public static readonly PermitCondition Duration = new(5, nameof(Duration), "duration", "durationHours", ThresholdKind.Number);

    /// <summary>The time of day at which it ends.</summary>
    public static readonly PermitCondition TimeOfDay = new(6, nameof(TimeOfDay), "time_of_day", "end", ThresholdKind.Clock);

    /// <summary>Whether it meets the hours of the act on holidays (helligdagsfred): mornings of Sundays and holidays, and three evenings.</summary>
    public static readonly PermitCondition HolidayPeace = new(7, nameof(HolidayPeace), "holiday_peace", "start", ThresholdKind.Flag);

    private PermitCondition(int index, string name, string wire, string fact, ThresholdKind kind)
        : base(name, wire) => (Index, Fact, Kind) = (index, fact, kind);

    /// <inheritdoc/>
    public static ValueList<PermitCondition> All { get; } = [Capacity, Alcohol, AmplifiedSound, RoadUse, Food, Duration, TimeOfDay, HolidayPeace];

    /// <summary>The wire name of the <see cref="EventFacts"/> member it compares.</summary>
    public string Fact { get; }

    /// <summary>The kind of its thresholds.</summary>
    internal ThresholdKind Kind { get; }

    /// <summary>Whether the fact is a whole number: persons, minutes, no or yes.</summary>
    internal bool IsWhole => this != AmplifiedSound && this != Duration;

    /// <summary>The index in <see cref="All"/>.</summary>
    internal int Index { get; }

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out PermitCondition? value)
    {
        value = All.FirstOrDefault(condition => string.Equals(condition.Value, word, StringComparison.Ordinal));
        return value is not null;
    }
}

/// <summary>The kind of a trigger's threshold.</summary>
internal enum ThresholdKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A time of day.</summary>
    Clock,
}
