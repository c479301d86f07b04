using AdminApi.Http;
using AdminApi.Identity;

namespace AdminApi.Resources;

/// <summary>The ten endpoints of 001 §12.3, and the wizard.</summary>
internal static class ResourceEndpoints
{
    internal const string Root = "/api/rental-objects";

    internal static string AddressOf(ResourceId id) => $"{Root}/{id}";

    internal static void MapResources(this RouteGroupBuilder objects)
    {
        objects.MapGet("", ReadHandlers.List).AllowAnonymous();
        objects.MapGet("/{id}", ReadHandlers.Get).AllowAnonymous();
        objects.MapPost("", ResourceHandlers.Create).RequireAuthorization(Policies.Edit).TakesKey();
        objects.MapPut("/{id}", ResourceHandlers.Save).RequireAuthorization(Policies.Operate).NeedsVersion();
        objects.MapPatch("/{id}/status", ResourceHandlers.ChangeStatus).RequireAuthorization(Policies.Operate).NeedsVersion();
        objects.MapDelete("/{id}", ResourceHandlers.Delete).RequireAuthorization(Policies.Delete).NeedsVersion();
        objects.MapPost("/{id}/publish", ResourceHandlers.Publish).RequireAuthorization(Policies.Edit).NeedsVersion().TakesKey();
        objects.MapPost("/{id}/archive", ResourceHandlers.Archive).RequireAuthorization(Policies.Edit).NeedsVersion().TakesKey();
        objects.MapGet("/{id}/validate", ReadHandlers.Validate).RequireAuthorization(Policies.Operate);
        objects.MapPost("/{id}/duplicate", ResourceHandlers.Duplicate).RequireAuthorization(Policies.Edit).TakesKey();
        objects.MapGet("/{id}/wizard", ReadHandlers.Wizard).RequireAuthorization(Policies.Operate);
    }
}
