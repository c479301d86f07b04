using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D12, D13.
/// <summary>Dates that cannot be booked (sperring): <c>Sommerferie</c>, <c>Vedlikehold</c>.</summary>
/// <remarks>Buffers may lie inside a blackout; booked time may not. Source: 001 §3.4, §12.2.</remarks>
public sealed record BlackoutPeriod : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown in a calendar.</summary>
    public string? Name { get; init; }

    /// <summary>The first local date (inclusive).</summary>
    public LocalDate? FromDate { get; init; }

    /// <summary>The last local date (inclusive).</summary>
    public LocalDate? ToDate { get; init; }

    /// <summary>The reason, as text.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// Whether it repeats every year on the same dates. It may span New Year; 29 February counts as the 28th in other years. Defaults to
    /// false.
    /// </summary>
    public bool? Recurring { get; init; }

    /// <summary>Whether citizens may see the name and the reason; defaults to true.</summary>
    public bool? Visible { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
