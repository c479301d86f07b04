namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that a change based on an outdated version is refused.</summary>
internal static class ResourceVersionChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new(
            "resources/outdated-replace",
            "A change made from another version than the stored one is refused with both, and nothing is changed.",
            OutdatedReplace),
        new("resources/outdated-remove", "A removal decided on another version than the stored one is refused with both.", OutdatedRemove),
        new("resources/unknown", "A change or removal of what is not there is refused, and nothing is kept.", Unknown),
        new("resources/versions-skip", "A version may skip numbers; the next change is made from the one that is stored.", VersionsSkip),
    ];

    private static async Task OutdatedReplace(Trial trial)
    {
        var second = Given.Room(1, version: 2) with { Subcategory = "second" };
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Replace(second, 1));
        await Must.Refuse(Given.Outdated(1, 2), trial.Replace(Given.Room(1, "late", version: 2), 1));
        await Must.Refuse(Given.Outdated(3, 2), trial.Replace(Given.Room(1, "early", version: 4), 3));
        Must.Be(second, await trial.Find(Given.Id(1)));
        Must.Be(null, await trial.Find("late"));
    }

    private static async Task OutdatedRemove(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1, version: 2)));
        await Must.Refuse(Given.Outdated(1, 2), trial.Remove(1, 1));
        Must.Be(Given.Room(1, version: 2), await trial.Find(Given.Id(1)));
        await Must.Write(trial.Remove(1, 2));
        Must.Be(null, await trial.Find(Given.Id(1)));
    }

    private static async Task Unknown(Trial trial)
    {
        await Must.Refuse(Given.Refusal(StorageCodes.NotFound, Given.Id(1)), trial.Replace(Given.Room(1, version: 2), 1));
        await Must.Refuse(Given.Refusal(StorageCodes.NotFound, Given.Id(1)), trial.Remove(1, 1));
        Must.Be(null, await trial.Find(Given.Id(1)));
        Must.Be(null, await trial.Find("room-1"));
    }

    private static async Task VersionsSkip(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1, version: 7)));
        await Must.Write(trial.Replace(Given.Room(1, version: 12), 7));
        await Must.Refuse(Given.Outdated(8, 12), trial.Replace(Given.Room(1, version: 9), 8));
        await Must.Write(trial.Replace(Given.Room(1, version: 13), 12));
        Must.Be(Given.Room(1, version: 13), await trial.Find(Given.Id(1)));
    }
}
