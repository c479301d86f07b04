using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Calendars;

public sealed class FirstFreeTests
{
    private static readonly SlotCalendar Courts = Calendar(Padel());

    [Fact]
    public void FirstFree_GoesByStartThenByCourt()
    {
        var held = Courts.CreateOccupancy([Booking("bane-1", "2026-01-19T08:00", "2026-01-19T09:00"), Booking("bane-3", "2026-01-19T08:00", "2026-01-19T09:00")]);

        var answer = Courts.FirstFree(new() { From = At("2026-01-19T00:00"), To = At("2026-01-20T00:00"), Limit = 3 }, held, Now);

        Assert.Equal(["bane-2 08:00", "bane-4 08:00", "bane-1 09:00"], Told(answer));
    }

    [Theory]
    [InlineData("17:30", "21:00", "2026-01-19 18:00")]
    [InlineData("22:00", "10:00", "2026-01-19 08:00")]
    [InlineData("21:30", "22:00", "nothing-free")]
    [InlineData("22:00", "23:00", "closed-throughout")]
    public void FirstFree_KeepsToDailyHours(string from, string to, string first)
    {
        var answer = Courts.FirstFree(
            new() { From = At("2026-01-19T00:00"), To = At("2026-01-20T00:00"), DailyFrom = ClockTime.Parse(from), DailyTo = ClockTime.Parse(to), Limit = 1 }, Courts.Empty, Now);

        Assert.Equal(first, answer.Match(found => Clock(found.Times[0].Start).Replace('T', ' '), none => none.Reasons[0].Code));
    }

    [Theory]
    [InlineData(45, "too-short off-slot-length")]
    [InlineData(180, "too-long")]
    public void FirstFree_TellsWhyALengthIsNeverFound(int minutes, string codes)
    {
        var answer = Courts.FirstFree(new() { From = At("2026-01-19T00:00"), To = At("2026-01-20T00:00"), Length = Duration.FromMinutes(minutes), Limit = 1 }, Courts.Empty, Now);

        Assert.Equal(codes, answer.Match(_ => "", none => string.Join(' ', none.Reasons.Select(reason => reason.Code))));
    }

    [Fact]
    public void FirstFree_EndsOnAQueryOfAThousandYears()
    {
        var closed = Calendar(new() { Id = "hall" });

        var answer = closed.FirstFree(new() { From = Instant.MinValue, To = Instant.MaxValue, Limit = int.MaxValue }, closed.Empty, Now);

        Assert.Equal(["search-bounded", "closed-throughout"], answer.Match(_ => [], none => none.Reasons.Select(reason => reason.Code)));
    }

    [Fact]
    public void FirstFree_TellsThatTheQueryIsBeyondTheHorizon()
    {
        var calendar = Calendar(Padel(new() { SlotDurationMinutes = 60, AdvanceBookingDays = 14 }));

        var answer = calendar.FirstFree(new() { From = At("2026-02-03T00:00"), To = At("2026-03-01T00:00"), Limit = 1 }, calendar.Empty, At("2026-01-19T10:00"));

        Assert.Equal(["beyond-horizon", "nothing-free"], answer.Match(_ => [], none => none.Reasons.Select(reason => reason.Code)));
    }

    [Fact]
    public void FirstFree_StartsAtTheLeadTimeWhereTheQueryIsPast()
    {
        var answer = Courts.FirstFree(new() { From = At("1990-01-19T00:00"), To = At("2030-01-20T00:00"), Limit = 1 }, Courts.Empty, At("2026-01-19T10:20"));

        Assert.Equal(["bane-1 11:00"], Told(answer));
    }

    [Theory]
    [InlineData(null, 60, null, "08:00–09:00")]
    [InlineData(120, 60, null, "08:00–10:00")]
    [InlineData(120, 60, 120, "08:00–10:00")]
    [InlineData(120, 60, 240, "08:00–10:00")]
    [InlineData(180, 60, 120, "08:00–09:00")]
    [InlineData(90, 60, null, "08:00–09:00")]
    [InlineData(60, 120, null, "08:00–10:00")]
    public void FirstFree_OffersTheUsualLengthWhereTheCourtTakesIt(int? usual, int min, int? max, string first)
    {
        var calendar = Calendar(Venue("08:00", "22:00", time: new() { DefaultBookingLengthMinutes = usual, MinDurationMinutes = min, MaxDurationMinutes = max }));

        Assert.Equal([first], Spans(calendar.FirstFree(On("2026-01-19"), calendar.Empty, Now)));
    }

    [Theory]
    [InlineData("2026-01-19T10:00", "2026-01-19T11:00", "10:00–11:00")]
    [InlineData("2026-01-19T10:00", "2026-01-19T10:59", "Det er ingen ledig tid mellom 2026-01-19T09:00:00Z og 2026-01-19T09:59:00Z. Velg en kortere tid eller andre dager.")]
    [InlineData("2026-01-19T10:01", "2026-01-19T12:00", "11:00–12:00")]
    [InlineData("2026-01-19T21:30", "2026-01-19T22:00", "Det er ingen ledig tid mellom 2026-01-19T20:30:00Z og 2026-01-19T21:00:00Z. Velg en kortere tid eller andre dager.")]
    [InlineData("2026-01-19T22:00", "2026-01-20T08:00", "Det er stengt hele tiden mellom 2026-01-19T21:00:00Z og 2026-01-20T07:00:00Z. Velg andre dager.")]
    [InlineData("2026-07-01T00:00", "2026-07-02T00:00", "Det er stengt hele tiden mellom 2026-06-30T22:00:00Z og 2026-07-01T22:00:00Z. Velg andre dager.")]
    [InlineData("2026-01-19T10:00", "2026-01-19T10:00", "Slutten 2026-01-19T09:00:00Z må være etter starten 2026-01-19T09:00:00Z. Velg en senere slutt.")]
    [InlineData("2026-01-19T10:01", "2026-01-19T10:00", "Slutten 2026-01-19T09:00:00Z må være etter starten 2026-01-19T09:01:00Z. Velg en senere slutt.")]
    public void FirstFree_KeepsToItsSpanWithBothEnds(string from, string to, string told)
    {
        var calendar = Calendar(Venue("08:00", "22:00", time: new() { BlackoutPeriods = [new() { FromDate = Date("2026-07-01"), ToDate = Date("2026-07-01") }] }));

        Assert.Equal([told], Spans(calendar.FirstFree(new() { From = At(from), To = At(to), Limit = 1 }, calendar.Empty, Now)));
    }

    [Theory]
    [InlineData("10:00", null, "10:00–12:00")]
    [InlineData("10:01", null, "11:00–13:00")]
    [InlineData("20:00", null, "20:00–22:00")]
    [InlineData(null, "10:00", "08:00–10:00")]
    [InlineData(null, "09:59", "nothing-free")]
    [InlineData("07:00", "08:00", "closed-throughout")]
    [InlineData("22:00", "23:59", "closed-throughout")]
    [InlineData("12:00", "12:00", "08:00–10:00")]
    [InlineData("21:00", "11:00", "08:00–10:00")]
    [InlineData("23:00", "08:00", "closed-throughout")]
    [InlineData("23:00", "09:00", "nothing-free")]
    public void FirstFree_TakesDailyHoursWithBothEnds(string? from, string? to, string first)
    {
        var calendar = Calendar(Venue("08:00", "22:00"));
        var query = On("2026-01-19") with { Length = Duration.FromHours(2), DailyFrom = from is null ? null : ClockTime.Parse(from), DailyTo = to is null ? null : ClockTime.Parse(to) };

        Assert.Equal(first, calendar.FirstFree(query, calendar.Empty, Now).Match(found => Span(found.Times[0]), none => none.Reasons[0].Code));
    }

    [Fact]
    public void FirstFree_TakesDailyHoursThatEndWhereTheyBeginAsTheWholeDay()
    {
        var calendar = Calendar(Venue("08:00", "22:00"));
        var query = On("2026-01-19") with { From = At("2026-01-19T13:00"), DailyFrom = ClockTime.Of(12), DailyTo = ClockTime.Of(12) };

        Assert.Equal(["13:00–14:00"], Spans(calendar.FirstFree(query, calendar.Empty, Now)));
    }

    [Fact]
    public void FirstFree_TakesADailyNightOverMidnight()
    {
        var calendar = Calendar(Venue("00:00", "00:00"));
        var query = new FreeQuery { From = At("2026-01-19T00:00"), To = At("2026-01-21T00:00"), Length = Duration.FromHours(3), DailyFrom = ClockTime.Of(22), DailyTo = ClockTime.Of(2), Limit = 9 };

        Assert.Equal(["22:00–01:00", "23:00–02:00"], Spans(calendar.FirstFree(query, calendar.Empty, Now)));
    }

    [Fact]
    public void FirstFree_GivesAsManyAsAreAskedForOverCourtsAndDays()
    {
        var held = Courts.CreateOccupancy([Booking("bane-1", "2026-01-19T08:00", "2026-01-19T20:00"), Booking("bane-2", "2026-01-19T08:00", "2026-01-19T21:00")]);
        var query = new FreeQuery { From = At("2026-01-19T00:00"), To = At("2026-01-25T00:00"), CourtIds = ["bane-2", "bane-1"], Limit = 5 };

        Assert.Equal(["bane-1 20:00", "bane-1 21:00", "bane-2 21:00", "bane-1 08:00", "bane-2 08:00"], Told(Courts.FirstFree(query, held, Now)));
        Assert.Equal(["bane-1 20:00"], Told(Courts.FirstFree(query with { Limit = 0 }, held, Now)));
        Assert.Equal(1000, Told(Courts.FirstFree(query with { To = At("2027-01-01T00:00"), Limit = 1001 }, held, Now)).Length);
    }

    [Fact]
    public void FirstFree_GivesTimesAfterMidnightOfTheNightBefore()
    {
        var calendar = Calendar(new() { Id = "hall", Availability = new() { OpeningHours = [Row(IsoDayOfWeek.Monday, "22:00", "03:00")] } });
        var query = new FreeQuery { From = At("2026-01-20T00:00"), To = At("2026-01-21T00:00"), Limit = 2 };

        Assert.Equal(["00:00–01:00", "01:00–02:00"], Spans(calendar.FirstFree(query, calendar.Empty, Now)));
    }

    [Theory]
    [InlineData("bane-9", null, "«bane-9» finnes ikke her. Velg en av disse: bane-1, bane-2, bane-3, bane-4.")]
    [InlineData("bane-9 bane-3", null, "bane-3 08:00")]
    [InlineData("bane-3", 12, "bane-3 08:00")]
    [InlineData("bane-3", 13, "13 personer er for mange: Bane 3 har plass til 12. Velg noe større, eller reduser antallet.")]
    [InlineData("bane-4", null, "Bane 4 er stengt og kan ikke bookes. Velg noe annet.")]
    public void FirstFree_TellsWhyACourtIsNotLookedAt(string courts, int? persons, string told)
    {
        var sections = Padel() with { MaxPersons = 12 };
        var calendar = Calendar(sections with { MultiCourt = sections.MultiCourt! with { Courts = [.. sections.MultiCourt.Courts.Select(court => court.Id == "bane-4" ? court with { Status = CourtStatus.Closed } : court)] } });

        var answer = calendar.FirstFree(On("2026-01-19") with { CourtIds = [.. courts.Split(' ')], Participants = persons }, calendar.Empty, Now);

        Assert.Equal([told], answer.Match(_ => Told(answer), none => none.Reasons.Select(reason => SchedulingTexts.Table.Render(reason, Language.Nb)).ToArray()));
    }

    [Fact]
    public void FirstFree_LooksAtARoomThatIsNotBookedAloneOnlyToSaySo()
    {
        var calendar = Calendar(Venue("08:00", "22:00") with { RoomStructure = new() { IsDivisible = true, SubRooms = [new() { Id = "a" }, new() { Id = "b", CanBookSeparately = false }] } });

        Assert.Equal(["hall 08:00", "a 08:00"], Told(calendar.FirstFree(On("2026-01-19") with { Limit = 2 }, calendar.Empty, Now)));
        Assert.Equal(["b kan ikke bookes alene. Book hele lokalet."], Spans(calendar.FirstFree(On("2026-01-19") with { CourtIds = ["b"] }, calendar.Empty, Now)));
    }

    /// <summary>D67: 366 days, the first and the last included.</summary>
    [Theory]
    [InlineData(365, 366, "08:00–09:00")]
    [InlineData(366, 366, "closed-throughout")]
    [InlineData(366, 367, "search-bounded closed-throughout")]
    public void FirstFree_SearchesAYear(int openDay, int days, string told)
    {
        var calendar = Calendar(new() { Id = "hall", Availability = new() { Exceptions = [new() { FromDate = Date("2026-01-19").PlusDays(openDay), OpeningHours = [Row(null, "08:00", "12:00")] }] } });

        var answer = calendar.FirstFree(On("2026-01-19") with { To = At("2026-01-19T00:00") + Duration.FromDays(days) }, calendar.Empty, Now);

        Assert.Equal(told, answer.Match(found => Span(found.Times[0]), none => string.Join(' ', none.Reasons.Select(reason => reason.Code))));
        Assert.DoesNotContain("{", answer.Match(_ => "", none => string.Concat(none.Reasons.Select(reason => SchedulingTexts.Table.Render(reason, Language.Nb)))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-02-02", true, "1 08:00", "")]
    [InlineData("2026-02-03", true, "2 08:00", "")]
    [InlineData("2026-02-12", true, "", "Starten 2026-02-12 00:00 er for langt frem i tid: siste mulige start er 2026-02-08 23:59. Velg en tidligere start, eller vent med å booke.|Det er ingen ledig tid mellom 2026-02-11T23:00:00Z og 2026-02-12T23:00:00Z. Velg en kortere tid eller andre dager.")]
    [InlineData("2026-02-03", false, "", "Det er ingen ledig tid mellom 2026-02-02T23:00:00Z og 2026-02-03T23:00:00Z. Velg en kortere tid eller andre dager.")]
    public void FirstFree_KnowsTheHorizonOfEachCourt(string date, bool isFree, string first, string told)
    {
        var calendar = Calendar(Padel() with { MultiCourt = new() { Courts = [new() { Id = "1", BookingRulesOverride = new() { AdvanceBookingDays = 14 } }, new() { Id = "2", BookingRulesOverride = new() { AdvanceBookingDays = 20 } }] } });
        var held = calendar.CreateOccupancy(isFree ? [] : [Booking("2", $"{date}T00:00", $"{date}T23:00")]);

        var answer = calendar.FirstFree(On(date), held, At("2026-01-19T10:00"));

        Assert.Equal(first, string.Join(' ', Told(answer)));
        Assert.Equal(told, answer.Match(_ => "", none => string.Join('|', none.Reasons.Select(reason => SchedulingTexts.Table.Render(reason, Language.Nb)))));
    }

    [Fact]
    public void FirstFree_SearchesAsFarAsTheFarthestHorizon()
    {
        var calendar = Calendar(Padel() with { MultiCourt = new() { Courts = [new() { Id = "1", BookingRulesOverride = new() { AdvanceBookingDays = 14 } }, new() { Id = "2", BookingRulesOverride = new() { AdvanceBookingDays = 20 } }] } });
        var held = calendar.CreateOccupancy([Booking("2", "2026-02-03T00:00", "2026-02-06T00:00")]);

        Assert.Equal(["2 08:00"], Told(calendar.FirstFree(On("2026-02-03") with { To = At("2026-02-20T00:00") }, held, At("2026-01-19T10:00"))));
    }

    /// <summary>D27, D78: in a shared room it is known how many come, and how many seats they leave.</summary>
    [Theory]
    [InlineData(20, "hall 10:00")]
    [InlineData(21, "hall 11:00")]
    [InlineData(null, "hall 11:00")]
    public void FirstFree_CountsTheSeatsOfASharedRoom(int? persons, string told)
    {
        var calendar = Calendar(Venue("10:00", "22:00") with { MaxPersons = 100, RoomStructure = new() { IsDivisible = true, CanBookSimultaneously = true, SubRooms = [new() { Id = "a" }] } });
        var held = calendar.CreateOccupancy([Booking("a", "2026-01-19T10:00", "2026-01-19T11:00") with { Participants = 80 }]);

        Assert.Equal([told], Told(calendar.FirstFree(On("2026-01-19") with { CourtIds = ["hall"], Participants = persons }, held, Now)));
    }

    private static FreeQuery On(string date) => new() { From = At($"{date}T00:00"), To = At($"{date}T00:00") + Duration.FromDays(1), Limit = 1 };

    private static string[] Spans(OneOf<FreeTimes, Refusal> answer) => answer.Match(
        found => found.Times.Select(Span).ToArray(), none => none.Reasons.Select(reason => SchedulingTexts.Table.Render(reason, Language.Nb)).ToArray());

    private static string Span(FreeTime time) => $"{Clock(time.Start)[11..]}–{Clock(time.End)[11..]}";

    private static string[] Told(OneOf<FreeTimes, Refusal> answer) => answer.Match(found => found.Times.Select(time => $"{time.CourtId} {Clock(time.Start)[11..]}").ToArray(), _ => []);
}
