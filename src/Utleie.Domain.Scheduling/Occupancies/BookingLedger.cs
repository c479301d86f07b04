using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Recurrence;

namespace Utleie.Domain.Scheduling.Occupancies;

// D27a.
/// <summary>
/// The current bookings, for an app that keeps them in memory. Decides and books in one atomic step, which prevents double bookings.
/// </summary>
/// <remarks>
/// Thread-safe. Every call is atomic over the courts it touches: all of them or none. Different courts do not block each other. An app with
/// a database gets the same guarantee with <see cref="Allocation.Keys"/>.
/// </remarks>
public sealed class BookingLedger
{
    private readonly Decider _decider;
    private readonly CourtList _courts;
    private readonly Occupancy _live;
    private readonly BusyTimes?[] _copies;
    private readonly PartLocks _locks;
    private Occupancy? _snapshot;

    /// <summary>Creates a ledger for the courts of a calendar.</summary>
    /// <param name="calendar">The calendar that decides requests.</param>
    /// <param name="held">The initial bookings.</param>
    public BookingLedger(SlotCalendar calendar, Occupancy held)
        : this((calendar ?? throw new ArgumentNullException(nameof(calendar))).Decider, held)
    {
    }

    /// <summary>Creates a ledger for any kind of facility.</summary>
    /// <inheritdoc cref="BookingLedger(SlotCalendar, Occupancy)"/>
    public BookingLedger(FacilityCalendar calendar, Occupancy held)
        : this((calendar ?? throw new ArgumentNullException(nameof(calendar))).Decider, held)
    {
    }

    /// <summary>Creates a ledger for whole days.</summary>
    /// <inheritdoc cref="BookingLedger(SlotCalendar, Occupancy)"/>
    public BookingLedger(DayCalendar calendar, Occupancy held)
        : this((calendar ?? throw new ArgumentNullException(nameof(calendar))).Decider, held)
    {
    }

    /// <summary>Creates a ledger for units.</summary>
    /// <inheritdoc cref="BookingLedger(SlotCalendar, Occupancy)"/>
    public BookingLedger(InventoryCalendar calendar, Occupancy held)
        : this((calendar ?? throw new ArgumentNullException(nameof(calendar))).Decider, held)
    {
    }

    private BookingLedger(Decider decider, Occupancy held)
    {
        (_decider, _courts) = (decider, decider.Facility.Courts);
        _live = new(_courts, [.. _courts.Own(held).Parts.Select(part => part.Copy())], []);
        _copies = new BusyTimes?[_live.Parts.Length];
        _locks = new(_live.Parts.Length);
    }

    /// <summary>
    /// Returns a snapshot of the current bookings to read calendars with. It returns the same instance until something changes, and then
    /// copies only what did.
    /// </summary>
    public Occupancy Snapshot()
    {
        using var held = _locks.Take(_locks.All);
        return _snapshot ??= new(_courts, [.. _live.Parts.Select((part, i) => _copies[i] ??= part.Copy())], []);
    }

    /// <summary>Decides a request by all the rules, and books it if it is accepted.</summary>
    public OneOf<Allocation, AllocationRefusal> Decide(Reservation request, UserHistory user, Instant now)
    {
        var parts = KnownParts(request);
        ValueList<Reason> reasons;
        using (_locks.Take(ToLock(parts)))
        {
            reasons = _decider.Judge(request, _live, user, now);
            if (reasons.IsEmpty)
                Hold(request, parts);
        }

        return reasons.IsEmpty ? _decider.Allocate(request) : _decider.Refuse(request, reasons, Snapshot(), now);
    }

    /// <summary>Decides each date of a weekly series on its own, and books those that are accepted.</summary>
    /// <exception cref="ArgumentException">The rule never ends, gives more than 366 dates, or its numbers are below 1.</exception>
    public OneOf<SeriesAllocation, SeriesRefusal> DecideSeries(Reservation first, WeeklyRule rule, UserHistory user, Instant now)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(rule);
        return new SeriesDecider(first, _decider.Facility.Zone).Run(rule, user, (request, counted) => Decide(request, counted, now));
    }

    /// <summary>Adds a booking that was decided before, if no other booking is in its way now; no other rule is checked.</summary>
    /// <returns>Whether it was added.</returns>
    /// <exception cref="ArgumentException">The booking names an unknown court, or ends before it starts.</exception>
    public bool TryAdd(Reservation booking)
    {
        var busy = Placement.BusyOf(booking);
        var court = Placement.OneCourtOf(booking, _courts);
        var parts = court?.Parts ?? Placement.PartsOf(booking, _courts);
        using var held = _locks.Take(ToLock(parts));
        if (!(court is null ? _decider.AreFree(busy, _live) : _decider.IsFree(court, busy, _live)))
            return false;
        Hold(busy, parts);
        return true;
    }

    /// <summary>Removes a booking. Returns false if it was not in the ledger.</summary>
    /// <exception cref="ArgumentException">The booking names an unknown court, or ends before it starts.</exception>
    public bool Release(Reservation booking)
    {
        Placement.BusyOf(booking);
        var parts = Placement.PartsOf(booking, _courts);
        using var held = _locks.Take(ToLock(parts));
        return LetGo(booking, parts);
    }

    /// <summary>Moves a booking to another time or court in one atomic step; if that is refused, the booking is unchanged.</summary>
    /// <param name="booking">The existing booking.</param>
    /// <param name="request">The new request; the existing booking neither conflicts with it nor counts against the user's limits.</param>
    /// <param name="user">The user's bookings.</param>
    /// <param name="now">The current time.</param>
    /// <exception cref="ArgumentException">The booking names an unknown court, or ends before it starts.</exception>
    public OneOf<Allocation, AllocationRefusal> Move(Reservation booking, Reservation request, UserHistory user, Instant now)
    {
        ArgumentNullException.ThrowIfNull(user);
        var busy = Placement.BusyOf(booking);
        var (from, to) = (Placement.PartsOf(booking, _courts), KnownParts(request));
        ValueList<Reason> reasons;
        using (_locks.Take(ToLock([.. from.Union(to).Order()])))
        {
            reasons = LetGo(booking, from)
                ? _decider.Judge(request, _live, user.Without(booking.Id), now)
                : [Reason.Of(SchedulingCodes.NotHeld, new Argument(SchedulingArguments.Booking, booking.Id))];
            if (reasons.IsEmpty)
                Hold(request, to);
            else if (reasons[0].Code != SchedulingCodes.NotHeld)
                Hold(busy, from);
        }

        return reasons.IsEmpty ? _decider.Allocate(request) : _decider.Refuse(request, reasons, Snapshot(), now);
    }

    /// <summary>
    /// Returns the parts to lock: all of them if the whole and its parts share seats, because a decision then reads all of them.
    /// </summary>
    private int[] ToLock(int[] parts) => _courts.SharedCapacity is null ? parts : _locks.All;

    private int[] KnownParts(Reservation request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.CourtIds.IsEmpty
            ? _courts.Default?.Parts ?? []
            : [.. request.CourtIds.SelectMany(id => _courts.Find(id)?.Parts ?? []).Distinct().Order()];
    }

    private void Hold(Reservation booking, int[] parts) => Hold(Placement.BusyOf(booking), parts);

    private void Hold(Busy busy, int[] parts)
    {
        foreach (var part in parts)
        {
            _live.Parts[part].Add(busy);
            Changed(part);
        }
    }

    private bool LetGo(Reservation booking, int[] parts)
    {
        var held = false;
        foreach (var part in parts)
        {
            held |= _live.Parts[part].Remove(booking);
            Changed(part);
        }

        return held;
    }

    /// <summary>
    /// Drops the cached snapshot of a part. Writes only if there is one, because the threads of other courts read the same cache lines.
    /// </summary>
    private void Changed(int part)
    {
        if (_copies[part] is not null)
            _copies[part] = null;
        if (_snapshot is not null)
            _snapshot = null;
    }
}
