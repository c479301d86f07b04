using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D3a.
/// <summary>The terms that a renter accepts (vilkår).</summary>
/// <remarks>Wire: <c>workflow.termsAcceptance</c>. Source: 001 §3.6.</remarks>
public sealed record TermsAcceptance : IExtensible
{
    /// <summary>Whether they must be accepted; defaults to false.</summary>
    public bool? Required { get; init; }

    /// <summary>The URL of the terms; required if they must be accepted.</summary>
    public string? DocumentUrl { get; init; }

    /// <summary>The document's id in the archive.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The version that is accepted: <c>2026-01</c>.</summary>
    public string? Version { get; init; }

    /// <summary>Whether they must be signed; defaults to false.</summary>
    public bool? SignatureRequired { get; init; }

    /// <summary>Whether the signature may be digital, by BankID; defaults to false.</summary>
    public bool? DigitalSignature { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
