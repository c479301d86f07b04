using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D30.
/// <summary>The outcome of assessing a permit of an event on a date.</summary>
/// <remarks>Combines the caseworker's <see cref="PermitStatus"/> with need, deadline and the event's end. Source: 001 §11.3.</remarks>
[JsonConverter(typeof(WireEnumConverter<PermitOutcome>))]
public enum PermitOutcome
{
    /// <summary>Not required (ikke påkrevd).</summary>
    [JsonStringEnumMemberName("not_required")]
    NotRequired,

    /// <summary>Depends on an unknown fact, and there is no application.</summary>
    Unknown,

    /// <summary>Required, but there is no application (mangler søknad).</summary>
    Missing,

    /// <summary>Applied for, awaiting a decision (venter).</summary>
    Pending,

    /// <summary>Granted, and valid until the event's end (godkjent).</summary>
    Approved,

    /// <summary>Rejected (avslått).</summary>
    Rejected,

    /// <summary>Granted, but not valid until the event's end (utløpt).</summary>
    Expired,
}

/// <summary>Whether an event needs a permit.</summary>
/// <remarks>Source: 001 §11.2.</remarks>
[JsonConverter(typeof(WireEnumConverter<PermitNeed>))]
public enum PermitNeed
{
    /// <summary>No trigger fires, and the document does not require it.</summary>
    [JsonStringEnumMemberName("not_required")]
    NotRequired,

    /// <summary>A trigger fires, or the document requires it.</summary>
    Required,

    /// <summary>No known fact requires it, but an unknown fact may.</summary>
    Unknown,
}
