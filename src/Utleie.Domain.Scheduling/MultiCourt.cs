using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D24, D25.
/// <summary>The courts of a sports facility, each with its own calendar (multi-bane).</summary>
/// <remarks>Wire: <c>multiCourt</c>. Source: 001 §6.2.</remarks>
public sealed record MultiCourt : IExtensible
{
    /// <summary>The courts or zones (baner).</summary>
    public ValueList<Court> Courts { get; init; }

    /// <summary>The facilities they share: <c>Garderobe</c>, <c>Dusj</c>, <c>Klubbhus</c>.</summary>
    public ValueList<string> SharedFacilities { get; init; }

    /// <summary>The rules for all courts, as text (felles regler).</summary>
    public string? CommonRules { get; init; }

    /// <summary>The booking rules for all courts, unless a court overrides them.</summary>
    public CourtBookingRules? BookingRules { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
