using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D30.
/// <summary>The status of an application, as recorded by the caseworker.</summary>
/// <remarks>
/// For its meaning for an event (missing, overdue, expired before the end), use <see cref="PermitRules.Assess"/>. Source: 001 §5.6.
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<PermitStatus>))]
public enum PermitStatus
{
    /// <summary>No application is required, or there is none.</summary>
    [JsonStringEnumMemberName("not_required")]
    NotRequired,

    /// <summary>Applied for, awaiting a decision (venter).</summary>
    Pending,

    /// <summary>Granted (godkjent).</summary>
    Approved,

    /// <summary>Rejected (avslått).</summary>
    Rejected,

    /// <summary>Granted, but no longer valid (utløpt).</summary>
    Expired,
}
