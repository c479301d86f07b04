using AdminApi.Errors;
using AdminApi.Http;
using AdminApi.Resources;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources;

namespace AdminApi.Permits;

/// <summary>Tells which permits an event needs.</summary>
internal static class PermitHandlers
{
    /// <summary>GET permits: of one date of the event, default the first that is not cancelled.</summary>
    internal static async Task<IResult> Assess(string id, ResourceDesk desk, PermitRules rules, Call call)
    {
        if (await desk.FindAsync(id).ConfigureAwait(false) is not { } resource)
            return Problems.Missing(call.Http);
        if (resource is not Event happening)
            return ResourceProblems.NotAnEvent(resource.Category);
        var facts = ResourcePermits.FactsOf(happening, call.Query.Date("date")).In(call.Zone);
        return Answer.Ok(PermitsDocument.Of(rules.Assess(facts, null, call.Today), facts, call.Language));
    }
}
