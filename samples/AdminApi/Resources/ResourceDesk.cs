using AdminApi.Errors;
using AdminApi.Http;
using Utleie.Domain.Access;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Storage;

namespace AdminApi.Resources;

/// <summary>Finds rental objects, lets the life cycle decide on them, and keeps what it decides.</summary>
internal sealed class ResourceDesk(IUtleieStore store, PublishingOptions publishing, Call call)
{
    internal const string EntityType = "rental-object";

    internal IResourceStore Store => store.Resources;

    /// <summary>The object of an id or a slug, where the caller may see it.</summary>
    internal async Task<BaseResource?> FindAsync(string idOrSlug) =>
        await AnyAsync(idOrSlug).ConfigureAwait(false) is { } found && ResourceBookings.MaySee(found, call.Caller.Applicant) ? found : null;

    /// <summary>The object of an id or a slug, whoever asks.</summary>
    internal async Task<BaseResource?> AnyAsync(string idOrSlug) =>
        ResourceId.TryParse(idOrSlug, out var id) ? await Store.FindAsync(id, call.Cancellation).ConfigureAwait(false)
        : Slug.TryParse(idOrSlug, out var slug) ? await Store.FindAsync(slug, call.Cancellation).ConfigureAwait(false)
        : null;

    /// <summary>Does a command to an object that is stored.</summary>
    internal async Task<IResult> ChangeAsync(string idOrSlug, Func<BaseResource, LifecycleCommand> command)
    {
        if (await FindAsync(idOrSlug).ConfigureAwait(false) is not { } resource)
            return Problems.Missing(call.Http);
        var version = ResourceKey.Of(resource).Version;
        if (VersionTag.Against(call.Request, version) is { } outdated)
            return outdated;
        return await Decide(resource, command(resource)).Match(
            after => ReplaceAsync(after, version),
            refusal => Task.FromResult<IResult>(LifecycleProblems.Of(refusal))).ConfigureAwait(false);
    }

    /// <summary>Does a command that makes a new object.</summary>
    internal Task<IResult> MakeAsync(BaseResource resource, LifecycleCommand command) => Decide(resource, command).Match(
        AddAsync,
        refusal => Task.FromResult<IResult>(LifecycleProblems.Of(refusal)));

    /// <summary>What is answered once a write has come out.</summary>
    internal IResult After(WriteOutcome outcome, IResult written) =>
        outcome.Match(_ => written, repeated => call.Again(repeated.Record), refusal => StorageProblems.Of(refusal.Reason));

    private OneOf<BaseResource, LifecycleRefusal> Decide(BaseResource resource, LifecycleCommand command) =>
        ResourceLifecycle.Decide(resource, command, call.Caller.Actor, call.Now, publishing);

    private async Task<IResult> ReplaceAsync(BaseResource resource, int version)
    {
        var key = ResourceKey.Of(resource);
        var answer = Answer.Ok(ResourceDocument.Of(resource, call.Caller), key.Version);
        var note = call.Note(answer, AuditAction.Update, EntityType, key.Id.ToString());
        return After(await Store.ReplaceAsync(resource, version, note, call.Cancellation).ConfigureAwait(false), answer);
    }

    private async Task<IResult> AddAsync(BaseResource resource)
    {
        var key = ResourceKey.Of(resource);
        var answer = Answer.Created(ResourceDocument.Of(resource, call.Caller), ResourceEndpoints.AddressOf(key.Id), key.Version);
        var note = call.Note(answer, AuditAction.Create, EntityType, key.Id.ToString());
        return After(await Store.AddAsync(resource, note, call.Cancellation).ConfigureAwait(false), answer);
    }
}
