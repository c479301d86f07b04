using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings;

/// <summary>What is asked of the one who books.</summary>
/// <remarks>An absent restriction asks nothing. Wire: <c>audience.restrictions</c>. Source: 001 §3.3.</remarks>
public sealed record AudienceRestrictions : IExtensible
{
    /// <summary>Whether an organisation number is needed; default no.</summary>
    public bool? RequireOrgNumber { get; init; }

    /// <summary>Whether an adult of 18 or more must answer for it; default no.</summary>
    public bool? RequireResponsibleAdult { get; init; }

    /// <summary>The lowest age in years, itself included.</summary>
    public int? MinAge { get; init; }

    /// <summary>The highest age in years, itself included.</summary>
    public int? MaxAge { get; init; }

    /// <summary>The kinds of organisation that may; none is all.</summary>
    public ValueList<string> AllowedOrganizationTypes { get; init; }

    /// <summary>Organisations that may not, by id or number.</summary>
    public ValueList<string> BlockedOrganizations { get; init; }

    /// <summary>Whether one must be a member; default no.</summary>
    public bool? MembershipRequired { get; init; }

    /// <summary>How surely the renter must be known; default <c>none</c>.</summary>
    public VerificationLevel? VerificationLevel { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>How surely a renter is known.</summary>
/// <remarks>Source: 001 §3.3.</remarks>
[JsonConverter(typeof(WireEnumConverter<VerificationLevel>))]
public enum VerificationLevel
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By an e-mail address that answers.</summary>
    Email,

    /// <summary>By a telephone that answers.</summary>
    Phone,

    /// <summary>By BankID.</summary>
    [JsonStringEnumMemberName("bankid")]
    BankId,
}
