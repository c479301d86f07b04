using AdminApi.Http;
using AdminApi.Identity;
using AdminApi.OpenApi;
using Utleie.Domain.Permits;

namespace AdminApi.Permits;

/// <summary>Permits of an event.</summary>
internal static class PermitEndpoints
{
    internal static void MapPermits(this RouteGroupBuilder objects) =>
        objects.MapGet("/{id}/permits", PermitHandlers.Assess).RequireAuthorization(Policies.Operate)
            .Named("getPermits", "Tell which permits an event needs, why, how they stand and by when to apply")
            .Takes(QueryParameter.Date with { Description = "The date of the event; default the first that is not cancelled." })
            .Answers<Envelope<PermitsDocument>>().Refuses(400, 401, 403, 404);
}
