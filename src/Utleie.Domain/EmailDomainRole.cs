using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain;

/// <summary>The role that a verified e-mail address of a domain has.</summary>
/// <remarks>Source: 003 (User).</remarks>
public sealed record EmailDomainRole : IExtensible
{
    /// <summary>The domain, without the at sign: <c>student.hist.no</c>. It includes its subdomains.</summary>
    public string? Domain { get; init; }

    /// <summary>The word of the role; never <c>admin</c>.</summary>
    public string? Role { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
