using BenchmarkDotNet.Attributes;
using NodaTime;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Benchmarks.Scheduling;

/// <summary>
/// Asking a filled facility: one check, one court-day's starts, one day of all courts, the first free times of all courts and days.
/// </summary>
[MemoryDiagnoser]
public class CalendarBenchmarks
{
    private const int PassOf = 1_000;

    private CourtFacility _facility = null!;
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
    public int MatrixOfADay()
    {
        var free = 0;
        foreach (var row in _facility.Calendar.Day(CourtWorkload.First, _facility.Held, CourtWorkload.Now))
        {
            foreach (var status in row.Statuses)
                free += status == CellStatus.Free ? 1 : 0;
        }

        return free;
    }

    [Benchmark]
    public FreeAnswer FirstFree() => _facility.Calendar.FirstFree(_query, _facility.Held, CourtWorkload.Now);
}
