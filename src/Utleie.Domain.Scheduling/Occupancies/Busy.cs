namespace Utleie.Domain.Scheduling.Occupancies;

/// <summary>The occupied time of one booking, in minutes.</summary>
internal readonly struct Busy(long start, long end, Reservation booking)
{
    internal readonly long Start = start;
    internal readonly long End = end;
    internal readonly Reservation Booking = booking;

    /// <summary>The booking's status, copied so that a search for free times does not read the booking.</summary>
    internal readonly OccupancyStatus Status = booking.Status;

    internal bool IsBlock => Status == OccupancyStatus.Blocked;

    // D13, D27a.
    /// <summary>
    /// Returns whether it is in the way of a booking. The buffer of either one extends to the other's occupied time, which makes one gap; a
    /// block has no buffer.
    /// </summary>
    internal bool Meets(long from, long to, int gap)
    {
        if (Start >= to + gap || End <= from - gap)
            return false;
        return !IsBlock || (Start < to && End > from);
    }
}
