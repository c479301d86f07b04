using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that a rental object is read back as it was written.</summary>
internal static class ResourceKeepingChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        .. new[] { "venue", "sport", "event", "equipment" }.Select(category => new StoreCheck(
            $"resources/keeps-{category}",
            "A rental object is kept whole: members that no type knows, at any depth, its protected access code, every letter and every decimal.",
            trial => KeepsWhole(trial, Given.Full(category)))),
        new(
            "resources/keeps-near-empty-draft",
            "A draft with nothing but what a store demands is kept, and nothing is added to it.",
            trial => KeepsWhole(trial, Given.Room(1))),
        new("resources/replaces-whole", "Nothing of an older version remains.", ReplacesWhole),
        new("resources/missing-is-nothing", "There is nothing of an id or a slug that was never written.", MissingIsNothing),
    ];

    private static async Task KeepsWhole(Trial trial, BaseResource resource)
    {
        var key = ResourceKey.Of(resource);
        await Must.Write(trial.Add(resource));
        Must.Be(resource, await trial.Find(key.Id));
        Must.Be(resource, await trial.Find(key.Slug.ToString()));
        var listed = await trial.Resources(new());
        Must.Be(1, listed.Count);
        Must.Be(resource, listed[0]);
    }

    private static async Task ReplacesWhole(Trial trial)
    {
        var full = Given.Full("venue");
        var (id, slug, version) = ResourceKey.Of(full);
        var bare = new Venue { Identity = new() { ObjectId = id, Slug = slug }, Metadata = new() { Version = version + 1 } };
        await Must.Write(trial.Add(full));
        await Must.Write(trial.Replace(bare, version));
        Must.Be(bare, await trial.Find(id));
        var again = full with { Metadata = full.Metadata! with { Version = version + 2 } };
        await Must.Write(trial.Replace(again, version + 1));
        Must.Be(again, await trial.Find(id));
    }

    private static async Task MissingIsNothing(Trial trial)
    {
        Must.Be(null, await trial.Find(Given.Id(1)));
        Must.Be(null, await trial.Find("room-1"));
        await Must.Write(trial.Add(Given.Room(1)));
        Must.Be(null, await trial.Find(Given.Id(2)));
        Must.Be(null, await trial.Find("room-2"));
        Must.Be(null, await trial.Find("room"));
    }
}
