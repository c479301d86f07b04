using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Rental objects that are changed on their way into the store.</summary>
internal sealed class KeepingResources(IUtleieStore sound, Func<BaseResource, BaseResource> change) : PassingResources(sound)
{
    public override Task<WriteOutcome> AddAsync(BaseResource resource, WriteContext note, CancellationToken cancellationToken) => base.AddAsync(change(resource), note, cancellationToken);

    public override Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
        base.ReplaceAsync(change(resource), expectedVersion, note, cancellationToken);
}

/// <summary>A change is laid over the older version, whose sections remain where the new one has none.</summary>
internal sealed class MergingResources(IUtleieStore sound) : PassingResources(sound)
{
    public override async Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var before = await FindAsync(ResourceKey.Of(resource).Id, cancellationToken);
        return await base.ReplaceAsync(resource with { Content = resource.Content ?? before?.Content, Pricing = resource.Pricing ?? before?.Pricing }, expectedVersion, note, cancellationToken);
    }
}

/// <summary>What is not there is an exception.</summary>
internal sealed class ThrowingResources(IUtleieStore sound) : PassingResources(sound)
{
    public override async Task<BaseResource?> FindAsync(ResourceId id, CancellationToken cancellationToken) => await base.FindAsync(id, cancellationToken) ?? throw new KeyNotFoundException();
}

/// <summary>Finds an object by the beginning of its slug.</summary>
internal sealed class NearestSlug(IUtleieStore sound) : PassingResources(sound)
{
    public override async Task<BaseResource?> FindAsync(Slug slug, CancellationToken cancellationToken) =>
        await SlugsAsync(slug.ToString(), cancellationToken) is [var first, ..] ? await base.FindAsync(first, cancellationToken) : null;
}

/// <summary>Puts what is added in the place of what is there, and adds what is to be changed: an upsert for both.</summary>
internal sealed class UpsertingResources(IUtleieStore sound) : PassingResources(sound)
{
    public override async Task<WriteOutcome> AddAsync(BaseResource resource, WriteContext note, CancellationToken cancellationToken)
    {
        var (id, _, version) = ResourceKey.Of(resource);
        var outcome = await base.AddAsync(resource, note, cancellationToken);
        return Is(outcome, StorageCodes.IdTaken) && ResourceKey.Of((await FindAsync(id, cancellationToken))!).Version is var stored && stored < version
            ? await base.ReplaceAsync(resource, stored, note, cancellationToken)
            : outcome;
    }

    public override async Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.ReplaceAsync(resource, expectedVersion, note, cancellationToken);
        return Is(outcome, StorageCodes.NotFound) ? await base.AddAsync(resource, note, cancellationToken) : outcome;
    }
}

/// <summary>Never asks what version is stored.</summary>
internal sealed class VersionlessResources(IUtleieStore sound) : PassingResources(sound)
{
    public override async Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.ReplaceAsync(resource, expectedVersion, note, cancellationToken);
        if (!Is(outcome, StorageCodes.Outdated))
            return outcome;
        var stored = ResourceKey.Of((await FindAsync(ResourceKey.Of(resource).Id, cancellationToken))!).Version;
        return await ReplaceAsync(resource with { Metadata = resource.Metadata! with { Version = stored + 1 } }, stored, note, cancellationToken);
    }

    public override async Task<WriteOutcome> RemoveAsync(ResourceId id, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var outcome = await base.RemoveAsync(id, expectedVersion, note, cancellationToken);
        return Is(outcome, StorageCodes.Outdated) ? await base.RemoveAsync(id, ResourceKey.Of((await FindAsync(id, cancellationToken))!).Version, note, cancellationToken) : outcome;
    }
}

/// <summary>Takes the next version to be one more.</summary>
internal sealed class CountingResources(IUtleieStore sound) : PassingResources(sound)
{
    public override Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken) =>
        base.ReplaceAsync(resource with { Metadata = resource.Metadata! with { Version = expectedVersion + 1 } }, expectedVersion, note, cancellationToken);
}

/// <summary>Looks at what is stored, and writes a moment later whatever has become of it.</summary>
internal sealed class LookingFirstResources(IUtleieStore sound) : PassingResources(sound)
{
    public override async Task<WriteOutcome> ReplaceAsync(BaseResource resource, int expectedVersion, WriteContext note, CancellationToken cancellationToken)
    {
        var id = ResourceKey.Of(resource).Id;
        var isSame = await FindAsync(id, cancellationToken) is { } before && ResourceKey.Of(before).Version == expectedVersion;
        await Race.Pause(cancellationToken);
        return isSame ? await new VersionlessResources(Sound).ReplaceAsync(resource, expectedVersion, note, cancellationToken) : await base.ReplaceAsync(resource, expectedVersion, note, cancellationToken);
    }
}
