using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>Places any number of bookings at once, and reports those that are doubtful.</summary>
internal sealed class OccupancyBuilder(CourtList courts)
{
    private const int MostFindings = 100;

    private readonly List<Busy>[] _parts = [.. courts.PartIds.Select(_ => new List<Busy>())];
    private readonly List<Finding> _findings = [];

    internal static Occupancy Build(CourtList courts, IEnumerable<Reservation> bookings)
    {
        ArgumentNullException.ThrowIfNull(bookings);
        return new OccupancyBuilder(courts).Build(bookings);
    }

    private Occupancy Build(IEnumerable<Reservation> bookings)
    {
        var index = 0;
        foreach (var booking in bookings)
            Place(booking, index++);
        foreach (var part in _parts)
        {
            part.Sort(InOrder);
            if (courts.Units is null)
                ReportOverlaps(part);
        }

        return new(courts, [.. _parts.Select(BusyTimes.Of)], [.. _findings]);
    }

    private void Place(Reservation booking, int index)
    {
        var field = FormattableString.Invariant($"[{index}]");
        if (booking.End <= booking.Start)
        {
            Report(Finding.Error(field, SchedulingCodes.EndsBeforeStart, Argument.Of("id", booking.Id), Argument.Of("start", booking.Start), Argument.Of("end", booking.End)));
            return;
        }

        if (courts.Default is null && booking.CourtIds.IsEmpty)
            Report(Finding.Error(field, SchedulingCodes.CourtMissing, Argument.Of("known", courts.KnownIds)));
        var parts = booking.CourtIds.IsEmpty ? courts.Default?.Parts ?? [] : booking.CourtIds.SelectMany(id => PartsOf(id, field)).Distinct();
        foreach (var part in parts)
            _parts[part].Add(Placement.BusyOf(booking));
    }

    private int[] PartsOf(string id, string field)
    {
        if (courts.Find(id) is { } court)
            return court.Parts;
        Report(Finding.Error(field, SchedulingCodes.UnknownCourt, Argument.Of("court", id), Argument.Of("known", courts.KnownIds)));
        return [];
    }

    private void ReportOverlaps(List<Busy> times)
    {
        var latest = 0;
        for (var i = 1; i < times.Count && _findings.Count < MostFindings; i++)
        {
            if (times[i].Start < times[latest].End)
                Report(Overlap(times[latest], times[i]));
            if (times[i].End > times[latest].End)
                latest = i;
        }
    }

    private static Finding Overlap(Busy one, Busy other) => Finding.Warning(
        "",
        SchedulingCodes.StoredOverlap,
        new Argument("id", other.Booking.Id),
        new Argument("other", one.Booking.Id),
        Argument.Of("from", Minute.ToInstant(other.Start)));

    private void Report(Finding finding)
    {
        if (_findings.Count < MostFindings)
            _findings.Add(finding);
    }

    /// <summary>
    /// Orders by start, then by end and id for bookings that overlap by mistake, so that answers do not depend on the order of the input.
    /// </summary>
    private static int InOrder(Busy one, Busy other) => one.Start != other.Start ? one.Start.CompareTo(other.Start)
        : one.End != other.End ? one.End.CompareTo(other.End)
        : string.CompareOrdinal(one.Booking.Id, other.Booking.Id);
}
