using AdminApi.Errors;
using AdminApi.Http;
using Utleie.Domain.Access;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Storage;

namespace AdminApi.Resources;

/// <summary>Makes, changes and removes rental objects.</summary>
/// <remarks>Source: 001 §12.3.</remarks>
internal static class ResourceHandlers
{
    /// <summary>POST: a new draft. The host sets its id and metadata, and what is absent of slug and owner.</summary>
    internal static async Task<IResult> Create(ResourceDesk desk, ISecretProtector secrets, Call call)
    {
        var given = Protected(await call.ResourceAsync().ConfigureAwait(false), secrets);
        var (id, identity) = (NewId.At(call.Now), given.Identity ?? new());
        var named = identity with { ObjectId = id, OwnerUnit = identity.OwnerUnit ?? call.Caller.Unit };
        return identity.Slug is { } own
            ? await MakeAsync(own).ConfigureAwait(false)
            : await Slugs.AnewWhereTakenAsync(async () =>
            {
                var free = await Slugs.MakeAsync(desk.Store, given, id, call.Cancellation).ConfigureAwait(false);
                return await MakeAsync(free).ConfigureAwait(false);
            }).ConfigureAwait(false);

        Task<IResult> MakeAsync(Slug slug)
        {
            var draft = given with { Metadata = null, Identity = named with { Slug = slug } };
            return desk.MakeAsync(draft, new LifecycleCommand.SaveDraft(draft));
        }
    }

    /// <summary>PUT: the whole object as it is to be. A draft is saved however incomplete; a published object must stay publishable.</summary>
    internal static async Task<IResult> Save(string id, ResourceDesk desk, ISecretProtector secrets, Call call)
    {
        var given = Protected(await call.ResourceAsync().ConfigureAwait(false), secrets);
        return await desk.ChangeAsync(id, stored =>
        {
            var changed = Merged(given, stored);
            return ResourceLifecycle.Allows(stored, LifecycleAction.SaveDraft, call.Caller.Actor)
                ? new LifecycleCommand.SaveDraft(changed)
                : new LifecycleCommand.Edit(changed);
        }).ConfigureAwait(false);
    }

    /// <summary>PATCH: the next step of its life.</summary>
    internal static async Task<IResult> ChangeStatus(string id, ResourceDesk desk, Call call)
    {
        var ask = await call.ReadAsync<StatusAsk>().ConfigureAwait(false);
        return await desk.ChangeAsync(id, ask.CommandFor).ConfigureAwait(false);
    }

    internal static Task<IResult> Publish(string id, ResourceDesk desk) => desk.ChangeAsync(id, static _ => new LifecycleCommand.Publish());

    internal static Task<IResult> Archive(string id, ResourceDesk desk) => desk.ChangeAsync(id, static _ => new LifecycleCommand.Archive());

    internal static async Task<IResult> Duplicate(string id, ResourceDesk desk, Call call)
    {
        if (await desk.FindAsync(id).ConfigureAwait(false) is not { } resource)
            return Problems.Missing(call.Http);
        return await Slugs.AnewWhereTakenAsync(async () =>
        {
            var taken = await Slugs.TakenAsync(desk.Store, ResourceKey.Of(resource).Slug, call.Cancellation).ConfigureAwait(false);
            return await desk.MakeAsync(resource, new LifecycleCommand.Duplicate(NewId.At(call.Now), taken.Contains)).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    /// <summary>DELETE: for good; what the public has seen is archived first, and what has bookings stays (D139).</summary>
    internal static async Task<IResult> Delete(string id, ResourceDesk desk, Call call)
    {
        if (await desk.FindAsync(id).ConfigureAwait(false) is not { } resource)
            return Problems.Missing(call.Http);
        var key = ResourceKey.Of(resource);
        if (VersionTag.Against(call.Request, key.Version) is { } outdated)
            return outdated;
        if (resource.Status != ResourceStatus.Draft && resource.Status != ResourceStatus.Archived)
            return ResourceProblems.NotDeletable(resource.Status);
        var answer = new Answer(StatusCodes.Status204NoContent);
        var note = call.Note(answer, AuditAction.Delete, ResourceDesk.EntityType, key.Id.ToString());
        return desk.After(await desk.Store.RemoveAsync(key.Id, key.Version, note, call.Cancellation).ConfigureAwait(false), answer);
    }

    /// <summary>What the host keeps where a change does not name it: slug, owner, and the door code, which no answer has told (D9, D138).</summary>
    private static BaseResource Merged(BaseResource given, BaseResource stored)
    {
        var (identity, own) = (given.Identity ?? new(), stored.Identity ?? new());
        var (slug, owner) = (identity.Slug ?? own.Slug, identity.OwnerUnit ?? own.OwnerUnit);
        var merged = given with { Identity = identity with { Slug = slug, OwnerUnit = owner } };
        return merged.Location is { AccessCode: null } location && location.AccessType == stored.Location?.AccessType
            ? merged with { Location = location with { AccessCode = stored.Location?.AccessCode } }
            : merged;
    }

    private static BaseResource Protected(BaseResource given, ISecretProtector secrets) => given.Location is { AccessCode: { } code } location
        ? given with { Location = location with { AccessCode = code.ProtectWith(secrets) } }
        : given;
}
