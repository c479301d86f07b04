using System.Collections.Concurrent;

namespace AdminApi.Load;

/// <summary>What the clients asked and were answered.</summary>
internal sealed class Journal
{
    private int _retries;

    /// <summary>Every request with the answer it ended in.</summary>
    internal ConcurrentBag<Entry> Entries { get; } = [];

    /// <summary>Every request that was answered more than once.</summary>
    internal ConcurrentBag<(Ask Ask, Reply First, Reply Second)> Repeats { get; } = [];

    /// <summary>When bookings were cancelled, by their ids.</summary>
    internal ConcurrentDictionary<string, Span> Cancelled { get; } = new(StringComparer.Ordinal);

    /// <summary>How many attempts had no answer, or were told to come again.</summary>
    internal int Retries => _retries;

    internal void Retried() => Interlocked.Increment(ref _retries);
}

/// <summary>A request and its answer.</summary>
/// <param name="Ask">What was asked.</param>
/// <param name="Reply">What was answered at last.</param>
internal sealed record Entry(Ask Ask, Reply Reply);

/// <summary>An answer.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Id">The id of the booking, where there is one.</param>
/// <param name="Codes">The codes of the reasons, where it is refused.</param>
/// <param name="Time">From when the attempt that was answered was sent until its answer came.</param>
/// <param name="Took">From the first attempt until the answer.</param>
/// <param name="Attempts">How many attempts it took.</param>
internal sealed record Reply(int Status, string? Id, IReadOnlyList<string> Codes, Span Time, TimeSpan Took, int Attempts)
{
    internal bool IsKept => Status == 201;
}

/// <summary>From when until when, both included.</summary>
internal readonly record struct Span(Instant From, Instant To);
