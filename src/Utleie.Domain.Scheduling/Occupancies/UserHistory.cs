namespace Utleie.Domain.Scheduling.Occupancies;

// D27c.
/// <summary>The bookings a user already has, including pending ones, as counted by your app.</summary>
/// <remarks>Source: 001 §3.4.</remarks>
/// <param name="Bookings">The bookings that may count against a limit.</param>
public sealed record UserHistory(ValueList<Reservation> Bookings)
{
    // D195.
    /// <summary>The bookings of the organisation that the request is for, whoever made them.</summary>
    public ValueList<Reservation> OrganisationBookings { get; init; }

    /// <summary>A user without bookings; also the value to pass if no limits apply.</summary>
    public static UserHistory None { get; } = new(ValueList<Reservation>.Empty);

    /// <summary>Returns the history with one more booking.</summary>
    public UserHistory With(Reservation booking)
    {
        ArgumentNullException.ThrowIfNull(booking);
        return new([.. Bookings, booking]) { OrganisationBookings = booking.Organisation is null ? OrganisationBookings : [.. OrganisationBookings, booking] };
    }

    /// <summary>
    /// Returns the history without the booking with this id, so that a booking being moved does not count against itself.
    /// </summary>
    public UserHistory Without(string id) => new(Without(Bookings, id)) { OrganisationBookings = Without(OrganisationBookings, id) };

    private static ValueList<Reservation> Without(ValueList<Reservation> bookings, string id) =>
        [.. bookings.Where(booking => !string.Equals(booking.Id, id, StringComparison.Ordinal))];
}
