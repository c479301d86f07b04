using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Calendars;

public sealed class FirstFreeTests
{
    private static readonly CourtCalendar Courts = Calendar(Padel());

    [Fact]
    public void FirstFree_GoesByStartThenByCourt()
    {
        var held = Courts.Occupied([Booking("bane-1", "2026-01-19T08:00", "2026-01-19T09:00"), Booking("bane-3", "2026-01-19T08:00", "2026-01-19T09:00")]);

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
            new() { From = At("2026-01-19T00:00"), To = At("2026-01-20T00:00"), DailyFrom = ClockTime.Parse(from), DailyTo = ClockTime.Parse(to) }, Courts.Empty, Now);

        Assert.Equal(first, answer.Match(found => Clock(found.Times[0].Start).Replace('T', ' '), none => none.Reasons[0].Code));
    }

    [Theory]
    [InlineData(45, "too-short off-slot-length")]
    [InlineData(180, "too-long")]
    public void FirstFree_TellsWhyALengthIsNeverFound(int minutes, string codes)
    {
        var answer = Courts.FirstFree(new() { From = At("2026-01-19T00:00"), To = At("2026-01-20T00:00"), Length = Duration.FromMinutes(minutes) }, Courts.Empty, Now);

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

        var answer = calendar.FirstFree(new() { From = At("2026-02-03T00:00"), To = At("2026-03-01T00:00") }, calendar.Empty, At("2026-01-19T10:00"));

        Assert.Equal(["beyond-horizon", "nothing-free"], answer.Match(_ => [], none => none.Reasons.Select(reason => reason.Code)));
    }

    [Fact]
    public void FirstFree_StartsAtTheLeadTimeWhereTheQueryIsPast()
    {
        var answer = Courts.FirstFree(new() { From = At("1990-01-19T00:00"), To = At("2030-01-20T00:00") }, Courts.Empty, At("2026-01-19T10:20"));

        Assert.Equal(["bane-1 11:00"], Told(answer));
    }

    private static string[] Told(FreeAnswer answer) => answer.Match(found => found.Times.Select(time => $"{time.CourtId} {Clock(time.Start)[11..]}").ToArray(), _ => []);
}
