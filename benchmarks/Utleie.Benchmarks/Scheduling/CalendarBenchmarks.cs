using BenchmarkDotNet.Attributes;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Benchmarks.Scheduling;

/// <summary>
/// Asking a filled facility: one check, one court-day's starts, one day of all courts, the first free times of all courts and days.
/// </summary>
[MemoryDiagnoser]
public class CalendarBenchmarks
{
    private const int PassOf = 1_000;

    private CourtFacility _facility = null!;
    private Reservation _notHeld = null!;
    private FreeQuery _query = null!;

    [Params(1, 4, 40, 200)]
    public int Courts { get; set; }

    [Params(1, 31, 365)]
    public int Days { get; set; }

    [Params(10, 50, 90)]
    public int Fill { get; set; }

    [Params(0, 15)]
    public int Buffer { get; set; }

    /// <summary>Answers are compared before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _facility = new(Courts, Days, Fill, Buffer);
        _notHeld = _facility.NotHeld;
        _query = new()
        {
            From = CourtWorkload.At(CourtWorkload.First, 0),
            To = CourtWorkload.At(CourtWorkload.First.PlusDays(Days), 0),
            Length = Duration.FromMinutes(120),
            Limit = 10,
        };
        var byCourt = CourtWorkload.Bookings(Courts, Days, Fill).ToLookup(booking => booking.CourtIds[0], StringComparer.Ordinal);
        var gap = Duration.FromMinutes(Buffer);
        foreach (var (court, start, end) in _facility.Questions)
        {
            if (_facility.Held.IsFree(court, start, end) == byCourt[court.Id].Any(booking => booking.Start < end + gap && start < booking.End + gap))
                throw new InvalidOperationException($"{court.Id} {start}–{end} is answered wrongly.");
        }
    }

    [Benchmark(OperationsPerInvoke = CourtWorkload.QuestionCount)]
    public int Check()
    {
        var free = 0;
        foreach (var (court, start, end) in _facility.Questions)
            free += _facility.Held.IsFree(court, start, end) ? 1 : 0;
        return free;
    }

    [Benchmark(OperationsPerInvoke = PassOf)]
    public int StartsOfACourtDay()
    {
        var (starts, court, length) = (0, _facility.Calendar.Courts[0], Duration.FromMinutes(60));
        for (var i = 0; i < PassOf; i++)
            starts += _facility.Calendar.Starts(court, _facility.Days[i % Days], length, _facility.Held, CourtWorkload.Now).Count;
        return starts;
    }

    [Benchmark]
    public int MatrixOfADay() => FreeCells(_facility.Held);

    /// <summary>Of a snapshot that was not asked before; letting go of nothing is what makes it, and is in the time.</summary>
    [Benchmark]
    public int MatrixOfADayAfterAChange() => FreeCells(_facility.Held.Without(_notHeld));

    [Benchmark]
    public int StartsOfADay()
    {
        var starts = 0;
        foreach (ref readonly var row in _facility.Calendar.Starts(CourtWorkload.First, Duration.FromMinutes(60), _facility.Held, CourtWorkload.Now).AsSpan())
            starts += row.Count;
        return starts;
    }

    [Benchmark]
    public OneOf<FreeTimes, Refusal> FirstFree() => _facility.Calendar.FirstFree(_query, _facility.Held, CourtWorkload.Now);

    private int FreeCells(Occupancy held)
    {
        var (free, matrix) = (0, _facility.Calendar.Day(CourtWorkload.First, held, CourtWorkload.Now));
        for (var row = 0; row < matrix.Count; row++)
        {
            foreach (var status in matrix[row].Statuses)
                free += status == CellStatus.Free ? 1 : 0;
        }

        return free;
    }
}
