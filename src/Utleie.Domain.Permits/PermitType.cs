using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>A permit that an event may need (tillatelsestype).</summary>
/// <remarks>
/// The wire word is that of 001 §11.1. Two permits have another word in <c>documentRequirements</c> (001 §5.6): both are read everywhere (D29).
/// </remarks>
[JsonConverter(typeof(WireWordConverter<PermitType>))]
public sealed class PermitType : SmartEnum<PermitType, string>, IWireWord<PermitType>
{
    /// <summary>The police's approval (politigodkjenning).</summary>
    public static readonly PermitType PolicePermit = new(0, nameof(PolicePermit), "policePermit", 14);

    /// <summary>Licence to serve alcohol (skjenkebevilling).</summary>
    public static readonly PermitType AlcoholPermit = new(1, nameof(AlcoholPermit), "alcoholPermit", 30);

    /// <summary>Exemption from the noise rules (støydispensasjon); <c>noisePermit</c> in 001 §5.6.</summary>
    public static readonly PermitType NoiseExemption = new(2, nameof(NoiseExemption), "noiseExemption", 7, "noisePermit");

    /// <summary>Leave to close a road (veisperring).</summary>
    public static readonly PermitType RoadClosure = new(3, nameof(RoadClosure), "roadClosure", 21);

    /// <summary>Leave of the fire service, with its watch (branntillatelse, brannvakt); <c>fireWatch</c> in 001 §5.6.</summary>
    public static readonly PermitType FirePermit = new(4, nameof(FirePermit), "firePermit", 14, "fireWatch");

    /// <summary>The food authority's approval (Mattilsynet).</summary>
    public static readonly PermitType HealthPermit = new(5, nameof(HealthPermit), "healthPermit", 14);

    /// <summary>The municipality's leave to hold an event (arrangementstillatelse).</summary>
    public static readonly PermitType EventPermit = new(6, nameof(EventPermit), "eventPermit", 14);

    /// <summary>Notice of a public gathering (offentlig samling).</summary>
    public static readonly PermitType PublicGatheringPermit = new(7, nameof(PublicGatheringPermit), "publicGatheringPermit", 14);

    private PermitType(int index, string name, string wire, int typicalLeadDays, string? sectionName = null)
        : base(name, wire) => (Index, TypicalLeadDays, SectionName) = (index, typicalLeadDays, sectionName ?? wire);

    /// <inheritdoc/>
    public static ValueList<PermitType> All { get; } =
        [PolicePermit, AlcoholPermit, NoiseExemption, RoadClosure, FirePermit, HealthPermit, EventPermit, PublicGatheringPermit];

    /// <summary>Calendar days before the event by which one usually applies (typisk frist), 7–30.</summary>
    public int TypicalLeadDays { get; }

    /// <summary>Its member of <see cref="DocumentRequirements"/> on the wire: <c>noisePermit</c>, <c>fireWatch</c>, else its own word.</summary>
    public string SectionName { get; }

    /// <summary>Its place in <see cref="All"/>.</summary>
    internal int Index { get; }

    /// <summary>Its bit in a set of permits.</summary>
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
