using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Lets two objects have one slug: the second is kept under another, and shown under its own.</summary>
internal class SharedSlugs(IUtleieStore sound) : PassingResources(sound)
{
    private readonly ConcurrentDictionary<ResourceId, Slug> _shown = [];

    public override async Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellationToken) => Shown(await base.FindAsync(id, cancellationToken));

    public override Task<WriteOutcome> AddAsync(BaseResource resource, WriteContext note, CancellationToken cancellationToken) =>
        Try(resource, changed => base.AddAsync(changed, note, cancellationToken));

    public override Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
        Try(resource, changed => base.ReplaceAsync(changed, expectedVersion, note, cancellationToken));

    /// <summary>Whether a slug that is taken may be had all the same.</summary>
    protected virtual Task<bool> MayShare(Slug slug) => Task.FromResult(true);

    private async Task<WriteOutcome> Try(BaseResource resource, Func<BaseResource, Task<WriteOutcome>> write)
    {
        var (id, slug, _) = ResourceKey.Of(resource);
        var mayShare = await MayShare(slug);
        var outcome = await write(resource);
        if (!mayShare || !Is(outcome, StorageCodes.SlugTaken))
            return outcome;
        _shown[id] = slug;
        return await write(resource with { Identity = resource.Identity! with { Slug = Slug.Parse($"x-{id}") } });
    }

    private BaseResource? Shown(BaseResource? resource) => resource is not null && _shown.TryGetValue(ResourceKey.Of(resource).Id, out var slug)
        ? resource with { Identity = resource.Identity! with { Slug = slug } }
        : resource;
}

/// <summary>Looks whether a slug is taken, and writes a moment later.</summary>
internal sealed class LookingFirstSlugs(IUtleieStore sound) : SharedSlugs(sound)
{
    protected override async Task<bool> MayShare(Slug slug)
    {
        var isFree = await FindAsync(slug, default) is null;
        await Race.Pause(default);
        return isFree;
    }
}

/// <summary>A slug that was had once is taken for good.</summary>
internal sealed class EverTakenSlugs(IUtleieStore sound) : PassingResources(sound)
{
    private readonly ConcurrentDictionary<Slug, ResourceId> _ever = [];

    public override Task<WriteOutcome> AddAsync(BaseResource resource, WriteContext note, CancellationToken cancellationToken) =>
        Unless(resource, () => base.AddAsync(resource, note, cancellationToken));

    public override Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
        Unless(resource, () => base.ReplaceAsync(resource, expectedVersion, note, cancellationToken));

    private async Task<WriteOutcome> Unless(BaseResource resource, Func<Task<WriteOutcome>> write)
    {
        var (id, slug, _) = ResourceKey.Of(resource);
        if (_ever.TryGetValue(slug, out var owner) && owner != id)
            return new WriteRefusal(Answers.Reason.Of(StorageCodes.SlugTaken, Answers.Argument.Of("slug", slug)));
        var outcome = await write();
        if (outcome.Value is Written)
            _ever[slug] = id;
        return outcome;
    }
}

/// <summary>Refuses a change for the slug it has already.</summary>
internal sealed class OwnSlugTaken(IUtleieStore sound) : PassingResources(sound)
{
    public override async Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var (id, slug, _) = ResourceKey.Of(resource);
        var before = await FindAsync(slug, cancellationToken);
        return before is not null && ResourceKey.Of(before) == new ResourceKey(id, slug, expectedVersion)
            ? new WriteRefusal(Answers.Reason.Of(StorageCodes.SlugTaken, Answers.Argument.Of("slug", slug)))
            : await base.ReplaceAsync(resource, expectedVersion, note, cancellationToken);
    }
}

/// <summary>Looks for slugs as SQL's LIKE does.</summary>
internal sealed class SlugsLike(IUtleieStore sound) : PassingResources(sound)
{
    public override async Task<ValueList<Slug>> SlugsAsync(string beginning, CancellationToken cancellationToken)
    {
        var like = new Regex("^" + Regex.Escape(beginning).Replace("%", ".*", StringComparison.Ordinal).Replace("_", ".", StringComparison.Ordinal), RegexOptions.IgnoreCase);
        return [.. (await base.SlugsAsync("", cancellationToken)).Where(slug => like.IsMatch(slug.ToString()))];
    }
}
