using System.Text.Json.Serialization;
using Utleie.Domain.Approvals;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D3a.
/// <summary>The approvals, documents and signatures that a booking requires (arbeidsflyt og etterlevelse).</summary>
/// <remarks>Wire: <c>workflow</c>. Source: 001 §3.6.</remarks>
public sealed record WorkflowSection : IExtensible
{
    /// <summary>How a booking is approved.</summary>
    public ApprovalMode? ApprovalMode { get; init; }

    /// <summary>The approval steps of a request (godkjenningstrinn).</summary>
    public ValueList<ApprovalStep> ApprovalSteps { get; init; }

    /// <summary>The conditions for automatic approval; one of them is enough.</summary>
    public ValueList<AutoApprovalCondition> AutoApprovalConditions { get; init; }

    /// <summary>Your app's own checklist items before publishing, in addition to the standard ones.</summary>
    public ValueList<ChecklistEntry> PrePublishChecklist { get; init; }

    /// <summary>The documents that the renter must submit.</summary>
    public ValueList<DocumentRequirement> DocumentRequirements { get; init; }

    /// <summary>The terms that the renter accepts.</summary>
    public TermsAcceptance? TermsAcceptance { get; init; }

    /// <summary>Time allocated to umbrella organisations to distribute (paraplydisponering).</summary>
    public UmbrellaDisposal? UmbrellaDisposal { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
