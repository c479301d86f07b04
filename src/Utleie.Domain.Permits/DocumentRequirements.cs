using System.Text.Json.Serialization;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Compiling;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D29, D81.
/// <summary>The document requirements of an event (dokumentkrav): permits, fire watch and insurance.</summary>
/// <remarks>
/// Permits with two names are read under either name and written as <c>noisePermit</c> and <c>fireWatch</c>.
/// Source: 001 §5.6, §11.1.
/// </remarks>
public sealed record DocumentRequirements : IExtensible
{
    /// <summary>The alcohol licence (skjenkebevilling).</summary>
    public PermitRequirement? AlcoholPermit { get; init; }

    /// <summary>The fire watch (brannvakt).</summary>
    public FireWatchRequirement? FireWatch { get; init; }

    /// <summary>The police approval (politigodkjenning).</summary>
    public PermitRequirement? PolicePermit { get; init; }

    /// <summary>The event permit of the municipality (arrangementstillatelse).</summary>
    public PermitRequirement? EventPermit { get; init; }

    /// <summary>The noise exemption (støydispensasjon).</summary>
    public PermitRequirement? NoisePermit { get; init; }

    /// <summary>The road closure permit (veisperring).</summary>
    public PermitRequirement? RoadClosure { get; init; }

    /// <summary>The approval of the food safety authority (Mattilsynet).</summary>
    public PermitRequirement? HealthPermit { get; init; }

    /// <summary>The notice of a public gathering (offentlig samling).</summary>
    public PermitRequirement? PublicGatheringPermit { get; init; }

    /// <summary>Whether the organizer must have insurance; defaults to false.</summary>
    public bool? InsuranceRequired { get; init; }

    /// <summary>The minimum insurance coverage in kroner; ≥ 0.</summary>
    public decimal? InsuranceMinCoverage { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary><see cref="NoisePermit"/> under its alternative name: read, never written.</summary>
    [JsonInclude]
    [JsonPropertyName("noiseExemption")]
    internal PermitRequirement? NoiseExemptionRead
    {
        get => null;
        init => NoisePermit = OneOf(NoisePermit, value, "noisePermit", "noiseExemption");
    }

    /// <summary><see cref="FireWatch"/> under its alternative name: read, never written.</summary>
    [JsonInclude]
    [JsonPropertyName("firePermit")]
    internal FireWatchRequirement? FirePermitRead
    {
        get => null;
        init => FireWatch = OneOf(FireWatch, value, "fireWatch", "firePermit");
    }

    /// <summary>Returns the record of a permit; null if there is none.</summary>
    public PermitRequirement? Find(PermitType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Index switch
        {
            0 => PolicePermit,
            1 => AlcoholPermit,
            2 => NoisePermit,
            3 => RoadClosure,
            4 => FireWatch?.AsPermit(),
            5 => HealthPermit,
            6 => EventPermit,
            _ => PublicGatheringPermit,
        };
    }

    /// <summary>Returns the requirements with another record of a permit.</summary>
    public DocumentRequirements With(PermitType type, PermitRequirement permit)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(permit);
        return type.Index switch
        {
            0 => this with { PolicePermit = permit },
            1 => this with { AlcoholPermit = permit },
            2 => this with { NoisePermit = permit },
            3 => this with { RoadClosure = permit },
            4 => this with { FireWatch = (FireWatch ?? new()).WithPermit(permit) },
            5 => this with { HealthPermit = permit },
            6 => this with { EventPermit = permit },
            _ => this with { PublicGatheringPermit = permit },
        };
    }

    /// <summary>Checks the requirements. Returns a finding for each negative number of days, persons or kroner.</summary>
    public ValueList<Finding> Check() => FactCheck.Of(this);

    /// <summary>Returns the permits required regardless of triggers, as a set.</summary>
    internal byte Demanded()
    {
        byte demanded = 0;
        foreach (var type in PermitType.All)
            demanded |= type == PermitType.FirePermit ? Bit(type, FireWatch?.Required) : Bit(type, Find(type)?.Required);
        return demanded;
    }

    private static byte Bit(PermitType type, bool? demanded) => demanded == true ? type.Bit : (byte)0;

    private static T? OneOf<T>(T? own, T? other, string ownName, string otherName)
        where T : class => own is null || other is null
            ? own ?? other
            : throw new WireException(
                new LocalizedText(
                    $"{ownName} og {otherName} er to navn på samme tillatelse, og begge er oppgitt",
                    $"{ownName} og {otherName} er to namn på same løyve, og begge er oppgitte",
                    $"{ownName} and {otherName} are two names of one permit, and both are given"),
                new LocalizedText($"Behold {ownName}", $"Behald {ownName}", $"Keep {ownName}"),
                "");
}
