namespace Utleie.Domain.Scheduling.Occupancies;

// D27c.
/// <summary>The bookings a user already has, as the host counts them; pending ones too.</summary>
/// <remarks>Source: 001 §3.4.</remarks>
/// <param name="Bookings">Those that may count against a limit.</param>
public sealed record UserHistory(ValueList<Reservation> Bookings)
{
    /// <summary>A user without bookings, and what to pass where nobody is limited.</summary>
    public static UserHistory None { get; } = new(ValueList<Reservation>.Empty);

    /// <summary>The same with one more.</summary>
    public UserHistory With(Reservation booking) => new([.. Bookings, booking]);

    /// <summary>The same without the one of an id: when that one is moved, it does not count against itself.</summary>
    public UserHistory Without(string id) => new([.. Bookings.Where(booking => !string.Equals(booking.Id, id, StringComparison.Ordinal))]);
}
