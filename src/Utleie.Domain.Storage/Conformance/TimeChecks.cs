using NodaTime;

namespace Utleie.Domain.Storage.Conformance;

// D10, D11.
/// <summary>Checks that instants are stored exactly, on nights with a clock change and far in the past and future.</summary>
internal static class TimeChecks
{
    private static readonly Duration HalfHour = Duration.FromMinutes(30);

    internal static ValueList<StoreCheck> All { get; } =
    [
        new(
            "times/repeated-hour",
            "On the night that clocks go back (Europe/Oslo), the hour from two to three exists twice, and both can be booked.",
            RepeatedHour),
        new(
            "times/skipped-hour",
            "On the night that clocks go forward (Europe/Oslo), a time ends before and another starts after the hour that is not.",
            SkippedHour),
        new(
            "times/over-midnight",
            "A booking may cross midnight, and the year's end.",
            trial => Keeps(trial, Instant.FromUtc(2026, 12, 31, 22, 0), Duration.FromHours(3))),
        new("times/long", "A booking may last for months.", trial => Keeps(trial, Instant.FromUtc(2028, 2, 28, 23, 0), Duration.FromDays(200))),
        new(
            "times/long-ago",
            "A booking of 1971 is kept like others.",
            trial => Keeps(trial, Instant.FromUtc(1971, 1, 1, 0, 0), Duration.FromHours(1))),
        new(
            "times/far-ahead",
            "A booking of 2199 is kept like others.",
            trial => Keeps(trial, Instant.FromUtc(2199, 12, 31, 23, 0), Duration.FromHours(1))),
    ];

    private static async Task RepeatedHour(Trial trial)
    {
        var first = Instant.FromUtc(2026, 10, 25, 0, 30);
        var second = first + Duration.FromHours(1);
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("summer", first, first + HalfHour)));
        await Must.Write(trial.Book(GivenBookings.Of("winter", second, second + HalfHour)));
        await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, "late"), trial.Book(GivenBookings.Of("late", first, second)));
        Must.Be(GivenBookings.Of("summer", first, first + HalfHour), await trial.Booking("summer"));
        Must.Be(GivenBookings.Of("winter", second, second + HalfHour), await trial.Booking("winter"));
        Must.Be(["winter"], (await trial.Bookings(new() { From = second })).Ids());
        Must.Be(["summer"], (await trial.Bookings(new() { To = second })).Ids());
    }

    private static async Task SkippedHour(Trial trial)
    {
        var change = Instant.FromUtc(2026, 3, 29, 1, 0);
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("before", change - HalfHour, change)));
        await Must.Write(trial.Book(GivenBookings.Of("after", change, change + HalfHour)));
        await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, "over"), trial.Book(GivenBookings.Of("over", change - HalfHour, change + HalfHour)));
        Must.Be(GivenBookings.Of("before", change - HalfHour, change), await trial.Booking("before"));
        Must.Be(GivenBookings.Of("after", change, change + HalfHour), await trial.Booking("after"));
        Must.Be(["before"], (await trial.Bookings(new() { To = change })).Ids());
    }

    private static async Task Keeps(Trial trial, Instant start, Duration length)
    {
        var end = start + length;
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(GivenBookings.Of("a", start, end)));
        Must.Be(GivenBookings.Of("a", start, end), await trial.Booking("a"));
        await Must.Refuse(Given.Refusal(StorageCodes.TimeTaken, "b"), trial.Book(GivenBookings.Of("b", end - HalfHour, end + HalfHour)));
        await Must.Write(trial.Book(GivenBookings.Of("c", end, end + HalfHour)));
        Must.Be(["a"], (await trial.Bookings(new() { From = start, To = end })).Ids());
    }
}
