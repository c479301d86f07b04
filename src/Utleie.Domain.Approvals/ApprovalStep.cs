using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>One of the steps a request passes before it is approved (godkjenningstrinn).</summary>
/// <remarks>Wire: <c>workflow.approvalSteps</c>. Source: 001 §3.6.</remarks>
public sealed record ApprovalStep : IExtensible
{
    /// <summary>Its id within the workflow.</summary>
    public string? Id { get; init; }

    /// <summary>Where it stands; the lowest is the first.</summary>
    public int? Order { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>The role that may approve it: <c>Saksbehandler</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Whether it must be passed; default yes.</summary>
    public bool? Required { get; init; }

    /// <summary>Whether it passes by itself where its conditions hold; default no.</summary>
    public bool? AutoApprove { get; init; }

    /// <summary>Ids of <see cref="AutoApprovalCondition"/>; one of them is enough, and none always holds.</summary>
    public ValueList<string> AutoApproveConditions { get; init; }

    /// <summary>Whether the role is notified when the step is reached; defaults to false.</summary>
    public bool? NotifyOnSubmit { get; init; }

    /// <summary>Hours until a step no one has decided is escalated; absent is never.</summary>
    public int? EscalationHours { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
