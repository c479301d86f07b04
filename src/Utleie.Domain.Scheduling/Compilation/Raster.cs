using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Compilation;

// D27a.
/// <summary>
/// The longest interval that divides all slots, gaps, openings and clock changes, so that keys coincide exactly when spans overlap.
/// </summary>
internal static class Raster
{
    private static readonly Instant Since = Instant.FromUtc(1990, 1, 1, 0, 0);
    private static readonly Instant Until = Instant.FromUtc(2060, 1, 1, 0, 0);

    internal static int Of(CourtList courts, OpeningPlan openings, DateTimeZone zone)
    {
        var minutes = courts.All.SelectMany(court => new[] { court.SlotMinutes, court.GapMinutes })
            .Concat(courts.All.SelectMany(court => court.Schedule.Openings.Froms()))
            .Concat(openings.Froms())
            .Concat(zone.GetZoneIntervals(Since, Until).Select(interval => Math.Abs(interval.WallOffset.Seconds / 60)));
        return Math.Max(1, minutes.Aggregate(0, CommonDivisor));
    }

    private static int CommonDivisor(int one, int other)
    {
        while (other != 0)
            (one, other) = (other, one % other);
        return one;
    }
}
