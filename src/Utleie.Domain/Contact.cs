using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain;

// D3a.
/// <summary>A contact person of a rental object (kontakt).</summary>
/// <remarks>E-mail and phone are unchecked text as entered by an admin; publishing validation checks them. Source: 001 §5.1, §12.2.</remarks>
public sealed record Contact : IExtensible
{
    /// <summary>The name of the person or office.</summary>
    public string? Name { get; init; }

    /// <summary>The role: <c>Vaktmester</c>.</summary>
    public string? Role { get; init; }

    /// <summary>The e-mail address, in the form that <see cref="EmailAddress.Parse"/> accepts.</summary>
    public string? Email { get; init; }

    /// <summary>The phone number, in the form that <see cref="PhoneNumber.Parse"/> accepts.</summary>
    public string? Phone { get; init; }

    /// <summary>Whether this is the primary contact; defaults to false.</summary>
    public bool? IsPrimary { get; init; }

    /// <summary>Whether this is an emergency contact; defaults to false.</summary>
    public bool? IsEmergency { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
