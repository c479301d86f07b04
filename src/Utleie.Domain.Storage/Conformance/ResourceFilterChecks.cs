using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that a query returns exactly the rental objects that match.</summary>
internal static class ResourceFilterChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new("resources/by-category", "A query by category finds those of it.", ByCategory),
        new("resources/by-status", "A query by status finds those of it; an object without one, or without metadata of it, is a draft.", ByStatus),
        new("resources/by-owner", "A query by owner compares letter for letter: case and blanks count.", ByOwner),
        new("resources/by-all", "A query of several wishes finds what meets all, page by page, as it is now.", ByAll),
    ];

    private static async Task ByCategory(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(9)));
        await Must.Write(trial.Add(Given.Full("sport")));
        await Must.Write(trial.Add(Given.Full("event")));
        await Must.Write(trial.Add(Given.Full("equipment")));
        foreach (var category in new[] { ResourceCategory.Venue, ResourceCategory.SportsFacility, ResourceCategory.Event, ResourceCategory.Equipment })
        {
            var found = await trial.Resources(new() { Category = category });
            Must.Be<ValueList<ResourceCategory>>([category], [.. found.Select(resource => resource.Category)], $"objects of category {category}");
        }
    }

    private static async Task ByStatus(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        foreach (var (i, status) in ResourceStatus.All.Index().Skip(1))
            await Must.Write(trial.Add(Of(i + 1, status)));
        await Must.Write(trial.Add(Of(9, ResourceStatus.Draft)));
        await Must.Write(trial.Replace(Of(2, ResourceStatus.Published) with { Metadata = new() { Version = 2, Status = ResourceStatus.Published } }, 1));
        Must.Be(Ids(1, 9), Found(await trial.Resources(new() { Status = ResourceStatus.Draft })));
        Must.Be(Ids(), Found(await trial.Resources(new() { Status = ResourceStatus.PendingReview })));
        Must.Be(Ids(2, 3), Found(await trial.Resources(new() { Status = ResourceStatus.Published })));
        Must.Be(Ids(4), Found(await trial.Resources(new() { Status = ResourceStatus.Archived })));
        Must.Be(Ids(5), Found(await trial.Resources(new() { Status = ResourceStatus.Suspended })));
    }

    private static async Task ByOwner(Trial trial)
    {
        string?[] owners = ["Kultur og idrett", "kultur og idrett", "Kultur og idrett ", "Kultur", null, "Kultur%", "KØLTUR", "KOLTUR"];
        foreach (var (i, owner) in owners.Index())
            await Must.Write(trial.Add(Owned(i + 1, owner)));
        foreach (var (i, owner) in owners.Index().Where(item => item.Item is not null))
            Must.Be(Ids(i + 1), Found(await trial.Resources(new() { OwnerUnit = owner })), $"objects of owner '{owner}'");
        Must.Be(Ids(), Found(await trial.Resources(new() { OwnerUnit = "" })));
    }

    private static async Task ByAll(Trial trial)
    {
        foreach (var room in Enumerable.Range(1, 9))
            await Must.Write(trial.Add(Owned(room, room % 2 == 0 ? "A" : "B")));
        await Must.Write(trial.Add(Given.Full("event")));
        await Must.Write(trial.Replace(Owned(4, "B", version: 2), 1));
        var query = new ResourceQuery { Category = ResourceCategory.Venue, Status = ResourceStatus.Draft, OwnerUnit = "A" };
        var found = await Reading.All(page => trial.Store.Resources.ListAsync(query with { Page = page }, trial.Cancellation), limit: 2);
        Must.Be(Ids(2, 6, 8), Found(found));
    }

    private static Venue Of(int room, ResourceStatus status) => Given.Room(room) with { Metadata = new() { Version = 1, Status = status } };

    private static Venue Owned(int room, string? owner, int version = 1) =>
        Given.Room(room, version: version) with { Identity = Given.Room(room).Identity! with { OwnerUnit = owner } };

    private static ValueList<ResourceId> Ids(params ReadOnlySpan<int> rooms) => ValueList.Create<ResourceId>([.. rooms.ToArray().Select(Given.Id)]);

    private static ValueList<ResourceId> Found(ValueList<BaseResource> found) => [.. found.Select(resource => ResourceKey.Of(resource).Id)];
}
