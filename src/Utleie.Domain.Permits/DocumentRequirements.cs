using System.Text.Json.Serialization;
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
    public JsonMembers? Extra { get; init; }

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

    private static T? OneOf<T>(T? own, T? other, string ownName, string otherName)
        where T : class => own is null || other is null
            ? own ?? other
            : throw new WireException($"{ownName} and {otherName} are two names of one permit, and both are given", $"Keep {ownName}");
}
