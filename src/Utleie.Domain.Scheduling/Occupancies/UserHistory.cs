namespace Utleie.Domain.Scheduling.Occupancies;

// D27c.
/// <summary>The bookings a user already has, including pending ones, as counted by your app.</summary>
/// <remarks>Source: 001 §3.4.</remarks>
/// <param name="Bookings">The bookings that may count against a limit.</param>
public sealed record UserHistory(ValueList<Reservation> Bookings)
{
    /// <summary>A user without bookings; also the value to pass if no limits apply.</summary>
    public static UserHistory None { get; } = new(ValueList<Reservation>.Empty);

    /// <summary>Returns the history with one more booking.</summary>
    public UserHistory With(Reservation booking) => new([.. Bookings, booking]);

    /// <summary>
    /// Returns the history without the booking with this id, so that a booking being moved does not count against itself.
    /// </summary>
    public UserHistory Without(string id) => new([.. Bookings.Where(booking => !string.Equals(booking.Id, id, StringComparison.Ordinal))]);
}
