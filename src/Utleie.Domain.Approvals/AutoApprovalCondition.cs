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
    /// <summary>The groups it is for; none is everyone.</summary>
    public ValueList<string> TargetGroups { get; init; }

    /// <summary>The longest booking in minutes, itself included.</summary>
    [JsonPropertyName("maxDuration")]
    public int? MaxDurationMinutes { get; init; }

    /// <summary>The most participants, itself included.</summary>
    public int? MaxCapacity { get; init; }

    /// <summary>Local dates that are never approved by themselves.</summary>
    public ValueList<LocalDate> ExcludeDates { get; init; }

    /// <summary>Whether the renter must have booked before; default no.</summary>
    public bool? RequirePreviousBooking { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
