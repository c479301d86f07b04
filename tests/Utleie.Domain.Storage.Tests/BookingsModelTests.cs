using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage.InMemory;

namespace Utleie.Domain.Storage.Tests;

/// <summary>Whatever is done, in whatever order, the bookings of the store in memory are those of a list that is searched from end to end.</summary>
public sealed class BookingsModelTests
{
    private static Gen<StoredBooking[]> Batches { get; } =
        from size in Gen.Choose(1, 3)
        from bookings in
            (from id in Gen.Choose(0, 9)
             from start in Gen.Choose(0, 12)
             from hours in Gen.Choose(1, 4)
             from court in Gen.Choose(1, 2)
             from status in Gen.Elements<BookingStatus>(BookingStatus.All)
             from isExclusive in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
             select AnyBooking.Of($"{id}", start, hours, $"bane-{court}") with { Status = status, IsExclusive = isExclusive }).ArrayOf(size)
        select bookings;

    /// <summary>New bookings (0), or the first one as a change, of the version that is stored or another.</summary>
    internal static Gen<(int Version, StoredBooking[] Bookings)> Command { get; } =
        from version in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Choose(2, 4)))
        from bookings in Batches
        select (version, bookings);

    [Law]
    public bool Bookings_AreThoseOfANaiveList(StoreCommands drawn)
    {
        var store = new InMemoryStore();
        store.Resources.AddAsync(new Venue { Identity = new() { ObjectId = AnyBooking.Room, Slug = Slug.Parse("rom") }, Metadata = new() { Version = 1 } }, WriteContext.None, default).Wait();
        List<StoredBooking> model = [];
        return drawn.Commands.All(command => Did(store, command) == Did(model, command) && Shown(store).SequenceEqual(model.OrderBy(booking => booking.Id, StringComparer.Ordinal)));
    }

    private static ValueList<StoredBooking> Shown(InMemoryStore store) =>
        store.Bookings.ListAsync(new() { Resource = AnyBooking.Room, Page = new() { Limit = 500 } }, default).Result.Items;

    private static string Did(InMemoryStore store, (int Version, StoredBooking[] Bookings) command) => (command.Version == 0
            ? store.Bookings.AddAsync(new() { Bookings = [.. command.Bookings] }, WriteContext.None, default)
            : store.Bookings.ReplaceAsync(command.Bookings[0] with { Version = command.Version }, null, WriteContext.None, default))
        .Result.Match(_ => "written", _ => "repeated", refusal => refusal.Reason.Code);

    private static string Did(List<StoredBooking> model, (int Version, StoredBooking[] Bookings) command) =>
        command.Version == 0 ? Added(model, command.Bookings) : Changed(model, command.Bookings[0] with { Version = command.Version });

    private static string Added(List<StoredBooking> model, StoredBooking[] bookings)
    {
        List<StoredBooking> after = [.. model];
        foreach (var booking in bookings)
        {
            if (after.Exists(other => other.Id == booking.Id))
                return StorageCodes.IdTaken;
            if (after.Exists(other => Meets(booking, other)))
                return StorageCodes.TimeTaken;
            after.Add(booking);
        }

        model.AddRange(bookings);
        return "written";
    }

    private static string Changed(List<StoredBooking> model, StoredBooking booking)
    {
        var at = model.FindIndex(other => other.Id == booking.Id);
        if (at < 0)
            return StorageCodes.NotFound;
        if (model[at].Version + 1 != booking.Version)
            return StorageCodes.Outdated;
        if (model.Exists(other => other.Id != booking.Id && Meets(booking, other)))
            return StorageCodes.TimeTaken;
        model[at] = booking;
        return "written";
    }

    /// <summary>Hour by hour.</summary>
    private static bool Meets(StoredBooking a, StoredBooking b) =>
        a.Status.Occupies && b.Status.Occupies && a.IsExclusive && b.IsExclusive && a.Booking.CourtIds[0] == b.Booking.CourtIds[0] && Hours(a).Intersect(Hours(b)).Any();

    private static IEnumerable<Instant> Hours(StoredBooking booking)
    {
        for (var hour = booking.Booking.Start; hour < booking.Booking.End; hour += Duration.FromHours(1))
            yield return hour;
    }
}
