using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

// D194.
/// <summary>When a period opens for booking, and for whom (bookingåpning): the autumn from 1 May 09:00 for clubs, from 1 June for everyone.</summary>
/// <remarks>A start in a period with windows can be booked from the earliest opening of those that apply to the requester; a start in no period is not restricted.</remarks>
public sealed record BookingWindow : IExtensible
{
    /// <summary>The id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>When booking opens: a local date (its midnight), a local date and time, or an instant.</summary>
    public Moment? OpensAt { get; init; }

    /// <summary>The first local date of the period (inclusive).</summary>
    public LocalDate? ForFrom { get; init; }

    /// <summary>The last local date of the period (inclusive).</summary>
    public LocalDate? ForTo { get; init; }

    /// <summary>The target groups it opens for, by id or name; empty means everyone.</summary>
    public ValueList<string> TargetGroups { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
