using System.Text.Json.Serialization;
using Utleie.Domain.Approvals;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D3a.
/// <summary>What must be decided, shown and signed before a booking holds (arbeidsflyt og etterlevelse).</summary>
/// <remarks>Wire: <c>workflow</c>. Source: 001 §3.6.</remarks>
public sealed record WorkflowSection : IExtensible
{
    /// <summary>Who decides on a booking.</summary>
    public ApprovalMode? ApprovalMode { get; init; }

    /// <summary>The steps a request passes (godkjenningstrinn).</summary>
    public ValueList<ApprovalStep> ApprovalSteps { get; init; }

    /// <summary>What lets a request be approved by itself; one of them is enough.</summary>
    public ValueList<AutoApprovalCondition> AutoApprovalConditions { get; init; }

    /// <summary>The host's own points before publishing, beside the standing ones.</summary>
    public ValueList<ChecklistEntry> PrePublishChecklist { get; init; }

    /// <summary>Documents the renter hands in.</summary>
    public ValueList<DocumentRequirement> DocumentRequirements { get; init; }

    /// <summary>The terms the renter accepts.</summary>
    public TermsAcceptance? TermsAcceptance { get; init; }

    /// <summary>Time given to an umbrella organisation to hand on (paraplydisponering).</summary>
    public UmbrellaDisposal? UmbrellaDisposal { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
