using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Answers;

/// <summary>The severity of a finding.</summary>
/// <remarks>Source: 001 §9.1, §13.3.</remarks>
[JsonConverter(typeof(WireEnumConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Must be corrected before the document can be compiled or the object published.</summary>
    Error,

    /// <summary>Probably a mistake, but does not block anything.</summary>
    Warning,
}
