using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D4, D10.
/// <summary>When a resource can be booked (tilgjengelighet), as the admin writes it.</summary>
/// <remarks>Times are wall time in the tenant's zone. Any member may be absent in a draft. Wire: <c>availability</c>. Source: 001 §8.1, §9.3.</remarks>
public sealed record AvailabilitySection : IExtensible
{
    /// <summary>What is booked: slots of time, whole days or units; default <c>timeInterval</c>.</summary>
    public AvailabilityType? AvailabilityType { get; init; }

    // D60.
    /// <summary>The slot of time, in minutes, where no court rule says another; default 60.</summary>
    public int? IntervalMinutes { get; init; }

    /// <summary>The ordinary week (åpningstider); several rows a day are allowed.</summary>
    public ValueList<OpeningHours> OpeningHours { get; init; }

    /// <summary>Dates that replace the ordinary week (unntak).</summary>
    public ValueList<AvailabilityException> Exceptions { get; init; }

    /// <summary>Whether it is only shown and never booked (kun presentasjon); default no.</summary>
    public bool? PresentationOnly { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D4.
/// <summary>What is booked of a resource.</summary>
/// <remarks>Source: 001 §8.1.</remarks>
[JsonConverter(typeof(WireEnumConverter<AvailabilityType>))]
public enum AvailabilityType
{
    /// <summary>Slots of time (tidsintervall).</summary>
    TimeInterval,

    /// <summary>Whole days (dag).</summary>
    Day,

    /// <summary>A number of units for some time (antall).</summary>
    Quantity,
}
