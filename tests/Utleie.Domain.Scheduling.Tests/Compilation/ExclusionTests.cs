using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Compilation;

/// <summary>D189: pairs of rules that exclude everything are errors. D198: a start has all its reasons.</summary>
public sealed class ExclusionTests
{
    [Theory]
    [InlineData(48, 2, false)]
    [InlineData(49, 2, true)]
    [InlineData(120, 2, true)]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(null, 0, false)]
    [InlineData(120, null, false)]
    public void LeadTime_StaysWithinTheHorizon(int? hours, int? days, bool excludes) => Assert.Equal(
        excludes ? [$"timeLogic.minLeadTime: lead-beyond-horizon(hours: {hours}, days: {days})"] : [],
        Findings(Venue("08:00", "22:00", time: new() { MinLeadTimeHours = hours, MaxLeadTimeDays = days })));

    [Theory]
    [InlineData(23, 0, false)]
    [InlineData(24, 0, true)]
    [InlineData(71, 2, false)]
    [InlineData(72, 2, true)]
    public void LeadTime_StaysWithinTheDatesOfACourt(int hours, int days, bool excludes) => Assert.Equal(
        excludes ? [$"multiCourt.bookingRules.advanceBookingDays: lead-beyond-horizon(hours: {hours}, days: {days})"] : [],
        Findings(Padel(new() { AdvanceBookingDays = days }) with { TimeLogic = new() { MinLeadTimeHours = hours } }));

    [Theory]
    [InlineData("08:00", "22:00", 14 * 60, false)]
    [InlineData("08:00", "22:00", 15 * 60, true)]
    [InlineData("18:00", "02:00", 8 * 60, false)]
    [InlineData("18:00", "02:00", 9 * 60, true)]
    [InlineData("00:00", "24:00", 5 * 24 * 60, false)]
    [InlineData("12:00", "12:00", 5 * 24 * 60, false)]
    public void MinDuration_FitsIntoAnOpening(string from, string to, int min, bool excludes) => Assert.Equal(
        excludes,
        Findings(Venue(from, to, time: new() { MinDurationMinutes = min })).Any(finding => finding.StartsWith("timeLogic.minDuration: min-above-opening", StringComparison.Ordinal)));

    /// <summary>Monday 20:00 to midnight and Tuesday from midnight to 04:00 are one opening; so are Sunday's last and Monday's first hours.</summary>
    [Theory]
    [InlineData(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday)]
    [InlineData(IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday)]
    public void MinDuration_ReachesAcrossMidnight(IsoDayOfWeek first, IsoDayOfWeek second)
    {
        var sections = Venue("08:00", "22:00") with { Availability = new() { IntervalMinutes = 60, OpeningHours = [Row(first, "20:00", "24:00"), Row(second, "00:00", "04:00")] } };
        Assert.Empty(Findings(sections with { TimeLogic = new() { MinDurationMinutes = 8 * 60 } }));
        Assert.NotEmpty(Findings(sections with { TimeLogic = new() { MinDurationMinutes = 9 * 60 } }));
    }

    /// <summary>An exception may open for longer than any ordinary day.</summary>
    [Theory]
    [InlineData("08:00", "23:00", false)]
    [InlineData("08:00", "21:00", true)]
    [InlineData("00:00", "10:00", false)]
    public void MinDuration_MayFitAnExceptionOnly(string from, string to, bool excludes)
    {
        var sections = Venue("08:00", "22:00", time: new() { MinDurationMinutes = 15 * 60 });
        var festival = new AvailabilityException { FromDate = new(2026, 6, 1), OpeningHours = [Row(null, from, to)] };
        Assert.Equal(excludes, Findings(sections with { Availability = sections.Availability! with { Exceptions = [festival] } }).Count > 0);
    }

    [Fact]
    public void MinDuration_OfCourtsIsNamedWhereItStands()
    {
        var rules = new CourtBookingRules { SlotDurationMinutes = 60, MinDurationMinutes = 120 };
        var sections = Padel(rules) with { Availability = Daily("18:00", "19:00") };
        Assert.Equal(["multiCourt.bookingRules.minDurationMinutes: min-above-opening(min: 120, longest: 60)"], Findings(sections));
        Assert.Equal(["availability.intervalMinutes: min-above-opening(min: 120, longest: 60)"], Findings(Venue("18:00", "19:00", interval: 120)));
    }

    [Fact]
    public void Check_NamesLeadTimeAndHorizon()
    {
        var calendar = Calendar(Padel() with { TimeLogic = new() { MinLeadTimeHours = 40, MaxLeadTimeDays = 2 } });
        var reasons = calendar.Check(Booking("bane-1", "2026-02-12T10:00", "2026-02-12T11:00"), At("2026-02-10T09:00"));
        Assert.Equal(["beyond-horizon"], reasons.Select(reason => reason.Code));
        // On the night that clocks go forward, 48 hours are later than the same time two days on.
        var spring = Calendar(Padel() with { TimeLogic = new() { MinLeadTimeHours = 48, MaxLeadTimeDays = 2 } });
        Assert.Equal(
            ["beyond-horizon", "lead-time"],
            spring.Check(Booking("bane-1", "2026-03-30T10:30", "2026-03-30T11:30"), At("2026-03-28T10:00")).Select(reason => reason.Code).Intersect(["beyond-horizon", "lead-time"]));
    }

    [Theory]
    [InlineData("""{"minDurations":60}""", "timeLogic.minDurations: misspelt-field")]
    [InlineData("""{"maxBookingsPerUser":{"perDays":1}}""", "timeLogic.maxBookingsPerUser.perDays: misspelt-field")]
    [InlineData("""{"blackoutPeriods":[{"fromDate":"2026-01-01","toDate":"2026-01-02","recuring":true}]}""", "timeLogic.blackoutPeriods[0].recuring: misspelt-field")]
    [InlineData("""{"noShowRules":{"color":"red"}}""", "timeLogic.noShowRules.color: member-without-effect")]
    public void UnknownMembers_OfTimeRulesAreNamed(string json, string finding)
    {
        var section = Wire.WireFormat.Read<TimeLogicSection>(json, Wire.WireFormat.Create(SchedulingJson.Resolver));
        Assert.StartsWith(finding, Assert.Single(Findings(Venue("08:00", "22:00", time: section))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"courts":[{"id":"1","bookingSlots":[{"dayOfWeek":"Mandag","timeFrom":"08:00","timeTo":"09:00","statuss":"blocked"}]}]}""", "multiCourt.courts[0].bookingSlots[0].statuss: misspelt-field")]
    [InlineData("""{"courts":[{"id":"1","statu":"closed"}]}""", "multiCourt.courts[0].statu: misspelt-field")]
    [InlineData("""{"courts":[{"id":"1"}],"owner":"x"}""", "multiCourt.owner: member-without-effect")]
    public void UnknownMembers_OfCourtsAreNamed(string json, string finding)
    {
        var section = Wire.WireFormat.Read<MultiCourt>(json, Wire.WireFormat.Create(SchedulingJson.Resolver));
        Assert.StartsWith(finding, Assert.Single(Findings(Venue("08:00", "22:00") with { MultiCourt = section })), StringComparison.Ordinal);
    }

    [Fact]
    public void OpeningHours_WithAMisspeltMemberAreClosed()
    {
        var section = Wire.WireFormat.Read<AvailabilitySection>(
            """{"intervalMinutes":60,"openingHours":[{"day":"Mandag","from":"08:00","to":"22:00","activ":false},{"day":"Tirsdag","from":"08:00","to":"22:00","note":"x"}]}""",
            Wire.WireFormat.Create(SchedulingJson.Resolver));
        var sections = Venue("08:00", "22:00") with { Availability = section };
        Assert.Equal(
            ["availability.openingHours[0].activ: misspelt-member(member: activ, nearest: active)", "availability.openingHours[1].note: member-without-effect(member: note)"],
            Findings(sections));
        var calendar = Calendar(sections);
        Assert.Equal([CellStatus.Closed], calendar.Day(new(2026, 2, 9), calendar.Empty, Now)[0].Select(cell => cell.Status).Distinct());
        Assert.Equal([CellStatus.Free], calendar.Day(new(2026, 2, 10), calendar.Empty, Now)[0].Select(cell => cell.Status).Distinct());
    }

    private static List<string> Findings(FacilitySections sections) => [.. SlotCalendar.Compile(sections).Findings.Select(finding => finding.ToString())];
}
