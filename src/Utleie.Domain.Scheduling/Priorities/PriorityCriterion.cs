using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Priorities;

/// <summary>The criteria that place one claim before another, in the order they are applied.</summary>
/// <remarks>Source: 001 §6.3.</remarks>
[JsonConverter(typeof(WireEnumConverter<PriorityCriterion>))]
public enum PriorityCriterion
{
    /// <summary>The kind of use, in the configured order.</summary>
    Level,

    /// <summary>The organisation has priority for that kind of use.</summary>
    Organisation,

    /// <summary>The organisation is a local club.</summary>
    LocalClub,

    /// <summary>The earlier request.</summary>
    RequestTime,

    /// <summary>None of the above: the ids in ordinal order, so that the result is deterministic.</summary>
    Id,
}
