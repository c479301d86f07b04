namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that an id and a slug each belong to one rental object.</summary>
internal static class ResourceKeyChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new("resources/id-taken", "An object with an id that is taken is refused, and the one that has it stays.", IdTaken),
        new("resources/slug-taken", "An object with a slug that is taken is refused, and is not kept.", SlugTaken),
        new("resources/slug-is-freed", "The slug that an object had before, or a removed object had, can be had by another.", SlugIsFreed),
        new("resources/slug-change-refused", "A change to a slug that is taken is refused, and nothing is changed.", SlugChangeRefused),
        new("resources/slug-kept", "A change that keeps its slug is not refused for having it.", SlugKept),
        new("resources/slugs-beginning", "The slugs that begin with a text are all told; % and _ are letters like others.", SlugsBeginning),
    ];

    private static async Task IdTaken(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Refuse(Given.Refusal(StorageCodes.IdTaken, Given.Id(1)), trial.Add(Given.Room(1, "other", version: 2)));
        Must.Be(Given.Room(1), await trial.Find(Given.Id(1)));
        Must.Be(null, await trial.Find("other"));
    }

    private static async Task SlugTaken(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1, "hall")));
        await Must.Refuse(Given.Refusal(StorageCodes.SlugTaken, "hall"), trial.Add(Given.Room(2, "hall")));
        Must.Be(null, await trial.Find(Given.Id(2)));
        Must.Be(Given.Room(1, "hall"), await trial.Find("hall"));
    }

    private static async Task SlugIsFreed(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1, "hall")));
        await Must.Write(trial.Replace(Given.Room(1, "new-hall", version: 2), 1));
        Must.Be(null, await trial.Find("hall"));
        Must.Be(Given.Room(1, "new-hall", version: 2), await trial.Find("new-hall"));
        await Must.Write(trial.Add(Given.Room(2, "hall")));
        await Must.Write(trial.Remove(2, 1));
        await Must.Write(trial.Add(Given.Room(3, "hall")));
        Must.Be(Given.Room(3, "hall"), await trial.Find("hall"));
    }

    private static async Task SlugChangeRefused(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1, "hall")));
        await Must.Write(trial.Add(Given.Room(2, "stage")));
        await Must.Refuse(Given.Refusal(StorageCodes.SlugTaken, "stage"), trial.Replace(Given.Room(1, "stage", version: 2), 1));
        Must.Be(Given.Room(1, "hall"), await trial.Find("hall"));
        Must.Be(Given.Room(2, "stage"), await trial.Find("stage"));
    }

    private static async Task SlugKept(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1, "hall")));
        await Must.Write(trial.Replace(Given.Room(1, "hall", version: 2), 1));
        Must.Be(Given.Room(1, "hall", version: 2), await trial.Find("hall"));
    }

    private static async Task SlugsBeginning(Trial trial)
    {
        string[] slugs = ["hall", "hall-2", "hall-10", "hal", "the-hall", "hallo"];
        foreach (var (i, slug) in slugs.Index())
            await Must.Write(trial.Add(Given.Room(i + 1, slug)));
        await Must.Write(trial.Replace(Given.Room(4, "moved", version: 2), 1));
        await Demand("hall", "hall", "hall-10", "hall-2", "hallo");
        await Demand("hall-", "hall-10", "hall-2");
        await Demand("moved", "moved");
        await Demand("", "hall", "hall-10", "hall-2", "hallo", "moved", "the-hall");
        await Demand("h_ll");
        await Demand("%");
        await Demand("_");
        await Demand("HALL");

        async Task Demand(string beginning, params string[] expected) =>
            Must.Be([.. expected], Sorted(await trial.Store.Resources.SlugsAsync(beginning, trial.Cancellation)), $"the slugs beginning with '{beginning}'");
    }

    private static ValueList<string> Sorted(ValueList<Slug> slugs) => [.. slugs.Select(slug => slug.ToString()).Order(StringComparer.Ordinal)];
}
