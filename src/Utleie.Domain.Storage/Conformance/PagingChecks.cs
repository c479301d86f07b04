namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that pages follow the key, whatever is written between them.</summary>
internal static class PagingChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        .. Shelf.All.Select(shelf => new StoreCheck(
            $"paging/{shelf.Name}-each-once",
            "Pages of any size hold everything once, in the ordinal order of the ids, and the last page says that it is.",
            trial => EachOnce(trial, shelf))),
        .. Shelf.All.Select(shelf => new StoreCheck(
            $"paging/{shelf.Name}-while-writing",
            "What is there all the while is read exactly once, though other things come and go between the pages.",
            trial => WhileWriting(trial, shelf))),
        .. Shelf.All.Select(shelf => new StoreCheck(
            $"paging/{shelf.Name}-after-gone",
            "A page may be asked for after an id that is not there, and after the last.",
            trial => AfterGone(trial, shelf))),
    ];

    private static async Task EachOnce(Trial trial, Shelf shelf)
    {
        await shelf.Prepare(trial);
        foreach (var (i, id) in shelf.Odd.Index().Reverse())
            await Must.Write(shelf.Add(trial, id, i), $"adding '{id}'");
        foreach (var limit in new[] { 1, 2, 7, shelf.Odd.Count, PageRequest.MaxLimit })
        {
            var more = 0;
            var found = await Reading.All(page => shelf.List(trial, page), limit, () => Task.FromResult(more++));
            Must.Be(shelf.Odd, found, $"pages of {limit}");
            Must.Be((shelf.Odd.Count - 1) / limit, more, $"pages of {limit} that another follows");
        }
    }

    private static async Task WhileWriting(Trial trial, Shelf shelf)
    {
        ValueList<string> stable = [.. Enumerable.Range(10, 20).Select(tens => shelf.Key(tens * 10))];
        await shelf.Prepare(trial);
        foreach (var rank in Enumerable.Range(10, 20).SelectMany(tens => new[] { tens * 10, (tens * 10) + 5 }))
            await Must.Write(shelf.Add(trial, shelf.Key(rank), rank));
        var (round, read) = (0, (string?)null);
        var found = await Reading.All(List, limit: 3, Disturb);
        Must.Be(stable, [.. found.Where(stable.Contains)], "pages of 3, and between them adding and removing");
        Must.Be(found.Count, found.Distinct(StringComparer.Ordinal).Count());

        async Task<Page<string>> List(PageRequest page)
        {
            var answer = await shelf.List(trial, page);
            read = answer.Items.LastOrDefault(id => !stable.Contains(id)) ?? read;
            return answer;
        }

        async Task Disturb()
        {
            round++;
            await Must.Write(shelf.Add(trial, shelf.Key(round), round));
            await Must.Write(shelf.Add(trial, shelf.Key(500 + round), 500 + round));
            if (shelf.Remove is { } remove && read is { } gone && string.CompareOrdinal(gone, shelf.Key(400)) < 0)
                await Must.Write(remove(trial, gone));
            read = null;
        }
    }

    private static async Task AfterGone(Trial trial, Shelf shelf)
    {
        await shelf.Prepare(trial);
        Must.Be(new([], null), await shelf.List(trial, PageRequest.First));
        foreach (var rank in new[] { 10, 20, 30 })
            await Must.Write(shelf.Add(trial, shelf.Key(rank), rank));
        Must.Be(new([shelf.Key(20)], shelf.Key(20)), await shelf.List(trial, new() { After = shelf.Key(15), Limit = 1 }));
        Must.Be(new([shelf.Key(30)], null), await shelf.List(trial, new() { After = shelf.Key(20), Limit = 1 }));
        Must.Be(new([], null), await shelf.List(trial, new() { After = shelf.Key(30) }));
        Must.Be(new([], null), await shelf.List(trial, new() { After = shelf.Key(999) }));
        Must.Be(new([shelf.Key(10), shelf.Key(20), shelf.Key(30)], null), await shelf.List(trial, new() { After = shelf.Key(0) }));
    }
}
