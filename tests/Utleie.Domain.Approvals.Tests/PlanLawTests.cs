using NodaTime;

namespace Utleie.Domain.Approvals.Tests;

/// <summary>Plans against a straight loop, weekly windows minute by minute.</summary>
public sealed class PlanLawTests
{
    private static readonly Instant[] ClockChanges = [Given.At("2026-03-29T03:00+02:00"), Given.At("2026-10-25T02:00+01:00")];

    [Law(300)]
    public bool Plan_EqualsALoopOverTheConditions(int seed)
    {
        var any = new Random(seed);
        var (start, end) = Period(any);
        var facts = Facts(any, start, end);
        var conditions = Enumerable.Range(0, any.Next(0, 4)).Select(i => new AutoApprovalCondition { Id = $"c{i}", Conditions = Terms(any) }).ToList();
        var plan = Compile(conditions).Plan(facts);
        var holds = conditions.FirstOrDefault(condition => Reference(condition.Conditions!, facts, start, end));
        return plan.Match(
            automatic => automatic.Condition == holds?.Id,
            waits => holds is null && conditions.All(condition => waits.Because.Any(term => term.Condition == condition.Id)));
    }

    /// <summary>D226 and the design's laws: one more term never approves more.</summary>
    [Law(300)]
    public bool Plan_OneMoreTermNeverApprovesMore(int seed)
    {
        var any = new Random(seed);
        var (start, end) = Period(any);
        var facts = Facts(any, start, end);
        var (terms, more) = (Terms(any), Terms(any));
        if (IsEmpty(terms))
            return true;
        var stricter = terms with
        {
            TargetGroups = terms.TargetGroups.IsEmpty ? more.TargetGroups : terms.TargetGroups,
            MaxDurationMinutes = Least(terms.MaxDurationMinutes, more.MaxDurationMinutes),
            MaxCapacity = Least(terms.MaxCapacity, more.MaxCapacity),
            ExcludeDates = [.. terms.ExcludeDates, .. more.ExcludeDates],
            RequirePreviousBooking = terms.RequirePreviousBooking == true || more.RequirePreviousBooking == true ? true : null,
            WeekWindows = terms.WeekWindows.IsEmpty ? more.WeekWindows : terms.WeekWindows,
        };
        return Of(terms).IsT0 || Of(stricter).IsT1;

        OneOf<Automatic, ApprovalPlan> Of(AutoApprovalTerms conditions) => Compile([new() { Id = "c", Conditions = conditions }]).Plan(facts);
    }

    [Fact]
    public void Plan_DoesNotAllocateWhereItIsAutomatic()
    {
        var rules = Compile([new() { Id = "c", Conditions = new() { MaxDurationMinutes = 1, TargetGroups = ["a"] } }, new() { Id = "d", Conditions = new() { MaxDurationMinutes = 600, WeekWindows = [new() { DayOfWeek = [IsoDayOfWeek.Tuesday] }] } }]);
        var facts = Given.Facts("2026-02-10T10:00", "2026-02-10T12:00") with { Groups = ["b"] };
        for (var i = 0; i < 100; i++)
            Assert.True(rules.Plan(facts).IsT0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            rules.Plan(facts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static ApprovalRules Compile(IEnumerable<AutoApprovalCondition> conditions) =>
        ApprovalRules.Compile(new() { ApprovalMode = ApprovalMode.Conditional, AutoApprovalConditions = [.. conditions] }).AsT0;

    private static int? Least(int? one, int? other) => one is null ? other : other is null ? one : Math.Min(one.Value, other.Value);

    /// <summary>Half of them about a clock change.</summary>
    private static (Instant Start, Instant End) Period(Random any)
    {
        var about = any.Next(2) == 0 ? ClockChanges[any.Next(2)] : Given.At("2026-01-01T00:00") + Duration.FromHours(any.Next(8760));
        var start = about + Duration.FromMinutes(any.Next(-40, 40) * 15);
        return (start, start + Duration.FromMinutes(any.Next(1, any.Next(2) == 0 ? 40 : 800) * 15));
    }

    private static ApprovalFacts Facts(Random any, Instant start, Instant end) => ApprovalFacts.Of(start, end, Given.Oslo) with
    {
        Groups = [.. new[] { "a", "b", "c" }.Where(_ => any.Next(2) == 0)],
        Participants = any.Next(3) == 0 ? null : any.Next(50),
        CompletedBefore = any.Next(3) == 0 ? null : any.Next(3),
    };

    private static AutoApprovalTerms Terms(Random any) => new()
    {
        TargetGroups = any.Next(3) == 0 ? [.. new[] { "a", "b", "c" }.Where(_ => any.Next(2) == 0)] : [],
        MaxDurationMinutes = any.Next(3) == 0 ? any.Next(1, 2000) : null,
        MaxCapacity = any.Next(3) == 0 ? any.Next(50) : null,
        ExcludeDates = any.Next(3) == 0 ? [new(2026, any.Next(1, 13), any.Next(1, 29)), new(2026, 3, 29), new(2026, 10, 25)] : [],
        RequirePreviousBooking = any.Next(3) == 0 ? any.Next(2) == 0 : null,
        WeekWindows = any.Next(2) == 0 ? [.. Enumerable.Range(0, any.Next(1, 4)).Select(_ => Window(any))] : [],
    };

    private static ApprovalWindow Window(Random any)
    {
        var from = any.Next(0, 48);
        var to = (from + any.Next(1, 48)) % 48;
        return new ApprovalWindow
        {
            DayOfWeek = [.. Enumerable.Range(1, 7).Where(_ => any.Next(3) > 0).Select(day => (IsoDayOfWeek)day)],
            TimeFrom = ClockTime.FromMinutes(from * 30),
            TimeTo = ClockTime.FromMinutes((to == 0 ? 48 : to) * 30),
        } is var window && window.TimeFrom == window.TimeTo ? window with { TimeTo = ClockTime.FromMinutes(15) } : window;
    }

    private static bool IsEmpty(AutoApprovalTerms terms) => terms.TargetGroups.IsEmpty && terms.MaxDurationMinutes is null
        && terms.MaxCapacity is null && terms.ExcludeDates.IsEmpty && terms.RequirePreviousBooking != true && terms.WeekWindows.IsEmpty;

    private static bool Reference(AutoApprovalTerms terms, ApprovalFacts facts, Instant start, Instant end)
    {
        if (IsEmpty(terms) || (!terms.TargetGroups.IsEmpty && !facts.Groups.Intersect(terms.TargetGroups).Any()))
            return false;
        if ((end - start).TotalMinutes > (terms.MaxDurationMinutes ?? int.MaxValue) || (terms.MaxCapacity is { } most && (facts.Participants is null || facts.Participants > most)))
            return false;
        if (terms.RequirePreviousBooking == true && (facts.CompletedBefore ?? 0) == 0)
            return false;
        for (var minute = start; minute < end; minute += Duration.FromMinutes(1))
        {
            var local = minute.InZone(Given.Oslo).LocalDateTime;
            if (terms.ExcludeDates.Contains(local.Date) || (!terms.WeekWindows.IsEmpty && !terms.WeekWindows.Any(window => Contains(window, local))))
                return false;
        }

        return true;
    }

    private static bool Contains(ApprovalWindow window, LocalDateTime local) =>
        new WeekWindow(window.DayOfWeek.IsEmpty ? DaySet.EveryDay : DaySet.Of([.. window.DayOfWeek]), window.TimeFrom!.Value, window.TimeTo!.Value).Contains(local);
}
