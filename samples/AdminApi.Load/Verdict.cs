namespace AdminApi.Load;

/// <summary>Holds what the clients were answered against what is stored.</summary>
internal sealed class Verdict(IReadOnlyList<Stored> stored, Journal journal)
{
    private readonly Dictionary<string, Stored> _byId = stored.ToDictionary(booking => booking.Id, StringComparer.Ordinal);
    private readonly ILookup<string, Stored> _byCourt =
        stored.OrderBy(booking => booking.From).ToLookup(booking => booking.Court, StringComparer.Ordinal);

    /// <summary>Everything that is wrong, in words; nothing where all is well.</summary>
    internal IEnumerable<string> Wrongs() => [.. Overlaps(), .. Lost(), .. Unasked(), .. Doubled(), .. Unjustified(), .. Unruly(), .. Uncancelled()];

    /// <summary>On each court in the order of starts, a booking starts when all before it have ended, with their gap.</summary>
    private IEnumerable<string> Overlaps()
    {
        foreach (var court in _byCourt)
        {
            var last = default(Stored);
            foreach (var booking in court.Where(booking => booking.IsHeld))
            {
                if (last is not null && booking.From < last.Until)
                    yield return $"{booking} overlaps {last}.";
                last = last is null || booking.Until > last.Until ? booking : last;
            }
        }
    }

    /// <summary>What was acknowledged is stored, as it was asked for.</summary>
    private IEnumerable<string> Lost() =>
        from entry in journal.Entries
        where entry.Reply.IsKept
        let booking = _byId.GetValueOrDefault(entry.Reply.Id!)
        where booking is null || booking.Court != entry.Ask.Court || booking.From != entry.Ask.From || booking.To != entry.Ask.To
        select $"{entry} was acknowledged, and {booking?.ToString() ?? "nothing"} is stored.";

    /// <summary>What is stored was acknowledged: to one request, and to each request one.</summary>
    private IEnumerable<string> Unasked()
    {
        var acknowledged = journal.Entries.Where(entry => entry.Reply.IsKept).ToLookup(entry => entry.Reply.Id!, StringComparer.Ordinal);
        foreach (var booking in stored.Where(booking => acknowledged[booking.Id].Count() != 1))
            yield return $"{booking} is stored, and was acknowledged {acknowledged[booking.Id].Count()} times.";
    }

    /// <summary>A request that comes again is answered as it was.</summary>
    private IEnumerable<string> Doubled() => journal.Repeats
        .Where(repeat => repeat.First.IsKept && repeat.Second.IsKept ? repeat.First.Id != repeat.Second.Id : repeat.Ask.Manner == Manner.Again)
        .Select(repeat => $"{repeat.Ask} was answered {repeat.First}, and again {repeat.Second}.");

    private IEnumerable<string> Unjustified() => journal.Entries.Where(entry => !entry.Reply.IsKept && !IsJustified(entry))
        .Select(entry => $"{entry} [{string.Join(", ", entry.Reply.Codes)}] was refused, and nothing stood in its way.");

    /// <summary>What no rule allows is not kept.</summary>
    private IEnumerable<string> Unruly() => journal.Entries.Where(entry => entry.Reply.IsKept && entry.Ask.Manner == Manner.AgainstTheRules)
        .Select(entry => $"{entry} was acknowledged, and is against the rules.");

    /// <summary>Cancellations that were acknowledged are stored.</summary>
    private IEnumerable<string> Uncancelled() => journal.Cancelled.Keys.Where(id => _byId.GetValueOrDefault(id) is not { Status: "cancelled" })
        .Select(id => $"{id} was cancelled, and is stored as {_byId.GetValueOrDefault(id)}.");

    private bool IsJustified(Entry entry) => entry.Ask.Manner == Manner.AgainstTheRules
        ? entry.Reply.Status == 422
        : entry.Reply.Status == 409 && _byCourt[entry.Ask.Court].Any(booking => StandsInTheWay(booking, entry));

    /// <summary>It overlaps, gaps counted, and was there at some moment while the request was decided.</summary>
    private bool StandsInTheWay(Stored booking, Entry entry) =>
        booking.From < entry.Ask.To + Facility.Gap && entry.Ask.From < booking.Until
        && booking.CreatedAt <= entry.Reply.Time.To
        && (booking.IsHeld || (journal.Cancelled.TryGetValue(booking.Id, out var cancelled) && cancelled.To >= entry.Reply.Time.From));
}
