using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>Who holds an event, and answers for it (arrangør).</summary>
/// <remarks>Wire: <c>organizer</c>. Source: 001 §5.1, §9.3.</remarks>
public sealed record Organizer : IExtensible
{
    /// <summary>What kind of organiser it is.</summary>
    public OrganizerType? OrganizationType { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>A number for <see cref="OrganisationNumber.Parse"/>.</summary>
    public string? OrgNumber { get; init; }

    /// <summary>The person who answers for the event; all of their fields are needed to be published.</summary>
    public ResponsiblePerson? ResponsiblePerson { get; init; }

    /// <summary>Who answers while the event is on.</summary>
    public Contact? EmergencyContact { get; init; }

    /// <summary>How many events it has held before.</summary>
    public int? PreviousEvents { get; init; }

    /// <summary>How well the municipality knows it; default <c>unverified</c>.</summary>
    public OrganizerVerification? VerificationStatus { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>The person who answers for an event (ansvarlig).</summary>
/// <remarks>Wire: <c>organizer.responsiblePerson</c>. Source: 001 §5.1, §9.3.</remarks>
public sealed record ResponsiblePerson : IExtensible
{
    /// <summary>Their name.</summary>
    public string? Name { get; init; }

    /// <summary>What they are in the organisation.</summary>
    public string? Role { get; init; }

    /// <summary>A number for <see cref="PhoneNumber.Parse"/>.</summary>
    public string? Phone { get; init; }

    /// <summary>An address for <see cref="EmailAddress.Parse"/>.</summary>
    public string? Email { get; init; }

    /// <summary>Whether they have shown who they are; default no.</summary>
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

/// <summary>How well the municipality knows an organiser.</summary>
/// <remarks>Source: 001 §5.1.</remarks>
[JsonConverter(typeof(WireEnumConverter<OrganizerVerification>))]
public enum OrganizerVerification
{
    /// <summary>Not yet checked.</summary>
    Unverified,

    /// <summary>Checked.</summary>
    Verified,

    /// <summary>Checked, and known from before.</summary>
    Trusted,
}
