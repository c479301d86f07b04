using NodaTime;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>A day of a price table: a weekday of an ordinary week, or a day of a type in the middle of it.</summary>
/// <param name="Weekday">The weekday on which it falls.</param>
/// <param name="Type">The type that makes it no ordinary day; null for an ordinary one.</param>
/// <param name="Before">The types of the day before.</param>
/// <param name="On">The types of the day.</param>
internal sealed record TableDay(IsoDayOfWeek Weekday, DayType? Type, DayTypeSet Before, DayTypeSet On);

// D171.
/// <summary>Lists the days whose prices may differ: the seven weekdays, and each type of day that plans name.</summary>
internal static class TableDays
{
    /// <summary>The weekday on which a day of a type is shown.</summary>
    private const IsoDayOfWeek Middle = IsoDayOfWeek.Wednesday;

    internal static TableDay[] Of(BookRules rules)
    {
        var named = rules.Plans.Where(plan => plan.Applies).Aggregate(default(DayTypeSet), (all, plan) => all.Union(plan.DayTypes));
        var hasSchool = named.Overlaps(DayTypeSet.Of(DayType.SchoolDay, DayType.SchoolHoliday));
        var days = new List<TableDay>();
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
            days.Add(new(day, null, Ordinary((IsoDayOfWeek)(((int)day + 5) % 7 + 1), hasSchool), Ordinary(day, hasSchool)));
        if (named.IsEmpty)
            return [.. days];
        var workday = Ordinary(Middle, hasSchool);
        var eve = workday.Union(DayTypeSet.Of(DayType.BeforeHoliday));
        days.Add(new(Middle, DayType.Holiday, eve, DayTypeSet.Of(DayType.Holiday)));
        if (named.Contains(DayType.BeforeHoliday))
            days.Add(new(Middle, DayType.BeforeHoliday, workday, eve));
        var holiday = DayTypeSet.Of(DayType.Workday, DayType.SchoolHoliday);
        if (hasSchool)
            days.Add(new(Middle, DayType.SchoolHoliday, holiday, holiday));
        return [.. days];
    }

    private static DayTypeSet Ordinary(IsoDayOfWeek day, bool hasSchool) => day switch
    {
        IsoDayOfWeek.Saturday => DayTypeSet.Of(DayType.Saturday),
        IsoDayOfWeek.Sunday => DayTypeSet.Of(DayType.Holiday),
        IsoDayOfWeek.Monday or IsoDayOfWeek.Tuesday or IsoDayOfWeek.Wednesday or IsoDayOfWeek.Thursday or IsoDayOfWeek.Friday
            => hasSchool ? DayTypeSet.Of(DayType.Workday, DayType.SchoolDay) : DayTypeSet.Of(DayType.Workday),
        IsoDayOfWeek.None => throw new System.Diagnostics.UnreachableException(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
