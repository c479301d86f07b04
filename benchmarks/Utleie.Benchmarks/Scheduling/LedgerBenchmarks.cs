using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Benchmarks.Scheduling;

/// <summary>Booking one after another and from two threads; one operation is all the requests, of which many collide.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private SlotCalendar _calendar = null!;
    private BookingLedger _ledger = null!;
    private Reservation[] _requests = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Requests { get; set; }

    [Params(0, 15)]
    public int Buffer { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _calendar = CourtWorkload.Calendar(RequestWorkload.Courts, Buffer);
        _requests = RequestWorkload.Read(Requests);
    }

    [IterationSetup]
    public void Empty() => _ledger = new(_calendar, _calendar.Empty);

    /// <summary>The decision alone: adds where nothing conflicts.</summary>
    [Benchmark]
    public int AddOneAfterAnother()
    {
        var added = 0;
        foreach (var request in _requests)
            added += _ledger.TryAdd(request) ? 1 : 0;
        return added;
    }

    /// <summary>The whole decision: every rule, and all reasons with alternatives where it is no.</summary>
    [Benchmark]
    public int DecideOneAfterAnother()
    {
        var accepted = 0;
        foreach (var request in _requests)
            accepted += _ledger.Decide(request, UserHistory.None, CourtWorkload.Now).IsT0 ? 1 : 0;
        return accepted;
    }

    [Benchmark]
    public int AddFromTwoThreads()
    {
        var added = 0;
        Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, half =>
        {
            var mine = 0;
            for (var i = half; i < _requests.Length; i += 2)
                mine += _ledger.TryAdd(_requests[i]) ? 1 : 0;
            Interlocked.Add(ref added, mine);
        });
        return added;
    }
}
