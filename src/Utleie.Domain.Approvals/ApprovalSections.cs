using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals;

/// <summary>What a rental object says about approval, from its sections.</summary>
/// <remarks>Source: 001 §3.6, §6.3.</remarks>
public sealed record ApprovalSections : IExtensible
{
    /// <summary>Who decides; null is <see cref="ApprovalMode.Manual"/>.</summary>
    public ApprovalMode? ApprovalMode { get; init; }

    /// <summary>The steps; empty is one step of <see cref="ApprovalRules.DefaultRole"/>.</summary>
    public ValueList<ApprovalStep> ApprovalSteps { get; init; }

    /// <summary>The conditions for automatic approval; one that holds is enough.</summary>
    public ValueList<AutoApprovalCondition> AutoApprovalConditions { get; init; }

    /// <summary>Whether a tournament requires approval in every mode.</summary>
    public bool? TournamentRequiresApproval { get; init; }

    /// <summary>Whether an event requires approval in every mode.</summary>
    public bool? EventRequiresApproval { get; init; }

    /// <summary>Words of roles that your app adds to <see cref="UserRole"/>; steps may use them.</summary>
    public ValueList<string> CustomRoles { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
