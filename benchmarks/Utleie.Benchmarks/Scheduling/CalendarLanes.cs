using NodaTime;
using Utleie.Benchmarks.Racing;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Benchmarks.Scheduling;

/// <summary>Calendars in the race.</summary>
internal static class CalendarLanes
{
    private const int PassOf = 100;

    private static readonly Duration Shortest = Duration.FromMinutes(CourtWorkload.SlotMinutes);

    /// <summary>An operation is one check of one hour on one court.</summary>
    internal static IEnumerable<Lane> Checks() => Facilities().Select(facility => new Lane(
        "check",
        facility.Size,
        Lane.Ours,
        facility.Questions.Length,
        () => Check(facility),
        () => facility.Questions.Select(question => facility.Held.IsFree(question.Court, question.Start, question.End) ? 1 : 0)));

    /// <summary>An operation is the free starts of one court-day, for half an hour: the peer cannot offer starts that overlap.</summary>
    internal static IEnumerable<Lane> Starts() =>
        from fill in CourtWorkload.Fills
        let facility = new CourtFacility(1, 365, fill, 0)
        select new Lane(
            "free-starts",
            facility.Size,
            Lane.Ours,
            facility.Days.Length,
            () => CountStarts(facility),
            () => facility.Days.SelectMany(day => StartsOf(facility, day)));

    /// <summary>An operation is one day of all courts, and every cell read; nothing has been booked since it was asked before.</summary>
    internal static IEnumerable<Lane> Cells() =>
        from facility in Matrices()
        select new Lane("matrix-cells", facility.Size, Lane.Ours, PassOf, () => Again(() => CountCells(facility, facility.Held)), () => CellsOf(facility));

    /// <summary>The same, of a snapshot that was never asked before.</summary>
    internal static IEnumerable<Lane> FirstCells()
    {
        foreach (var facility in Matrices())
        {
            var snapshots = new Occupancy[PassOf];
            yield return new("matrix-first", facility.Size, Lane.Ours, PassOf, () => snapshots.Sum(held => CountCells(facility, held)), () => CellsOf(facility))
            {
                Prepare = () => Array.ForEach(Enumerable.Range(0, PassOf).ToArray(), i => snapshots[i] = facility.Held.Without(facility.NotHeld)),
            };
        }
    }

    /// <summary>An operation is one day of all courts as rows of bits, one for each court, and each row counted.</summary>
    internal static IEnumerable<Lane> Rows() =>
        from facility in Matrices()
        select new Lane("matrix-rows", facility.Size, Lane.Ours, PassOf, () => Again(() => CountRows(facility)), () => RowsOf(facility));

    /// <summary>A year, a month and a day of one court at every fill and buffer, and a year of more courts.</summary>
    private static IEnumerable<CourtFacility> Facilities()
    {
        foreach (var buffer in CourtWorkload.Buffers)
        {
            foreach (var days in CourtWorkload.Days)
            {
                foreach (var fill in CourtWorkload.Fills)
                    yield return new(1, days, fill, buffer);
            }
        }

        foreach (var courts in CourtWorkload.Courts.Where(courts => courts > 1))
            yield return new(courts, 365, 50, 0);
    }

    private static IEnumerable<CourtFacility> Matrices() =>
        from courts in CourtWorkload.Courts
        from fill in courts == 40 ? CourtWorkload.Fills : [50]
        select new CourtFacility(courts, 1, fill, 0);

    private static long Check(CourtFacility facility)
    {
        var (free, held) = (0L, facility.Held);
        foreach (var (court, start, end) in facility.Questions)
            free += held.IsFree(court, start, end) ? 1 : 0;
        return free;
    }

    private static long CountStarts(CourtFacility facility)
    {
        var (starts, calendar, held, court) = (0L, facility.Calendar, facility.Held, facility.Calendar.Courts[0]);
        foreach (var day in facility.Days)
            starts += calendar.Starts(court, day, Shortest, held, CourtWorkload.Now).Count;
        return starts;
    }

    private static IEnumerable<int> StartsOf(CourtFacility facility, LocalDate day)
    {
        var starts = facility.Calendar.Starts(facility.Calendar.Courts[0], day, Shortest, facility.Held, CourtWorkload.Now);
        return starts.Select(CourtWorkload.MinuteOf).Prepend(starts.Count);
    }

    private static long Again(Func<long> once)
    {
        var sum = 0L;
        for (var i = 0; i < PassOf; i++)
            sum += once();
        return sum;
    }

    private static long CountCells(CourtFacility facility, Occupancy held)
    {
        var (free, matrix) = (0L, facility.Calendar.Day(CourtWorkload.First, held, CourtWorkload.Now));
        for (var row = 0; row < matrix.Count; row++)
        {
            foreach (var status in matrix[row].Statuses)
                free += status == CellStatus.Free ? 1 : 0;
        }

        return free;
    }

    private static IEnumerable<int> CellsOf(CourtFacility facility) =>
        from row in facility.Calendar.Day(CourtWorkload.First, facility.Held, CourtWorkload.Now)
        from cell in row
        select cell.Status == CellStatus.Free ? 1 : 0;

    private static long CountRows(CourtFacility facility)
    {
        var free = 0L;
        foreach (ref readonly var row in facility.Calendar.Starts(CourtWorkload.First, Shortest, facility.Held, CourtWorkload.Now).AsSpan())
            free += row.Count;
        return free;
    }

    private static IEnumerable<int> RowsOf(CourtFacility facility)
    {
        var opens = CourtWorkload.At(CourtWorkload.First, 8 * 60);
        var slots = Enumerable.Range(0, CourtWorkload.SlotsADay).Select(slot => opens + slot * Shortest).ToList();
        foreach (var row in facility.Calendar.Starts(CourtWorkload.First, Shortest, facility.Held, CourtWorkload.Now).ToArray())
        {
            var starts = row.ToHashSet();
            foreach (var slot in slots)
                yield return starts.Contains(slot) ? 1 : 0;
        }
    }
}
