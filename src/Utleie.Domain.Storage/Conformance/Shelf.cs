using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>A kind of item that is read in pages, reduced to its ids so that all kinds share the same checks.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Key">Returns the id with a rank from 0 to 999; ids sort by rank.</param>
/// <param name="Odd">Ids in ordinal order that other orders would mix.</param>
/// <param name="Add">Adds an item with an id; the number is different for each.</param>
/// <param name="Remove">Removes an item; null if the kind has no removal.</param>
/// <param name="List">Returns the ids on a page.</param>
internal sealed record Shelf(
    string Name,
    Func<int, string> Key,
    ValueList<string> Odd,
    Func<Trial, string, int, Task<WriteOutcome>> Add,
    Func<Trial, string, Task<WriteOutcome>>? Remove,
    Func<Trial, PageRequest, Task<Page<string>>> List)
{
    private static ValueList<string> Texts { get; } =
        ["!", "-", "1", "10", "2", "A1", "B", "Z", "_", "a", "a b", "a-1", "aB", "a_", "ab", "b", "e\u0301", "~", "\u00C6", "\u00E5", "\u00E9", "\u00F8", "\u4E2D", "🎾"];

    /// <summary>UUIDs that a store would mix if it compared other bytes first.</summary>
    private static ValueList<string> Uuids { get; } =
    [
        "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-ff0000000000", "00000000-0000-0000-ff00-000000000000", "00000000-0000-ff00-0000-000000000000",
        "00000000-ff00-0000-0000-000000000000", "000000ff-0000-0000-0000-000000000000", "01000000-0000-0000-0000-000000000000", "9fffffff-0000-4000-8000-000000000000",
        "a0000000-0000-7000-8000-000000000000", "ff000000-0000-7000-8000-000000000000",
    ];

    internal static ValueList<Shelf> All { get; } =
    [
        new("resources", rank => $"{rank:x8}-0000-7000-8000-000000000000", Uuids, AddRoom,
            static (trial, id) => trial.Store.Resources.RemoveAsync(ResourceId.Parse(id), 1, WriteContext.None, trial.Cancellation),
            static async (trial, page) => Ids(await trial.Store.Resources.ListAsync(new() { Page = page }, trial.Cancellation), room => ResourceKey.Of(room).Id.ToString())),
        new("bookings", Text, Texts, static (trial, id, i) => trial.Book(GivenBookings.Of(id, i, i + 1)), null,
            static async (trial, page) => Ids(await trial.Store.Bookings.ListAsync(new() { Page = page }, trial.Cancellation), booking => booking.Id)),
        new("attachments", Text, Texts, static (trial, id, _) => trial.Attach(Given.File(id)), static (trial, id) => trial.Detach(id),
            static async (trial, page) => Ids(await trial.Store.Attachments.ListAsync(Given.Id(1), page, trial.Cancellation), file => file.Attachment.Id!)),
        new("requests", Text, Texts, static (trial, id, i) => trial.Submit(Given.Request(id, $"u{i}")), null,
            static async (trial, page) => Ids(await trial.Store.Requests.ListAsync(new() { Page = page }, trial.Cancellation), request => request.Request.Id!)),
        new("issues", Text, Texts, static (trial, id, i) => trial.Open(Given.Issue(id, key: $"{i}")), null,
            static async (trial, page) => Ids(await trial.Store.Issues.ListAsync(new() { Page = page }, trial.Cancellation), issue => issue.Issue.Id)),
        new("log", Text, Texts, static (trial, id, _) => trial.Log(Given.Entry(id)), null,
            static async (trial, page) => Ids(await trial.Store.Audit.ListAsync(new() { Page = page }, trial.Cancellation), entry => entry.LogId!)),
    ];

    /// <summary>Creates what the items belong to; rental objects belong to nothing.</summary>
    internal Task Prepare(Trial trial) => Name == "resources" ? Task.CompletedTask : Must.Write(trial.Add(Given.Room(1)));

    private static string Text(int rank) => $"{rank:000}";

    private static Task<WriteOutcome> AddRoom(Trial trial, string id, int number) => trial.Add(new Venue
    {
        Identity = new() { ObjectId = ResourceId.Parse(id), Slug = Slug.Parse($"hall-{number}") },
        Metadata = new() { Version = 1 },
    });

    private static Page<string> Ids<T>(Page<T> page, Func<T, string> id) => new([.. page.Items.Select(id)], page.Next);
}
