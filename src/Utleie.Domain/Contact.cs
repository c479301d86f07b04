using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain;

/// <summary>Someone to ask about a rental object (kontakt).</summary>
/// <remarks>As an admin types it: e-mail and telephone are texts here, and judged by validation. Source: 001 §5.1, §12.2; D3a.</remarks>
public sealed record Contact : IExtensible
{
    /// <summary>The person's or office's name.</summary>
    public string? Name { get; init; }

    /// <summary>What they do: <c>Vaktmester</c>.</summary>
    public string? Role { get; init; }

    /// <summary>An address for <see cref="EmailAddress.Parse"/>.</summary>
    public string? Email { get; init; }

    /// <summary>A number for <see cref="PhoneNumber.Parse"/>.</summary>
    public string? Phone { get; init; }

    /// <summary>Whether they are asked first; default no.</summary>
    public bool? IsPrimary { get; init; }

    /// <summary>Whether they answer in an emergency; default no.</summary>
    public bool? IsEmergency { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
