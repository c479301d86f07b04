using System.Collections;
using NodaTime;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

// D24.
/// <summary>The times on a court's day at which a booking of a given length may start, in order.</summary>
/// <remarks>Stored as bits over the day's cells; the instants are created as they are enumerated.</remarks>
public readonly struct StartTimes : IReadOnlyCollection<Instant>
{
    private readonly CourtDay? _day;
    private readonly ulong _first;
    private readonly ulong[]? _more;

    internal StartTimes(CourtDay day, ReadOnlySpan<ulong> words)
    {
        _day = day;
        _first = words.Length > 0 ? words[0] : 0;
        _more = words.Length > 1 ? words[1..].ToArray() : null;
    }

    /// <summary>The number of start times.</summary>
    public int Count => System.Numerics.BitOperations.PopCount(_first) + Bits.Count(_more);

    /// <summary>Enumerates the times in order.</summary>
    public IEnumerator<Instant> GetEnumerator()
    {
        foreach (var minute in Minutes())
            yield return Minute.ToInstant(minute);
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal IEnumerable<long> Minutes()
    {
        if (_day is null || Count == 0)
            yield break;
        foreach (var run in _day.Runs)
        {
            for (var cell = 0; cell < run.Shown; cell++)
            {
                if (Has(run.FirstBit + cell))
                    yield return run.StartOf(cell);
            }
        }
    }

    private bool Has(int bit) => bit < 64 ? (_first >> bit & 1) != 0 : _more is not null && Bits.Has(_more, bit - 64);
}
