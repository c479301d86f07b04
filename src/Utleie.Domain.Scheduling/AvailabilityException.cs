using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D3a, D4.
/// <summary>Dates whose opening hours differ from the ordinary week (unntak), such as a holiday or an open Sunday.</summary>
/// <remarks>It replaces the opening hours of each of its days completely. Source: 001 §8.1.</remarks>
[SuppressMessage("Naming", "CA1711", Justification = "An exception from the ordinary week, as 001 §8.1 calls it; nothing is thrown.")]
public sealed record AvailabilityException : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown in a calendar: <c>1. juledag</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The first local date (inclusive).</summary>
    public LocalDate? FromDate { get; init; }

    // D61.
    /// <summary>The last local date (inclusive); null means the first date alone.</summary>
    public LocalDate? ToDate { get; init; }

    /// <summary>The reason, as text.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the days are closed, regardless of the hours; defaults to false.</summary>
    public bool? Closed { get; init; }

    // D61.
    /// <summary>The hours of its days; a row without a day applies to each of them.</summary>
    public ValueList<OpeningHours> OpeningHours { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
