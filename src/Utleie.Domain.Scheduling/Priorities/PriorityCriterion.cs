using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Priorities;

/// <summary>What puts one claim before another, in the order they are asked.</summary>
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

    /// <summary>They asked first.</summary>
    RequestTime,

    /// <summary>Nothing of that told them apart: the ids in ordinal order, so that the answer is always the same.</summary>
    Id,
}
