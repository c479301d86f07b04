using System.Text.Json.Serialization;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Compiling;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>What an event must have on paper (dokumentkrav): its permits, its fire watch and its insurance.</summary>
/// <remarks>
/// The permits that 001 names twice are read under either name and written under this section's: <c>noisePermit</c> and <c>fireWatch</c> (D29).
/// Source: 001 §5.6; <see cref="PublicGatheringPermit"/> gives the eighth permit of 001 §11.1 its place (D81).
/// </remarks>
public sealed record DocumentRequirements : IExtensible
{
    /// <summary>Licence to serve alcohol (skjenkebevilling).</summary>
    public PermitRequirement? AlcoholPermit { get; init; }

    /// <summary>Persons who watch for fire (brannvakt).</summary>
    public FireWatchRequirement? FireWatch { get; init; }

    /// <summary>The police's approval (politigodkjenning).</summary>
    public PermitRequirement? PolicePermit { get; init; }

    /// <summary>The municipality's leave to hold an event (arrangementstillatelse).</summary>
    public PermitRequirement? EventPermit { get; init; }

    /// <summary>Exemption from the noise rules (støydispensasjon).</summary>
    public PermitRequirement? NoisePermit { get; init; }

    /// <summary>Leave to close a road (veisperring).</summary>
    public PermitRequirement? RoadClosure { get; init; }

    /// <summary>The food authority's approval (Mattilsynet).</summary>
    public PermitRequirement? HealthPermit { get; init; }

    /// <summary>Notice of a public gathering (offentlig samling).</summary>
    public PermitRequirement? PublicGatheringPermit { get; init; }

    /// <summary>Whether the organiser must be insured; default no.</summary>
    public bool? InsuranceRequired { get; init; }

    /// <summary>The least the insurance must cover, in kroner; ≥ 0.</summary>
    public decimal? InsuranceMinCoverage { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary><see cref="NoisePermit"/> by its other name: read, never written.</summary>
    [JsonInclude]
    [JsonPropertyName("noiseExemption")]
    internal PermitRequirement? NoiseExemptionRead
    {
        get => null;
        init => NoisePermit = OneOf(NoisePermit, value, "noisePermit", "noiseExemption");
    }

    /// <summary><see cref="FireWatch"/> by its other name: read, never written.</summary>
    [JsonInclude]
    [JsonPropertyName("firePermit")]
    internal FireWatchRequirement? FirePermitRead
    {
        get => null;
        init => FireWatch = OneOf(FireWatch, value, "fireWatch", "firePermit");
    }

    /// <summary>What is recorded of a permit; null where nothing is.</summary>
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

    /// <summary>The same requirements with another record of a permit.</summary>
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

    /// <summary>What cannot be meant in the requirements: days, persons or kroner below 0.</summary>
    public ValueList<Finding> Check() => FactCheck.Of(this);

    /// <summary>The permits that are demanded whatever the triggers say, as a set.</summary>
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
            : throw new WireException($"{ownName} and {otherName} are two names of one permit, and both are given", $"Keep {ownName}");
}
