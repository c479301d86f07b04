using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.Storage.Tests.Arbitraries)])]

namespace Utleie.Domain.Storage.Tests;

/// <summary>Batches to add (0), or bookings to change, of that version.</summary>
public sealed record StoreCommands(IReadOnlyList<(int Version, StoredBooking[] Bookings)> Commands);

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<StoreCommands> Commands() => BookingsModelTests.Command.ArrayOf().Select(commands => new StoreCommands(commands)).ToArbitrary();
}
