using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>How far an application for a permit has come, as the caseworker records it.</summary>
/// <remarks>
/// What it means for an event on a day (missing, overdue, expired before the end) is <see cref="PermitRules.Assess"/>'s to say. Source: 001 §5.6; D30.
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<PermitStatus>))]
public enum PermitStatus
{
    /// <summary>No application is needed, or none has been made.</summary>
    [JsonStringEnumMemberName("not_required")]
    NotRequired,

    /// <summary>Applied for and not decided (venter).</summary>
    Pending,

    /// <summary>Granted (godkjent).</summary>
    Approved,

    /// <summary>Refused (avslått).</summary>
    Rejected,

    /// <summary>Granted once, and no longer good (utløpt).</summary>
    Expired,
}
