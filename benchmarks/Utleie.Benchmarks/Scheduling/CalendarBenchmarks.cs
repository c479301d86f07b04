using BenchmarkDotNet.Attributes;
using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Benchmarks.Scheduling;

/// <summary>Asking a year of bookings: one check, one court-day's starts, one day of 40 courts, the first free of 200 courts in a month.</summary>
[MemoryDiagnoser]
public class CalendarBenchmarks
{
    private const int Questions = 1_000;

    private CourtCalendar _one = null!;
    private CourtCalendar _forty = null!;
    private CourtCalendar _many = null!;
    private Occupancy _year = null!;
    private Occupancy _day = null!;
    private Occupancy _month = null!;
    private CalendarCourt _court = null!;
    private (Instant Start, Instant End)[] _questions = null!;
    private FreeQuery _query = null!;
    private CourtBooking[] _yearBookings = null!;

    [Params(10, 50, 90)]
    public int Fill { get; set; }

    /// <summary>Answers are compared before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        (_one, _forty, _many) = (SchedulingWorkload.Calendar(1), SchedulingWorkload.Calendar(40), SchedulingWorkload.Calendar(200));
        _yearBookings = [.. SchedulingWorkload.Bookings(1, 365, Fill)];
        _year = _one.Occupied(_yearBookings);
        _day = _forty.Occupied(SchedulingWorkload.Bookings(40, 1, Fill));
        _month = _many.Occupied(SchedulingWorkload.Bookings(200, 31, Fill));
        _court = _one.Court("c0");
        var seed = new Seed(7);
        _questions = [.. Enumerable.Range(0, Questions).Select(_ =>
        {
            var start = SchedulingWorkload.At(SchedulingWorkload.First.PlusDays(seed.Next(365)), 8 * 60 + seed.Next(26) * SchedulingWorkload.SlotMinutes);
            return (start, start + Duration.FromMinutes(60));
        })];
        _query = new() { From = SchedulingWorkload.At(SchedulingWorkload.First, 0), To = SchedulingWorkload.At(SchedulingWorkload.First.PlusDays(31), 0), Length = Duration.FromMinutes(120), Limit = 10 };
        foreach (var (start, end) in _questions)
        {
            if (_year.IsFree(_court, start, end) == _yearBookings.Any(booking => booking.Start < end && start < booking.End))
                throw new InvalidOperationException($"{start}–{end} is answered wrongly.");
        }
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int Check()
    {
        var free = 0;
        foreach (var (start, end) in _questions)
            free += _year.IsFree(_court, start, end) ? 1 : 0;
        return free;
    }

    [Benchmark(OperationsPerInvoke = 365)]
    public int StartsOfACourtDay()
    {
        var starts = 0;
        for (var day = 0; day < 365; day++)
            starts += _one.Starts(_court, SchedulingWorkload.First.PlusDays(day), Duration.FromMinutes(60), _year, SchedulingWorkload.Now).Count;
        return starts;
    }

    [Benchmark]
    public int MatrixOfFortyCourts()
    {
        var free = 0;
        foreach (var row in _forty.Day(SchedulingWorkload.First, _day, SchedulingWorkload.Now))
        {
            foreach (var cell in row)
                free += cell.Status == CellStatus.Free ? 1 : 0;
        }

        return free;
    }

    [Benchmark]
    public FreeAnswer FirstFreeOfTwoHundredCourts() => _many.FirstFree(_query, _month, SchedulingWorkload.Now);
}
