namespace Utleie.Domain.Storage.Conformance;

/// <summary>Reads every page of a query.</summary>
internal static class Reading
{
    /// <summary>More items than any check writes, so that a store whose pages never end is stopped.</summary>
    private const int Most = 5_000;

    internal static async Task<ValueList<T>> All<T>(Func<PageRequest, Task<Page<T>>> list, int limit = 100, Func<Task>? between = null)
    {
        List<T> all = [];
        for (string? after = null; ;)
        {
            var page = await list(new() { Limit = limit, After = after });
            Must.Hold(page.Items.Count <= limit, $"a page of at most {limit}", $"{page.Items.Count} items");
            all.AddRange(page.Items);
            Must.Hold(all.Count <= Most, "an end of the pages", $"more than {Most} items");
            if (page.Next is null)
                return [.. all];
            Must.Hold(page.Items.Count == limit, $"a full page of {limit}, since another follows", $"{page.Items.Count} items");
            after = page.Next;
            await (between?.Invoke() ?? Task.CompletedTask);
        }
    }
}
