using AdminApi.Errors;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;

namespace AdminApi.Resources;

/// <summary>Finds web addresses that are free.</summary>
/// <remarks>Source: 001 §3.1; D7, D138.</remarks>
internal static class Slugs
{
    /// <summary>Long enough to tell names apart, short enough that a number fits after it.</summary>
    private const int LongestBeginning = Slug.MaxLength - 10;

    private const int MostAttempts = 10;

    /// <summary>An address of the display name that nobody has; of category and id where there is no name yet.</summary>
    internal static async Task<Slug> MakeAsync(IResourceStore store, BaseResource resource, ResourceId id, CancellationToken cancellationToken)
    {
        var slug = Slug.TryFrom(resource.Identity?.DisplayName, out var named) ? named : Provisional(resource, id);
        var taken = await TakenAsync(store, slug, cancellationToken).ConfigureAwait(false);
        return slug.MakeUnique(taken.Contains);
    }

    /// <summary>Makes an object anew where somebody has meanwhile got the address that was found for it.</summary>
    internal static async Task<IResult> AnewWhereTakenAsync(Func<Task<IResult>> make)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await make().ConfigureAwait(false);
            if (attempt == MostAttempts || answer is not Problem { Code: StorageCodes.SlugTaken })
                return answer;
        }
    }

    /// <summary>The addresses that stand in the way of one.</summary>
    internal static async Task<ValueList<Slug>> TakenAsync(IResourceStore store, Slug slug, CancellationToken cancellationToken)
    {
        var text = slug.ToString();
        return await store.SlugsAsync(text[..Math.Min(text.Length, LongestBeginning)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The address of a draft that has no name yet.</summary>
    internal static Slug Provisional(BaseResource resource, ResourceId id) => Slug.From($"{resource.Category.Value} {id}");
}
