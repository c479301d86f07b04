using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Objects that are looked for by another query than was asked.</summary>
internal sealed class QueryingResources(IUtleieStore sound, Func<ResourceQuery, ResourceQuery> change) : PassingResources(sound)
{
    public override Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellationToken) => base.ListAsync(change(query), cancellationToken);
}

/// <summary>Cuts a page first, and leaves out what does not fit the query then.</summary>
internal sealed class CuttingFirstResources(IUtleieStore sound) : PassingResources(sound)
{
    public override async Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellationToken)
    {
        var page = await base.ListAsync(new() { Page = query.Page }, cancellationToken);
        var wanted = await base.ListAsync(query with { Page = query.Page with { Limit = PageRequest.MaxLimit } }, cancellationToken);
        return page with { Items = [.. page.Items.Where(resource => wanted.Items.Contains(resource))] };
    }
}

/// <summary>Compares owners by a collation that minds neither case nor blanks nor strokes.</summary>
internal sealed class CollatingOwners(IUtleieStore sound) : PassingResources(sound)
{
    public override async Task<Page<BaseResource>> ListAsync(ResourceQuery query, CancellationToken cancellationToken)
    {
        if (query.OwnerUnit is null)
            return await base.ListAsync(query, cancellationToken);
        var all = await base.ListAsync(query with { OwnerUnit = null, Page = query.Page with { Limit = PageRequest.MaxLimit } }, cancellationToken);
        return new([.. all.Items.Where(resource => string.Equals(resource.Identity?.OwnerUnit?.Trim(), query.OwnerUnit.Trim(), StringComparison.OrdinalIgnoreCase)).Take(query.Page.Limit)], null);
    }
}
