namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>The windows whose bookings an app reads before it decides a request.</summary>
/// <param name="Around">The bookings of the facility that can conflict with the request.</param>
/// <param name="WithAlternatives">The bookings of the facility that can conflict with the request or with an alternative to it; contains <paramref name="Around"/>.</param>
/// <param name="OfUser">The bookings of the same user that count against the booking limits; null if there are no limits.</param>
public sealed record CalendarNeeds(TimeWindow Around, TimeWindow WithAlternatives, TimeWindow? OfUser)
{
    // D195.
    /// <summary>The bookings of the same organisation that count against its limits; null if there are none, or if the request is for no organisation.</summary>
    public TimeWindow? OfOrganisation { get; init; }
}
