using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>What lets a request be approved by itself (betingelse for auto-godkjenning).</summary>
/// <remarks>Wire: <c>workflow.autoApprovalConditions</c>. Source: 001 §3.6.</remarks>
public sealed record AutoApprovalCondition : IExtensible
{
    /// <summary>Its id within the workflow.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>What must hold; all of it.</summary>
    public AutoApprovalTerms? Conditions { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>What must hold of a request, all of it; an absent term holds.</summary>
/// <remarks>Wire: <c>workflow.autoApprovalConditions[].conditions</c>. Source: 001 §3.6.</remarks>
public sealed record AutoApprovalTerms : IExtensible
{
    /// <summary>The target groups it is for, as verified; empty is everyone.</summary>
    public ValueList<string> TargetGroups { get; init; }

    /// <summary>The longest booking in elapsed minutes (inclusive), 1–527,040.</summary>
    [JsonPropertyName("maxDuration")]
    public int? MaxDurationMinutes { get; init; }

    /// <summary>The most participants (inclusive); an unknown number does not meet it.</summary>
    public int? MaxCapacity { get; init; }

    /// <summary>Local dates on which nothing is approved automatically; a booking that ends at 00:00 does not touch the new day.</summary>
    public ValueList<LocalDate> ExcludeDates { get; init; }

    /// <summary>Whether the applicant must have completed a booking with this owner before; default no.</summary>
    public bool? RequirePreviousBooking { get; init; }

    /// <summary>Weekly windows of local time; the booking must lie wholly within them together.</summary>
    public ValueList<ApprovalWindow> WeekWindows { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
