using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D3a, D4.
/// <summary>Dates with other opening hours than the week's (unntak): a holiday, an open Sunday.</summary>
/// <remarks>It replaces the whole of each of its days. Source: 001 §8.1.</remarks>
[SuppressMessage("Naming", "CA1711", Justification = "An exception from the ordinary week, as 001 §8.1 calls it; nothing is thrown.")]
public sealed record AvailabilityException : IExtensible
{
    /// <summary>Its id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called in a calendar: <c>1. juledag</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Its first local date (included).</summary>
    public LocalDate? FromDate { get; init; }

    // D61.
    /// <summary>Its last local date (included); absent is the first date alone.</summary>
    public LocalDate? ToDate { get; init; }

    /// <summary>Why, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the days are closed, whatever the hours say; default no.</summary>
    public bool? Closed { get; init; }

    // D61.
    /// <summary>The hours of its days; a row without a day holds for each of them.</summary>
    public ValueList<OpeningHours> OpeningHours { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
