// pending holds its time: True
using Utleie.Domain.Bookings;

Console.WriteLine($"{BookingStatus.Pending.Value} holds its time: {BookingStatus.Pending.Occupies}");
