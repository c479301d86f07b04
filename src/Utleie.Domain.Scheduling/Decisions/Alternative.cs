using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>A time that would be accepted instead.</summary>
/// <param name="Kind">How it differs from the request.</param>
/// <param name="CourtId">The id of the court.</param>
/// <param name="Start">The start (inclusive).</param>
/// <param name="End">The end (exclusive).</param>
public sealed record Alternative(AlternativeKind Kind, string CourtId, Instant Start, Instant End);

/// <summary>How an alternative differs from the request.</summary>
[JsonConverter(typeof(WireEnumConverter<AlternativeKind>))]
public enum AlternativeKind
{
    /// <summary>The same court at another time.</summary>
    OtherTime,

    /// <summary>Another court at the same time.</summary>
    OtherCourt,
}
