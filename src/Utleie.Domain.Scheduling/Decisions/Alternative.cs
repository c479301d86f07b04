using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>A time that would be accepted instead.</summary>
/// <param name="Kind">What is other about it.</param>
/// <param name="CourtId">The court.</param>
/// <param name="Start">When it starts (included).</param>
/// <param name="End">When it ends (excluded).</param>
public sealed record Alternative(AlternativeKind Kind, string CourtId, Instant Start, Instant End);

/// <summary>What is other about an alternative.</summary>
[JsonConverter(typeof(WireEnumConverter<AlternativeKind>))]
public enum AlternativeKind
{
    /// <summary>The same court at another time.</summary>
    OtherTime,

    /// <summary>Another court at the same time.</summary>
    OtherCourt,
}
