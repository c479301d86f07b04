using AdminApi.Errors;
using AdminApi.Http;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Storage;

namespace AdminApi.Resources;

/// <summary>Shows rental objects and how they stand.</summary>
/// <remarks>Source: 001 §12.3, §13.2, §13.3.</remarks>
internal static class ReadHandlers
{
    private const int UsualPage = 50;

    /// <summary>GET: a page of what the caller may see, by id. A page may hold fewer than its limit, and the list still go on.</summary>
    internal static async Task<IResult> List(ResourceDesk desk, Call call)
    {
        var query = new ResourceQuery
        {
            Category = call.Query.Word<ResourceCategory>("category"),
            Status = call.Query.Word<ResourceStatus>("status") ?? (call.Caller.IsStaff ? null : ResourceStatus.Published),
            OwnerUnit = call.Query.Text("owner"),
            Page = new() { Limit = call.Query.Number("limit", 1, PageRequest.MaxLimit) ?? UsualPage, After = call.Query.Text("after") },
        };
        var page = await desk.Store.ListAsync(query, call.Cancellation).ConfigureAwait(false);
        ValueList<ResourceDocument> shown = [.. page.Items.Where(resource => ResourceBookings.MaySee(resource, call.Caller.Applicant)).Select(resource => ResourceDocument.Of(resource, call.Caller))];
        return Answer.Page(shown, page.Next, call.Request);
    }

    internal static async Task<IResult> Get(string id, ResourceDesk desk, Call call)
    {
        if (await desk.FindAsync(id).ConfigureAwait(false) is not { } resource)
            return Problems.Missing(call.Http);
        var version = ResourceKey.Of(resource).Version;
        return VersionTag.IsKnown(call.Request, version)
            ? new Answer(StatusCodes.Status304NotModified) { Version = version }
            : Answer.Ok(ResourceDocument.Of(resource, call.Caller), version);
    }

    /// <summary>GET validate: the response of 001 §13.3, as <c>data</c> of the envelope that all answers have.</summary>
    internal static async Task<IResult> Validate(string id, ResourceDesk desk, PublishingOptions publishing, Call call) =>
        await desk.FindAsync(id).ConfigureAwait(false) is { } resource
            ? Answer.Ok(ValidationDocument.Of(PublishingReport.Of(resource, call.Today, publishing), call.Language))
            : Problems.Missing(call.Http);

    /// <summary>GET wizard: its steps and what is found in each.</summary>
    internal static async Task<IResult> Wizard(string id, ResourceDesk desk, PublishingOptions publishing, Call call) =>
        await desk.FindAsync(id).ConfigureAwait(false) is { } resource
            ? Answer.Ok(WizardStepDocument.Of(WizardProgress.Of(resource, call.Today, publishing), call.Language))
            : Problems.Missing(call.Http);
}
