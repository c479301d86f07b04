using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Domain.Scheduling.Tests.Laws;

public sealed class DecisionLaws
{
    [Law(300)]
    public void Decide_EqualsAMinuteByMinuteReference(World world)
    {
        foreach (var request in world.Requests.Concat(OnGrid(world)))
        {
            var result = world.Calendar.Decide(request, world.Occupancy, UserHistory.None, world.Now);
            Assert.True(Naive.Accepts(world, request, world.Bookings) == (result.IsT0), $"{request}: {result}\n{world}");
        }
    }

    [Law(300)]
    public void Decide_NeverAllocatesTwoThatConflict(World world)
    {
        var held = world.Calendar.Empty;
        var accepted = new List<Reservation>();
        foreach (var request in OnGrid(world).Concat(world.Requests))
        {
            if (world.Calendar.Decide(request, held, UserHistory.None, world.Now) .IsT1)
                continue;
            Assert.DoesNotContain(accepted, other => Naive.SharesPart(world, other, request) && Naive.Conflict(world.Calendar.Court(request.CourtIds[0]), other, request));
            accepted.Add(request);
            held = held.With(request);
        }
    }

    [Law(300)]
    public void Keys_AreSharedExactlyWhereBlockedSpansOverlap(World world)
    {
        var allocations = OnGrid(world)
            .Select(request => world.Calendar.Decide(request, world.Calendar.Empty, UserHistory.None, world.Now))
            .Where(result => result.IsT0).Select(result => result.AsT0).ToArray();
        foreach (var one in allocations)
        {
            foreach (var other in allocations)
            {
                var free = world.Calendar.Empty.With(one.Booking).IsFree(world.Calendar.Court(other.Booking.CourtIds[0]), other.Booking.Start, other.Booking.End);
                Assert.Equal(one.ConflictsWith(other), one.Keys().Intersect(other.Keys()).Any());
                Assert.Equal(one.ConflictsWith(other), !free);
            }
        }
    }

    [Law(300)]
    public void Alternatives_AreAccepted(World world)
    {
        foreach (var request in world.Requests)
        {
            if (!world.Calendar.Decide(request, world.Occupancy, UserHistory.None, world.Now).TryPickT1(out var refused, out _))
                continue;
            Assert.All(refused.Alternatives, other => Assert.True(world.Calendar.Decide(
                request with { CourtIds = [other.CourtId], Start = other.Start, End = other.End }, world.Occupancy, UserHistory.None, world.Now).IsT0));
        }
    }

    /// <summary>Bookings that mostly can be had: the shortest and longest at some of the day's cells.</summary>
    private static IEnumerable<Reservation> OnGrid(World world)
    {
        foreach (var row in world.Calendar.Day(world.Date, world.Calendar.Empty, world.Now))
        {
            for (var i = 0; i < row.Count; i += 3)
            {
                var length = Duration.FromMinutes(i % 2 == 0 ? row.Court.MinMinutes : row.Court.MaxMinutes ?? row.Court.SlotMinutes * 3);
                yield return new() { Id = $"g{row.Court.Id}/{i}", CourtIds = [row.Court.Id], Start = row[i].Start, End = row[i].Start + length };
            }
        }
    }
}
