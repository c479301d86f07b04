using Utleie.Benchmarks.Permits;
using Utleie.Benchmarks.Pricing;
using Utleie.Benchmarks.Scheduling;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Benchmarks.Racing;

/// <summary>
/// <c>memory</c>: the bytes that compiled objects hold when they have been asked for a year, without the documents and bookings they were
/// made of.
/// </summary>
internal static class MemoryCommand
{
    internal const string Path = "memory";

    internal static int Run()
    {
        foreach (var (name, make) in Subjects())
            Console.WriteLine(new RaceLine { Path = Path, Size = name, System = Lane.Ours, BytesHeld = HeldBy(make) });
        return 0;
    }

    private static IEnumerable<(string Name, Func<object> Make)> Subjects()
    {
        foreach (var plans in PricingWorkload.Sizes)
            yield return ($"price book, {plans} plans", PriceBookOf(plans));
        foreach (var count in PermitWorkload.Sizes)
            yield return ($"permit rules, {count} triggers", RulesOf(count));
        foreach (var courts in CourtWorkload.Courts)
            yield return ($"calendar, {CourtFacility.Counted(courts, "court")}", () => Asked(new(courts, 365, 0, 0)));
        foreach (var courts in CourtWorkload.Courts.Where(courts => courts < 200))
        {
            foreach (var fill in CourtWorkload.Fills)
                yield return ($"year of bookings, {CourtFacility.Counted(courts, "court")}, {fill} %", OccupancyOf(courts, fill));
        }
    }

    private static Func<object> PriceBookOf(int plans)
    {
        var (section, times) = (PricingWorkload.Section(plans), PricingWorkload.Times());
        return () =>
        {
            var book = PriceBook.Compile(section, PricingWorkload.Oslo).GetValueOrThrow();
            foreach (var (start, end) in times)
                book.Total(start, end);
            return book;
        };
    }

    private static Func<object> RulesOf(int count)
    {
        var (triggers, events) = (PermitWorkload.Triggers(count), PermitWorkload.Facts());
        return () =>
        {
            var rules = PermitRules.Compile(triggers).GetValueOrThrow();
            foreach (var facts in events)
                _ = rules.Assess(facts, null, PermitWorkload.Today).Permits;
            return rules;
        };
    }

    private static Func<object> OccupancyOf(int courts, int fill)
    {
        var (calendar, bookings) = (CourtWorkload.Calendar(courts), CourtWorkload.Bookings(courts, 365, fill));
        return () => calendar.CreateOccupancy(bookings);
    }

    private static SlotCalendar Asked(CourtFacility facility)
    {
        foreach (var day in facility.Days)
            _ = facility.Calendar.Day(day, facility.Held, CourtWorkload.Now).Count;
        return facility.Calendar;
    }

    /// <summary>The first is made and let go, so that what is shared by all is there before the second is weighed.</summary>
    private static long HeldBy(Func<object> make)
    {
        make();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var held = make();
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(held);
        GC.KeepAlive(make);
        return bytes;
    }
}
