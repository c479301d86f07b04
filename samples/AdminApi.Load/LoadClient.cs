namespace AdminApi.Load;

/// <summary>One who books and cancels, request after request.</summary>
internal sealed class LoadClient(int number, int hosts, Api api, Journal journal)
{
    private readonly Random _random = new(number);
    private readonly Queue<string> _mine = [];

    private string User => $"klient-{number}";

    /// <summary>Takes requests until there are no more.</summary>
    internal async Task RunAsync(Func<Ask?> next, CancellationToken cancellationToken)
    {
        while (next() is { } ask)
        {
            var reply = await BookAsync(ask, cancellationToken);
            journal.Entries.Add(new(ask, reply));
            if (reply.IsKept)
                _mine.Enqueue(reply.Id!);

            // Hours become free again, so that they are fought over to the end.
            if (_mine.Count > 2)
                await CancelAsync(_mine.Dequeue(), cancellationToken);
        }
    }

    private async Task<Reply> BookAsync(Ask ask, CancellationToken cancellationToken)
    {
        var host = _random.Next(hosts);
        if (ask.Manner == Manner.Twice)
        {
            var both = await Task.WhenAll(api.BookAsync(ask, User, host, cancellationToken), api.BookAsync(ask, User, host + 1, cancellationToken));
            journal.Repeats.Add((ask, both[0], both[1]));
            return both[0].IsKept ? both[0] : both[1];
        }

        var reply = await api.BookAsync(ask, User, host, cancellationToken);
        if (ask.Manner == Manner.Again && reply.IsKept)
            journal.Repeats.Add((ask, reply, await api.BookAsync(ask, User, host + 1, cancellationToken)));
        return reply;
    }

    private async Task CancelAsync(string id, CancellationToken cancellationToken)
    {
        var sent = SystemClock.Instance.GetCurrentInstant();
        var reply = await api.CancelAsync(id, User, _random.Next(hosts), cancellationToken);

        // An attempt without an answer may have done it.
        if (reply.Status is 200 or 204 || reply.Attempts > 1)
            journal.Cancelled[id] = new(sent, SystemClock.Instance.GetCurrentInstant());
    }
}
