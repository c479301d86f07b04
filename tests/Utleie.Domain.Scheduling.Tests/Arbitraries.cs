using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Utleie.Domain.Scheduling.Priorities;
using Utleie.Domain.Scheduling.Tests.Laws;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.Scheduling.Tests.Arbitraries)])]

namespace Utleie.Domain.Scheduling.Tests;

/// <summary>Requests for units: the hour of the start, the hours and the number.</summary>
public sealed record UnitRequests(IReadOnlyList<(int Start, int Hours, int Units)> Requests);

/// <summary>Claims of different ids, and a seed of their order.</summary>
public sealed record CourtClaims(IReadOnlyList<CourtClaim> Claims, int Seed);

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<World> Worlds() => World.Any;

    public static Arbitrary<ValueList<BookingSlot>> Slots() => Gen.ListOf(AnyRows.Slot).Select(rows => ValueList.Create<BookingSlot>([.. rows])).ToArbitrary();

    public static Arbitrary<ValueList<OpeningHours>> Hours() => Gen.ListOf(AnyRows.Hours).Select(rows => ValueList.Create<OpeningHours>([.. rows])).ToArbitrary();

    public static Arbitrary<SlotsJson> SlotDocuments() => AnyRows.SlotDocuments.ToArbitrary();

    public static Arbitrary<HoursJson> HoursDocuments() => AnyRows.HoursDocuments.ToArbitrary();

    public static Arbitrary<UnitRequests> UnitRequests() => Gen.ListOf(
        from start in Gen.Choose(0, 30)
        from hours in Gen.Choose(1, 30)
        from units in Gen.Choose(1, 3)
        select (start, hours, units), 20).Select(requests => new UnitRequests([.. requests])).ToArbitrary();

    public static Arbitrary<CourtClaims> Claims()
    {
        var claim =
            from level in Gen.Elements(Enum.GetValues<CourtPriorityLevel>())
            from organisation in Gen.Elements<string?>(null, "fram", "urædd", "pors", "odd")
            from hour in Gen.Choose(0, 3)
            from id in Gen.Choose(0, 1000)
            select new CourtClaim($"{id}", level, organisation, Instant.FromUnixTimeSeconds(hour));
        return (from some in Gen.ListOf(claim) from seed in Gen.Choose(0, 100) select new CourtClaims([.. some.DistinctBy(one => one.Id)], seed)).ToArbitrary();
    }
}
