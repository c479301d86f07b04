using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D29.
/// <summary>A type of permit for events (tillatelsestype).</summary>
/// <remarks>
/// The wire word is that of 001 §11.1. Two permits have another word in <c>documentRequirements</c> (001 §5.6); both are accepted everywhere.
/// </remarks>
[JsonConverter(typeof(WireWordConverter<PermitType>))]
public sealed class PermitType : SmartEnum<PermitType, string>, IWireWord<PermitType>
{
    /// <summary>The police approval (politigodkjenning).</summary>
    public static readonly PermitType PolicePermit = new(0, nameof(PolicePermit), "policePermit", 14);

    /// <summary>The alcohol licence (skjenkebevilling).</summary>
    public static readonly PermitType AlcoholPermit = new(1, nameof(AlcoholPermit), "alcoholPermit", 30);

    /// <summary>The noise exemption (støydispensasjon); <c>noisePermit</c> in 001 §5.6.</summary>
    public static readonly PermitType NoiseExemption = new(2, nameof(NoiseExemption), "noiseExemption", 7, "noisePermit");

    /// <summary>The road closure permit (veisperring).</summary>
    public static readonly PermitType RoadClosure = new(3, nameof(RoadClosure), "roadClosure", 21);

    /// <summary>The fire permit, with its fire watch (branntillatelse, brannvakt); <c>fireWatch</c> in 001 §5.6.</summary>
    public static readonly PermitType FirePermit = new(4, nameof(FirePermit), "firePermit", 14, "fireWatch");

    /// <summary>The approval of the food safety authority (Mattilsynet).</summary>
    public static readonly PermitType HealthPermit = new(5, nameof(HealthPermit), "healthPermit", 14);

    /// <summary>The event permit of the municipality (arrangementstillatelse).</summary>
    public static readonly PermitType EventPermit = new(6, nameof(EventPermit), "eventPermit", 14);

    /// <summary>The notice of a public gathering (offentlig samling).</summary>
    public static readonly PermitType PublicGatheringPermit = new(7, nameof(PublicGatheringPermit), "publicGatheringPermit", 14);

    private PermitType(int index, string name, string wire, int typicalLeadDays, string? sectionName = null)
        : base(name, wire) => (Index, TypicalLeadDays, SectionName) = (index, typicalLeadDays, sectionName ?? wire);

    /// <inheritdoc/>
    public static ValueList<PermitType> All { get; } =
        [PolicePermit, AlcoholPermit, NoiseExemption, RoadClosure, FirePermit, HealthPermit, EventPermit, PublicGatheringPermit];

    /// <summary>The typical application deadline in calendar days before the event (typisk frist), 7–30.</summary>
    public int TypicalLeadDays { get; }

    /// <summary>The wire name of its <see cref="DocumentRequirements"/> member: <c>noisePermit</c>, <c>fireWatch</c>, otherwise its own word.</summary>
    public string SectionName { get; }

    /// <summary>The index in <see cref="All"/>.</summary>
    internal int Index { get; }

    /// <summary>The bit in a set of permits.</summary>
    internal byte Bit => (byte)(1 << Index);

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out PermitType? value)
    {
        value = All.FirstOrDefault(type => type.Answers(word));
        return value is not null;
    }

    private bool Answers(string? word) =>
        string.Equals(Value, word, StringComparison.Ordinal) || string.Equals(SectionName, word, StringComparison.Ordinal);
}
