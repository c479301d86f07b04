namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>A held time in minutes, of one booking.</summary>
internal readonly struct Busy(long start, long end, Reservation booking)
{
    internal readonly long Start = start;
    internal readonly long End = end;
    internal readonly Reservation Booking = booking;

    /// <summary>The booking's, kept here so that looking for a free time reads no booking.</summary>
    internal readonly OccupancyStatus Status = booking.Status;

    internal bool IsBlock => Status == OccupancyStatus.Blocked;

    // D13, D27a.
    /// <summary>Whether it stands in the way of a booking. Either one's buffer reaches to the other's occupied time, which is one gap; a block has none.</summary>
    internal bool Meets(long from, long to, int gap)
    {
        if (Start >= to + gap || End <= from - gap)
            return false;
        return !IsBlock || (Start < to && End > from);
    }
}
