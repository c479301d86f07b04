using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D12, D13.
/// <summary>Dates on which nothing is booked (sperring): <c>Sommerferie</c>, <c>Vedlikehold</c>.</summary>
/// <remarks>Buffers may lie inside one; booked time may not. Source: 001 §3.4, §12.2.</remarks>
public sealed record BlackoutPeriod : IExtensible
{
    /// <summary>Its id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called in a calendar.</summary>
    public string? Name { get; init; }

    /// <summary>Its first local date (included).</summary>
    public LocalDate? FromDate { get; init; }

    /// <summary>Its last local date (included).</summary>
    public LocalDate? ToDate { get; init; }

    /// <summary>Why, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it comes back every year on the same days; it may wrap over New Year, and 29 February counts as the 28th in other years. Default no.</summary>
    public bool? Recurring { get; init; }

    /// <summary>Whether citizens may see its name and reason; default yes.</summary>
    public bool? Visible { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
