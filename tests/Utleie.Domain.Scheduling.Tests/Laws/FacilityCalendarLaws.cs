using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Tests.Laws;

/// <summary>An app reads the bookings of a window and no others: the answers must be those over all bookings.</summary>
public sealed class FacilityCalendarLaws
{
    [Law(200)]
    public void NeedsOf_HoldsEveryBookingThatChangesADecision(World world)
    {
        var calendar = FacilityCalendar.Compile(world.Sections).GetValueOrThrow();
        foreach (var request in world.Requests)
        {
            var needs = calendar.NeedsOf(request, world.Now);
            var all = calendar.Decide(request, world.Occupancy, UserHistory.None, world.Now);
            Assert.Equal(all.IsT0, calendar.Decide(request, In(calendar, world, needs.Around), UserHistory.None, world.Now).IsT0);
            Assert.Equal(all, calendar.Decide(request, In(calendar, world, needs.WithAlternatives), UserHistory.None, world.Now));
        }
    }

    [Law(200)]
    public void WindowOf_HoldsEveryBookingThatChangesADayOrASearch(World world)
    {
        var calendar = FacilityCalendar.Compile(world.Sections).GetValueOrThrow();
        var query = FreeQuery.On(world.Date, calendar.Zone);
        Assert.Equal(calendar.Day(world.Date, world.Occupancy, world.Now), calendar.Day(world.Date, In(calendar, world, calendar.WindowOf(world.Date)), world.Now), RowComparer);
        Assert.Equal(calendar.FirstFree(query, world.Occupancy, world.Now), calendar.FirstFree(query, In(calendar, world, calendar.WindowOf(query)), world.Now));
    }

    [Law(200)]
    public void Answers_AreThoseOfTheKind(World world)
    {
        var calendar = FacilityCalendar.Compile(world.Sections).GetValueOrThrow();
        foreach (var request in world.Requests)
            Assert.Equal(world.Calendar.Decide(request, world.Occupancy, UserHistory.None, world.Now), calendar.Decide(request, world.Occupancy, UserHistory.None, world.Now));
        var rows = world.Calendar.Day(world.Date, world.Occupancy, world.Now);
        Assert.Equal(rows.Select(row => row.Select(cell => cell.Status).ToArray()), calendar.Day(world.Date, world.Occupancy, world.Now).Select(row => row.Cells.Select(cell => cell.Status).ToArray()));
    }

    private static IEqualityComparer<FacilityRow> RowComparer { get; } =
        EqualityComparer<FacilityRow>.Create((one, other) => one!.Court.Id == other!.Court.Id && one.Cells == other.Cells, row => row.Cells.Count);

    /// <summary>What a store returns for a window, the gap after a booking not counted.</summary>
    private static Occupancy In(FacilityCalendar calendar, World world, TimeWindow window) =>
        calendar.CreateOccupancy(world.Bookings.Where(booking => booking.End > window.From && booking.Start < window.To));
}
