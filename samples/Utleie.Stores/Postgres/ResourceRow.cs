using Utleie.Domain.Resources;
using Utleie.Domain.Storage;

namespace Utleie.Stores.Postgres;

/// <summary>A rental object as its statements are given it: the document, and what the columns beside it cannot read out of it alone.</summary>
internal sealed record ResourceRow
{
    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    public required string Status { get; init; }

    public required int Version { get; init; }

    /// <summary>The version it takes the place of.</summary>
    public required int Expected { get; init; }

    public required DateTime? CreatedAt { get; init; }

    public required DateTime? UpdatedAt { get; init; }

    public required DateTime? PublishedAt { get; init; }

    public required string Document { get; init; }

    /// <exception cref="ArgumentException">It lacks an object id, a slug or a version.</exception>
    internal static ResourceRow Of(BaseResource resource, StoreJson json, int expected)
    {
        var key = ResourceKey.Of(resource);
        var metadata = resource.Metadata!;
        return new()
        {
            Id = key.Id.Value,
            Slug = key.Slug.ToString(),
            Status = (metadata.Status ?? ResourceStatus.Draft).Value,
            Version = key.Version,
            Expected = expected,
            CreatedAt = PostgresTime.Of(metadata.CreatedAt),
            UpdatedAt = PostgresTime.Of(metadata.UpdatedAt),
            PublishedAt = PostgresTime.Of(metadata.PublishedAt),
            Document = json.Write(resource),
        };
    }
}
