using static Utleie.Domain.Resources.Publishing.RuleConditions;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The rules of approval and acceptance.</summary>
/// <remarks>Source: 001 §3.6, §9.2, §9.4.</remarks>
internal static class WorkflowRules
{
    internal static ResourceRule[] All =>
    [
        ResourceRule.Hard<BaseResource>("approval-mode", "workflow.approvalMode", r => r.Workflow?.ApprovalMode is not null),
        ResourceRule.Soft<BaseResource>("terms-document", "workflow.termsAcceptance.documentUrl", r => HasTerms(r)),
    ];

    /// <summary>Returns whether the terms are given with their acceptance or among the files.</summary>
    private static bool HasTerms(BaseResource resource) =>
        resource.Workflow?.TermsAcceptance is { } terms && (Text(terms.DocumentUrl) || Text(terms.DocumentId)) || Uploaded(resource, AttachmentCategory.Terms);
}
