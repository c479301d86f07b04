using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Answers;

/// <summary>How much a finding matters.</summary>
/// <remarks>Source: 001 §9.1, §13.3.</remarks>
[JsonConverter(typeof(WireEnumConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Hard: it must be mended before the rules can be used or the object published.</summary>
    Error,

    /// <summary>Soft: it is probably not meant, but works.</summary>
    Warning,
}
