using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>The fact of an event that a trigger looks at.</summary>
/// <remarks>Source: 001 §11.2; <see cref="Duration"/> and <see cref="TimeOfDay"/> are D28.</remarks>
[JsonConverter(typeof(WireWordConverter<PermitCondition>))]
public sealed class PermitCondition : SmartEnum<PermitCondition, string>, IWireWord<PermitCondition>
{
    /// <summary>How many may take part.</summary>
    public static readonly PermitCondition Capacity = new(nameof(Capacity), "capacity", "capacity");

    /// <summary>Whether alcohol is served.</summary>
    public static readonly PermitCondition Alcohol = new(nameof(Alcohol), "alcohol", "servesAlcohol");

    /// <summary>How loud it is, in dB.</summary>
    public static readonly PermitCondition AmplifiedSound = new(nameof(AmplifiedSound), "amplified_sound", "soundLevel");

    /// <summary>Whether a public road is used.</summary>
    public static readonly PermitCondition RoadUse = new(nameof(RoadUse), "road_use", "usesPublicRoad");

    /// <summary>Whether food is served.</summary>
    public static readonly PermitCondition Food = new(nameof(Food), "food", "servesFood");

    /// <summary>How long it lasts, in hours.</summary>
    public static readonly PermitCondition Duration = new(nameof(Duration), "duration", "durationHours");

    /// <summary>How late it goes on.</summary>
    public static readonly PermitCondition TimeOfDay = new(nameof(TimeOfDay), "time_of_day", "end");

    private PermitCondition(string name, string wire, string fact)
        : base(name, wire) => Fact = fact;

    /// <inheritdoc/>
    public static ValueList<PermitCondition> All { get; } = [Capacity, Alcohol, AmplifiedSound, RoadUse, Food, Duration, TimeOfDay];

    /// <summary>The member of <c>EventFacts</c> on the wire that decides it.</summary>
    public string Fact { get; }

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out PermitCondition? value)
    {
        value = All.FirstOrDefault(condition => string.Equals(condition.Value, word, StringComparison.Ordinal));
        return value is not null;
    }
}
