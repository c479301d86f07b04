using NodaTime;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that a batch is written in full or not at all.</summary>
internal static class BookingBatchChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new("batches/kept", "Every booking of a batch is kept, up to the most a batch may have.", Kept),
        new(
            "batches/one-of-four-refused",
            "Where one booking's time is taken, none of its batch is kept, and what it would have held is free.",
            OneOfFourRefused),
        new("batches/own-conflict", "Two bookings of a batch that hold one time are refused.", OwnConflict),
        new("batches/one-id-taken", "Where one booking's id is taken, by another or in the batch itself, none of its batch is kept.", OneIdTaken),
    ];

    private static async Task Kept(Trial trial)
    {
        var days = Enumerable.Range(0, BookingBatch.MaxBookings)
            .Select(day => GivenBookings.Of($"day-{day:000}", Given.At(10) + Duration.FromDays(day), Given.At(11) + Duration.FromDays(day))).ToArray();
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.BookTogether(days));
        Must.Be([.. days], await trial.Bookings(new()));
    }

    private static async Task OneOfFourRefused(Trial trial)
    {
        var held = GivenBookings.Of("held", 12, 13);
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(held));
        await Must.Refuse(StorageCodes.TimeTaken, trial.BookTogether(
            GivenBookings.Of("a", 10, 11), GivenBookings.Of("b", 11, 12), GivenBookings.Of("c", 12, 13), GivenBookings.Of("d", 13, 14)));
        Must.Be([held], await trial.Bookings(new()));
        await Must.Write(trial.BookTogether(GivenBookings.Of("a", 10, 11), GivenBookings.Of("d", 13, 14)));
    }

    private static async Task OwnConflict(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Refuse(StorageCodes.TimeTaken, trial.BookTogether(GivenBookings.Of("a", 10, 12), GivenBookings.Of("b", 11, 13)));
        Must.Be([], await trial.Bookings(new()));
        await Must.Write(trial.BookTogether(GivenBookings.Of("a", 10, 12), GivenBookings.Of("b", 12, 13), GivenBookings.Of("c", 11, 13).On("bane-2")));
    }

    private static async Task OneIdTaken(Trial trial)
    {
        var held = GivenBookings.Of("b", 8, 9);
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Book(held));
        await Must.Refuse(Given.Refusal(StorageCodes.IdTaken, "b"), trial.BookTogether(GivenBookings.Of("a", 10, 11), GivenBookings.Of("b", 11, 12)));
        await Must.Refuse(Given.Refusal(StorageCodes.IdTaken, "c"), trial.BookTogether(GivenBookings.Of("c", 10, 11), GivenBookings.Of("c", 11, 12)));
        Must.Be([held], await trial.Bookings(new()));
    }
}
