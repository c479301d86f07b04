using AdminApi.Http;
using AdminApi.Identity;
using AdminApi.OpenApi;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace AdminApi.Resources;

/// <summary>The ten endpoints of 001 §12.3, and the wizard.</summary>
internal static class ResourceEndpoints
{
    internal const string Root = "/api/rental-objects";

    internal static string AddressOf(ResourceId id) => $"{Root}/{id}";

    internal static void MapResources(this RouteGroupBuilder objects)
    {
        MapReads(objects);
        MapWrites(objects);
        MapSteps(objects);
    }

    private static void MapReads(RouteGroupBuilder objects)
    {
        objects.MapGet("", ReadHandlers.List).AllowAnonymous()
            .Named("listRentalObjects", "List the objects that the caller may see, a page at a time")
            .Takes(QueryParameter.Category, QueryParameter.Status, QueryParameter.Owner, QueryParameter.Limit, QueryParameter.After)
            .Answers<Envelope<ValueList<ResourceDocument>>>().Refuses(400);
        objects.MapGet("/{id}", ReadHandlers.Get).AllowAnonymous()
            .Named("getRentalObject", "Get one object by its id or its slug")
            .Answers<Envelope<ResourceDocument>>().Produces(304).Refuses(404);
        objects.MapGet("/{id}/validate", ReadHandlers.Validate).RequireAuthorization(Policies.Operate)
            .Named("validateRentalObject", "Tell all that keeps an object from being published, and what is doubtful")
            .Answers<Envelope<ValidationDocument>>().Refuses(401, 403, 404);
        objects.MapGet("/{id}/wizard", ReadHandlers.Wizard).RequireAuthorization(Policies.Operate)
            .Named("getWizard", "Tell how far an object has come, step by step")
            .Answers<Envelope<ValueList<WizardStepDocument>>>().Refuses(401, 403, 404);
    }

    private static void MapWrites(RouteGroupBuilder objects)
    {
        objects.MapPost("", ResourceHandlers.Create).RequireAuthorization(Policies.Edit).TakesKey()
            .Named("createRentalObject", "Make a draft")
            .Reads<BaseResource>().Answers<Envelope<ResourceDocument>>(201).Refuses(400, 401, 403, 409, 413, 415, 422);
        objects.MapPut("/{id}", ResourceHandlers.Save).RequireAuthorization(Policies.Operate).NeedsVersion()
            .Named("saveRentalObject", "Save the complete object")
            .Reads<BaseResource>().Answers<Envelope<ResourceDocument>>().Refuses(400, 401, 403, 404, 409, 412, 413, 415, 422, 428);
        objects.MapDelete("/{id}", ResourceHandlers.Delete).RequireAuthorization(Policies.Delete).NeedsVersion()
            .Named("deleteRentalObject", "Delete a draft or an archived object that has no bookings, for good")
            .Produces(204).Refuses(401, 403, 404, 409, 412, 428);
        objects.MapPost("/{id}/duplicate", ResourceHandlers.Duplicate).RequireAuthorization(Policies.Edit).TakesKey()
            .Named("duplicateRentalObject", "Make a draft of an object, without its history")
            .Answers<Envelope<ResourceDocument>>(201).Refuses(401, 403, 404, 422);
    }

    private static void MapSteps(RouteGroupBuilder objects)
    {
        objects.MapPatch("/{id}/status", ResourceHandlers.ChangeStatus).RequireAuthorization(Policies.Operate).NeedsVersion()
            .Named("changeStatus", "Take an object a step on in its life: send, approve, send back, publish, stop, archive")
            .Reads<StatusAsk>().Answers<Envelope<ResourceDocument>>().Refuses(400, 401, 403, 404, 409, 412, 415, 422, 428);
        objects.MapPost("/{id}/publish", ResourceHandlers.Publish).RequireAuthorization(Policies.Edit).NeedsVersion().TakesKey()
            .Named("publishRentalObject", "Show an approved object to the public")
            .Answers<Envelope<ResourceDocument>>().Refuses(401, 403, 404, 409, 412, 422, 428);
        objects.MapPost("/{id}/archive", ResourceHandlers.Archive).RequireAuthorization(Policies.Edit).NeedsVersion().TakesKey()
            .Named("archiveRentalObject", "End an object for good")
            .Answers<Envelope<ResourceDocument>>().Refuses(401, 403, 404, 409, 412, 428);
    }
}
