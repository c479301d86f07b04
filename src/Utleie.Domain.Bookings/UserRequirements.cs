using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings;

/// <summary>What is asked of those who use a court (brukerkrav).</summary>
/// <remarks>An absent requirement asks nothing. Wire: <c>userRequirements</c>. Source: 001 §6.5.</remarks>
public sealed record UserRequirements : IExtensible
{
    /// <summary>The lowest age in years, itself included; null is none.</summary>
    public int? MinAge { get; init; }

    /// <summary>The highest age in years, itself included; null is none.</summary>
    public int? MaxAge { get; init; }

    /// <summary>Whether a certificate is needed; default no.</summary>
    public bool? CertificationRequired { get; init; }

    /// <summary>Which certificate.</summary>
    public string? CertificationType { get; init; }

    /// <summary>How it is shown; default <c>none</c>.</summary>
    public CertificationVerification? CertificationVerification { get; init; }

    /// <summary>Whether an adult of 18 or more must answer for it; default no.</summary>
    public bool? ResponsibleAdultRequired { get; init; }

    /// <summary>Whether a course is needed beforehand; default no.</summary>
    public bool? TrainingRequired { get; init; }

    /// <summary>Where the course is found.</summary>
    public string? TrainingUrl { get; init; }

    /// <summary>What the body must manage, in words.</summary>
    public string? PhysicalRequirements { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>How a certificate is shown.</summary>
/// <remarks>Source: 001 §6.5.</remarks>
[JsonConverter(typeof(WireEnumConverter<CertificationVerification>))]
public enum CertificationVerification
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By the user's word.</summary>
    [JsonStringEnumMemberName("self_declaration")]
    SelfDeclaration,

    /// <summary>By a copy.</summary>
    Document,

    /// <summary>By looking it up in a register.</summary>
    Registry,
}
