using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>A weekly window of local time in which bookings are approved automatically.</summary>
/// <remarks>Wire: <c>workflow.autoApprovalConditions[].conditions.weekWindows[]</c>. Source: 001 §3.6.</remarks>
public sealed record ApprovalWindow : IExtensible
{
    /// <summary>The days on which the window starts; empty is every day.</summary>
    public ValueList<IsoDayOfWeek> DayOfWeek { get; init; }

    /// <summary>The start (inclusive), 00:00–23:59; defaults to 00:00.</summary>
    public ClockTime? TimeFrom { get; init; }

    /// <summary>The end (exclusive); before the start is on the next day. Defaults to 24:00.</summary>
    public ClockTime? TimeTo { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
