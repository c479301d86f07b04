using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Tests.Laws;

public sealed class CalendarLaws
{
    [Law(200)]
    public void Matrix_ShowsFreeExactlyWhatDecideAccepts(World world)
    {
        foreach (var row in world.Calendar.Day(world.Date, world.Occupancy, world.Now).Where(row => row.Court.CanBookAlone))
        {
            var shortest = Duration.FromMinutes(row.Court.MinMinutes);
            var accepted = row.Where(cell => Accepts(world, row.Court, cell.Start, cell.Start + shortest)).ToArray();
            for (var i = 0; i < row.Count; i++)
            {
                var cell = row[i];
                Assert.Equal(cell.Status == CellStatus.Free, row.ReasonsOf(i).IsEmpty);
                if (cell.Status == CellStatus.Free)
                    Assert.Contains(accepted, start => start.Start <= cell.Start && cell.End <= start.Start + shortest);
            }

            var covered = row.Where(cell => accepted.Any(start => start.Start <= cell.Start && cell.End <= start.Start + shortest));
            Assert.All(covered, cell => Assert.Equal(Naive.StartsInTime(world, row.Court, cell.Start), cell.Status == CellStatus.Free));
        }
    }

    [Law(200)]
    public void Starts_EqualBruteForce(World world)
    {
        foreach (var court in world.Calendar.Courts.Where(court => court.CanBookAlone))
        {
            foreach (var length in new[] { court.MinMinutes, court.MinMinutes + court.SlotMinutes }.Select(minutes => Duration.FromMinutes(minutes)))
            {
                var starts = Around(world).SelectMany(date => world.Calendar.Starts(court, date, length, world.Occupancy, world.Now)).Distinct().Order();
                Assert.Equal(Quarters(world).Where(start => Accepts(world, court, start, start + length)), starts.Where(start => IsNear(world, start)));
            }
        }
    }

    [Law(200)]
    public void FirstFree_EqualsBruteForce(World world)
    {
        var length = Duration.FromMinutes(180);
        var (from, to) = (Quarters(world).First(), Quarters(world).Last());
        var brute =
            from start in Quarters(world)
            from court in world.Calendar.Courts
            where court.CanBookAlone && start + length <= to && Accepts(world, court, start, start + length)
            select new FreeTime(court.Id, start, start + length);

        var answer = world.Calendar.FirstFree(new() { From = from, To = to, Length = length, Limit = 5 }, world.Occupancy, world.Now);

        Assert.Equal(brute.Take(5), answer.Match(found => found.Times, none => []));
        Assert.True(answer.Match(found => true, none => !none.Reasons.IsEmpty));
    }

    [Law(200)]
    public void Booking_NeverFreesACell_AndCancellingRestoresTheMatrix(World world)
    {
        var before = Statuses(world, world.Occupancy);
        foreach (var request in world.Requests)
        {
            var with = world.Occupancy.With(request);
            Assert.DoesNotContain(before.Zip(Statuses(world, with)), pair => pair.First != CellStatus.Free && pair.Second == CellStatus.Free);
            Assert.Equal(before, Statuses(world, with.Without(request)));
        }
    }

    [Law(200)]
    public void Occupancy_IsTheSameBuiltAtOnceOrOneByOne(World world)
    {
        var oneByOne = world.Bookings.Reverse().Aggregate(world.Calendar.Empty, (held, booking) => held.With(booking));
        Assert.Equal(Statuses(world, world.Occupancy), Statuses(world, oneByOne));
    }

    [Law(200)]
    public void WhatIsKept_IsWhatANewSnapshotWouldSay(World world)
    {
        var (length, calendar) = (Duration.FromMinutes(world.Calendar.Courts.Min(court => court.MinMinutes)), world.Calendar);
        foreach (var minutes in new[] { 0, 1, 15, 180, -3 * 1440, -3 * 1440 + 1, 45 * 1440, 0 })
        {
            var (now, anew) = (world.Now + Duration.FromMinutes(minutes), calendar.CreateOccupancy(world.Bookings));
            foreach (var date in Around(world).Append(world.Date.PlusMonths(1)))
            {
                var (kept, made) = (calendar.Day(date, world.Occupancy, now), calendar.Day(date, anew, now));
                Assert.Equal(date, kept.Date);
                Assert.Equal(made.Select(Told), kept.Select(Told));
                foreach (var asked in new[] { length, length + length })
                {
                    Assert.Equal(
                        calendar.Courts.Select(court => calendar.Starts(court, date, asked, anew, now).ToList()),
                        calendar.Starts(date, asked, world.Occupancy, now).Select(starts => starts.ToList()));
                }
            }
        }

        static string Told(MatrixRow row) => string.Join(';', Enumerable.Range(0, row.Count).Select(i => $"{row.Court} {row[i]} {row.ReasonsOf(i)}"));
    }

    private static CellStatus[] Statuses(World world, Occupancy occupancy) =>
        [.. Around(world).SelectMany(date => world.Calendar.Day(date, occupancy, world.Now)).SelectMany(row => row).Select(cell => cell.Status)];

    private static IEnumerable<LocalDate> Around(World world) => Enumerable.Range(-2, 5).Select(world.Date.PlusDays);

    /// <summary>Every quarter from the day before to the day after.</summary>
    private static IEnumerable<Instant> Quarters(World world) =>
        Enumerable.Range(-96, 3 * 96).Select(quarter => world.Date.AtMidnight().InZoneLeniently(Given.Oslo).ToInstant() + Duration.FromMinutes(quarter * 15));

    private static bool IsNear(World world, Instant start) => start >= Quarters(world).First() && start <= Quarters(world).Last();

    private static bool Accepts(World world, CalendarCourt court, Instant start, Instant end) => Naive.Accepts(
        world, new() { Id = "x", CourtIds = [court.Id], Start = start, End = end }, world.Bookings);
}
