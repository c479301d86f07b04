using System.Text.Json.Serialization;
using AdminApi.Errors;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Wire;

namespace AdminApi.Resources;

/// <summary>What an object is to become, as it is written: <c>{"status": "suspended", "reason": "Vannskade"}</c>.</summary>
/// <param name="Status">
/// <c>pending_review</c> sends a draft for approval, <c>approved</c> approves it, <c>rejected</c> (or <c>draft</c>) sends it back, <c>published</c>
/// publishes it or shows it again, <c>suspended</c> stops it, <c>archived</c> ends it.
/// </param>
/// <param name="Reason">Why, of what is sent back or stopped.</param>
/// <remarks>The words of 001 §10.1, and its Godkjent and Avslått, which are no statuses on the wire (D32). Source: 001 §12.3; D139.</remarks>
internal sealed record StatusAsk(string? Status, string? Reason)
{
    private const string Field = "status";

    /// <exception cref="WireException">The status is none of the words.</exception>
    internal LifecycleCommand CommandFor(BaseResource resource) => Status switch
    {
        "pending_review" => new LifecycleCommand.Submit(),
        "approved" => new LifecycleCommand.Approve(),
        "rejected" or "draft" => new LifecycleCommand.Reject(Reason ?? ""),
        "published" => resource.Status == ResourceStatus.Suspended ? new LifecycleCommand.Resume() : new LifecycleCommand.Publish(),
        "suspended" => new LifecycleCommand.Suspend(Reason),
        "archived" => new LifecycleCommand.Archive(),
        null => throw new WireException(RequestTexts.MissingStatus, RequestTexts.WriteOneOf(Words), Field),
        _ => throw new WireException(RequestTexts.IsNot(Status, RequestTexts.Word), RequestTexts.WriteOneOf(Words), Field),
    };

    private static string[] Words => ["pending_review", "approved", "rejected", "published", "suspended", "archived"];
}
