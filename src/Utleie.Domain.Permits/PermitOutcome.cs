using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>How a permit stands for an event on the day it is judged.</summary>
/// <remarks>The caseworker's <see cref="PermitStatus"/> seen against need, deadline and the event's end. Source: 001 §11.3; D30.</remarks>
[JsonConverter(typeof(WireEnumConverter<PermitOutcome>))]
public enum PermitOutcome
{
    /// <summary>Not needed (ikke påkrevd).</summary>
    [JsonStringEnumMemberName("not_required")]
    NotRequired,

    /// <summary>Whether it is needed hangs on a fact that is not known, and nothing has been applied for.</summary>
    Unknown,

    /// <summary>Needed, and not applied for (mangler søknad).</summary>
    Missing,

    /// <summary>Applied for and not decided (venter).</summary>
    Pending,

    /// <summary>Granted, and good to the event's end (godkjent).</summary>
    Approved,

    /// <summary>Refused (avslått).</summary>
    Rejected,

    /// <summary>Granted, but no longer good when the event ends (utløpt).</summary>
    Expired,
}

/// <summary>Whether an event needs a permit.</summary>
/// <remarks>Source: 001 §11.2.</remarks>
[JsonConverter(typeof(WireEnumConverter<PermitNeed>))]
public enum PermitNeed
{
    /// <summary>No trigger fires, and the document does not demand it.</summary>
    [JsonStringEnumMemberName("not_required")]
    NotRequired,

    /// <summary>A trigger fires, or the document demands it.</summary>
    Required,

    /// <summary>No known fact calls for it, and an unknown one may.</summary>
    Unknown,
}
