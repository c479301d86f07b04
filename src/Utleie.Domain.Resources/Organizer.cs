using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>The organiser of an event, who is responsible for it (arrangør).</summary>
/// <remarks>Wire: <c>organizer</c>. Source: 001 §5.1, §9.3.</remarks>
public sealed record Organizer : IExtensible
{
    /// <summary>The kind of organiser.</summary>
    public OrganizerType? OrganizationType { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The organisation number, for <see cref="OrganisationNumber.Parse"/>.</summary>
    public string? OrgNumber { get; init; }

    /// <summary>The person responsible for the event; all fields are required to be published.</summary>
    public ResponsiblePerson? ResponsiblePerson { get; init; }

    /// <summary>The contact while the event takes place.</summary>
    public Contact? EmergencyContact { get; init; }

    /// <summary>The number of earlier events.</summary>
    public int? PreviousEvents { get; init; }

    /// <summary>Whether the municipality has verified it; defaults to <c>unverified</c>.</summary>
    public OrganizerVerification? VerificationStatus { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>The person responsible for an event (ansvarlig).</summary>
/// <remarks>Wire: <c>organizer.responsiblePerson</c>. Source: 001 §5.1, §9.3.</remarks>
public sealed record ResponsiblePerson : IExtensible
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The role in the organisation.</summary>
    public string? Role { get; init; }

    /// <summary>The telephone number, for <see cref="PhoneNumber.Parse"/>.</summary>
    public string? Phone { get; init; }

    /// <summary>The e-mail address, for <see cref="EmailAddress.Parse"/>.</summary>
    public string? Email { get; init; }

    /// <summary>Whether the identity is verified; defaults to false.</summary>
    public bool? IdVerified { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A kind of organiser.</summary>
/// <remarks>Source: 001 §5.1.</remarks>
[JsonConverter(typeof(WireEnumConverter<OrganizerType>))]
public enum OrganizerType
{
    /// <summary>A private person.</summary>
    Person,

    /// <summary>An organisation, club or company.</summary>
    Organization,

    /// <summary>The municipality itself.</summary>
    Municipality,
}

/// <summary>Whether the municipality has verified an organiser.</summary>
/// <remarks>Source: 001 §5.1.</remarks>
[JsonConverter(typeof(WireEnumConverter<OrganizerVerification>))]
public enum OrganizerVerification
{
    /// <summary>Not verified.</summary>
    Unverified,

    /// <summary>Verified.</summary>
    Verified,

    /// <summary>Verified, and known from earlier events.</summary>
    Trusted,
}
