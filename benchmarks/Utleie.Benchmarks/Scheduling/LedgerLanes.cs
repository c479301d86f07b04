using System.Threading.Tasks;
using Utleie.Benchmarks.Racing;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Benchmarks.Scheduling;

/// <summary>Booking in the race; an operation is one request, with its id, against an empty ledger that fills.</summary>
internal static class LedgerLanes
{
    private static readonly int Threads = Math.Max(2, Environment.ProcessorCount);

    internal static IEnumerable<Lane> OneByOne() =>
        from requests in RequestWorkload.Sizes
        from buffer in CourtWorkload.Buffers
        select OneByOne(requests, buffer);

    /// <summary>
    /// Which request wins differs from run to run, so what is compared is that none overlap and that none was refused for nothing.
    /// </summary>
    internal static IEnumerable<Lane> Concurrent() => RequestWorkload.Sizes.Select(Concurrent);

    private static Lane OneByOne(int requests, int buffer)
    {
        var (calendar, bookings) = (CourtWorkload.Calendar(RequestWorkload.Courts, buffer), RequestWorkload.Read(requests));
        BookingLedger Empty() => new(calendar, calendar.Empty);
        var ledger = Empty();
        return new(
            "book",
            SizeOf(requests, buffer),
            Lane.Ours,
            requests,
            () => Book(ledger, bookings),
            () => Answers(Empty(), bookings))
        {
            Prepare = () => ledger = Empty(),
        };
    }

    private static Lane Concurrent(int requests)
    {
        var (calendar, bookings) = (CourtWorkload.Calendar(RequestWorkload.Courts, 15), RequestWorkload.Read(requests));
        BookingLedger Empty() => new(calendar, calendar.Empty);
        var (ledger, accepted) = (Empty(), new bool[requests]);
        return new(
            "book-concurrent",
            SizeOf(requests, 15),
            Lane.Ours,
            requests,
            () => BookTogether(ledger, bookings, accepted),
            () => Proof(calendar, bookings, accepted))
        {
            Prepare = () => ledger = Empty(),
        };
    }

    private static string SizeOf(int requests, int buffer) => $"{requests} requests{(buffer == 0 ? "" : $", buffer {buffer}")}";

    private static long Book(BookingLedger ledger, Reservation[] bookings)
    {
        var added = 0L;
        foreach (var booking in bookings)
            added += ledger.TryAdd(booking) ? 1 : 0;
        return added;
    }

    private static IEnumerable<int> Answers(BookingLedger ledger, Reservation[] bookings) =>
        bookings.Select(booking => ledger.TryAdd(booking) ? 1 : 0);

    private static long BookTogether(BookingLedger ledger, Reservation[] bookings, bool[] accepted)
    {
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, share =>
        {
            for (var i = share; i < bookings.Length; i += Threads)
                accepted[i] = ledger.TryAdd(bookings[i]);
        });
        return bookings.Length;
    }

    /// <summary>
    /// Books once more together, and counts the accepted that stand in each other's way and the refused that nothing stood in the way of:
    /// none and none.
    /// </summary>
    private static int[] Proof(SlotCalendar calendar, Reservation[] bookings, bool[] accepted)
    {
        BookTogether(new(calendar, calendar.Empty), bookings, accepted);
        var held = bookings.Where((_, i) => accepted[i]).ToLookup(booking => booking.CourtIds[0], StringComparer.Ordinal);
        var overlapping = held.Sum(court => court.Sum(one => court.Count(other => !ReferenceEquals(one, other) && Meet(one, other)))) / 2;
        var forNothing = bookings.Where((_, i) => !accepted[i]).Count(refused => !held[refused.CourtIds[0]].Any(other => Meet(refused, other)));
        return [overlapping, forNothing];
    }

    /// <summary>Fifteen minutes must lie between two bookings.</summary>
    private static bool Meet(Reservation one, Reservation other)
    {
        var gap = NodaTime.Duration.FromMinutes(15);
        return one.Start < other.End + gap && other.Start < one.End + gap;
    }
}
