using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Decisions;

public sealed class RoomTests
{
    private static readonly FacilitySections Room = Venue("08:00", "22:00") with
    {
        MaxPersons = 100,
        FireCapacity = 80,
        RoomStructure = new()
        {
            IsDivisible = true,
            AdjacentRooms = ["Foajé"],
            SubRooms = [new() { Id = "a", Name = "Del A", Capacity = 50 }, new() { Id = "b", Capacity = 40 }, new() { Id = "c", CanBookSeparately = false }],
        },
    };

    [Theory]
    [InlineData(null, "a", "occupied")]
    [InlineData("a", null, "occupied")]
    [InlineData("a", "b", "")]
    [InlineData("a", "a", "occupied")]
    [InlineData(null, null, "occupied")]
    [InlineData("a", "c", "not-bookable-alone")]
    [InlineData("a", "hall", "occupied")]
    public void Room_ExcludesWholeAndPartsButNotSiblings(string? held, string? asked, string codes) => Decides(Room, held, null, asked, null, codes);

    [Theory]
    [InlineData(null, 30, "a", 50, "")]
    [InlineData(null, 31, "a", 50, "shared-capacity")]
    [InlineData("a", 50, null, 30, "")]
    [InlineData("a", 50, "b", 31, "shared-capacity")]
    [InlineData("a", 10, "a", 10, "occupied")]
    [InlineData(null, null, "a", 1, "shared-capacity")]
    [InlineData(null, 30, "a", null, "")]
    public void Room_SharedUpToCapacity(string? held, int? heldPersons, string? asked, int? askedPersons, string codes) =>
        Decides(Room with { RoomStructure = Room.RoomStructure! with { CanBookSimultaneously = true } }, held, heldPersons, asked, askedPersons, codes);

    [Theory]
    [InlineData(20, "")]
    [InlineData(21, "shared-capacity")]
    public void Room_SharedCountsEachPartOfABooking(int persons, string codes)
    {
        var calendar = Calendar(Room with { FireCapacity = null, RoomStructure = Room.RoomStructure! with { CanBookSimultaneously = true, SubRooms = [new() { Id = "a", Capacity = 50 }, new() { Id = "b", Capacity = 30 }] } });
        var held = calendar.CreateOccupancy([Booking("a", "2026-01-19T10:00", "2026-01-19T11:00") with { CourtIds = ["a", "b"] }]);

        Assert.Equal(codes, string.Join(' ', calendar.Decide(Booking(null, "2026-01-19T10:00", "2026-01-19T11:00") with { Participants = persons }, held).Codes()));
    }

    [Theory]
    [InlineData(null, 80, "")]
    [InlineData(null, 81, "over-capacity")]
    [InlineData("a", 51, "over-capacity")]
    public void Room_HoldsTheLeastOfItsCapacities(string? asked, int persons, string codes) => Decides(Room, null, null, asked, persons, codes, isFree: true);

    [Fact]
    public void Whole_CarriesTheKeysOfAllItsParts()
    {
        var allocation = Calendar(Room).Decide(Booking(null, "2026-01-19T10:00", "2026-01-19T11:00")).AsT0;

        Assert.Equal(["hall/a/2026-01-19T09:00Z", "hall/b/2026-01-19T09:00Z", "hall/c/2026-01-19T09:00Z"], allocation.Keys().Select(key => key.ToString()));
        Assert.Equal("adjacent-rooms", Assert.Single(allocation.Notices).Code);
    }

    [Fact]
    public void Matrix_ShowsTheWholeBeforeItsParts()
    {
        var calendar = Calendar(Room);
        var held = calendar.CreateOccupancy([Booking("a", "2026-01-19T08:00", "2026-01-19T09:00")]);

        var first = calendar.Day(Date("2026-01-19"), held, Now).Select(row => $"{row.Court.Id} {row[0].Status} {row[1].Status}");

        Assert.Equal(["hall Booked Free", "a Booked Free", "b Free Free", "c Unavailable Unavailable"], first);
    }

    [Fact]
    public void Matrix_OfASharedRoomCountsAnUnknownNumberAsAFullRoom()
    {
        var calendar = Calendar(Room with { RoomStructure = Room.RoomStructure! with { CanBookSimultaneously = true } });
        var held = calendar.CreateOccupancy([Booking("b", "2026-01-19T08:00", "2026-01-19T09:00") with { Participants = 30 }]);

        var first = calendar.Day(Date("2026-01-19"), held, Now).Select(row => $"{row.Court.Id} {row[0].Status} {string.Join(' ', row.ReasonsOf(0).Select(reason => reason.Code))}".Trim());

        Assert.Equal(["hall Unavailable shared-capacity", "a Free", "b Booked occupied", "c Unavailable not-bookable-alone shared-capacity"], first);
    }

    [Fact]
    public void Matrix_OfASharedRoomCountsSeatsInEachOpening()
    {
        var hours = Enumerable.Range(1, 7).SelectMany(day => new[] { Row((NodaTime.IsoDayOfWeek)day, "08:00", "10:00"), Row((NodaTime.IsoDayOfWeek)day, "12:00", "15:00") });
        var calendar = Calendar(Room with { Availability = new() { OpeningHours = [.. hours] }, RoomStructure = Room.RoomStructure! with { CanBookSimultaneously = true } });
        var held = calendar.CreateOccupancy([Booking("b", "2026-01-19T13:00", "2026-01-19T14:00") with { Participants = 1 }]);

        var whole = calendar.Day(Date("2026-01-19"), held, Now)[0];

        Assert.Equal("Free Free Free Unavailable Free", string.Join(' ', whole.Select(cell => cell.Status)));
        Assert.Equal(["08:00", "09:00", "12:00", "14:00"], calendar.Starts(whole.Court, Date("2026-01-19"), NodaTime.Duration.FromHours(1), held, Now).Clocks());
    }

    private static void Decides(FacilitySections room, string? held, int? heldPersons, string? asked, int? askedPersons, string codes, bool isFree = false)
    {
        var calendar = Calendar(room);
        var occupancy = calendar.CreateOccupancy(isFree ? [] : [Booking(held, "2026-01-19T10:00", "2026-01-19T12:00") with { Participants = heldPersons }]);
        var request = Booking(asked, "2026-01-19T11:00", "2026-01-19T13:00") with { Participants = askedPersons, Id = "asked" };

        Assert.Equal(codes, string.Join(' ', calendar.Decide(request, occupancy).Codes()));
    }
}
